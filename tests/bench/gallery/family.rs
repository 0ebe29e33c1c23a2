//! A family with a year behind it, as a phone keeps one.

use thuistaal::civil::Day;
use thuistaal::family::{ChildId, Clock, Fact, PhoneId, State, facts, file};

/// What was done, some of it often.
const DONE: [&str; 8] = [
    "animals-cow-says-meow",
    "animals-sock-sheep",
    "food-you-are-the-soup",
    "together-peekaboo",
    "animals-animal-orchestra",
    "body-draw-a-giggle",
    "home-put-me-to-bed",
    "weather-round-as-a-snowball",
];

/// The script that puts the family and the colours into the phone before each page.
pub fn script(colours: &str) -> String {
    let (mut state, mut clock) = (State::default(), Clock::new(PhoneId::from_random(7)));
    let (ada, noor) = (ChildId::from_random(5), ChildId::from_random(6));
    let mut wall = 1;
    let mut set = |key, fact: Fact| {
        wall += 1;
        state.set(key, Some(fact), &mut clock, wall);
    };
    for (child, name, born) in [(&ada, "Ada", "2024-03"), (&noor, "Noor", "2026-02")] {
        set(facts::name_key(child), name.into());
        set(facts::born_key(child), born.into());
    }
    set(facts::municipality_key(), "voorbeeldstad".into());
    for back in 0..120 {
        let day = today().plus(-3 * back);
        let activity = DONE[usize::try_from(back).unwrap_or_default() % DONE.len()].parse().expect("an id");
        set(facts::done_key(Some(if back % 4 == 0 { &noor } else { &ada }), &activity, day), Fact::Yes);
    }
    let text = serde_json::to_string(&file::write(&state)).expect("a text");
    format!(
        "localStorage.setItem('thuistaal.family', {text}); localStorage.setItem('thuistaal.colours', '\"{colours}\"');"
    )
}

fn today() -> Day {
    let days = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock").as_secs() / 86_400;
    Day::EPOCH.plus(i32::try_from(days).expect("a day"))
}
