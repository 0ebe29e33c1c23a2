//! Two carers and three children, each carer with a phone, who meet on the server once a week: the app's own map,
//! clocks, seal and folding, without a browser.

use std::io::Write;
use std::path::Path;

use thuistaal::app::state::make_room;
use thuistaal::civil::Day;
use thuistaal::content::ActivityId;
use thuistaal::family::{ChildId, Clock, Fact, Facts, PhoneId, State, facts, file};
use thuistaal::sync::exchange::NEAR_THE_LIMIT;
use thuistaal::sync::{Keys, Secret, fold, seal, take_in};

use crate::random::Random;

const DAY: u64 = 86_400_000;

/// One carer's phone.
struct Carer {
    state: State,
    clock: Clock,
}

pub struct Household {
    carers: [Carer; 2],
    /// The whole family on one phone, which has nobody to meet.
    alone: Carer,
    children: [ChildId; 3],
    activities: Vec<ActivityId>,
    random: Random,
    keys: Keys,
    /// The day that the app first ran, and how many days and marks ago that was.
    began: Day,
    days: u32,
    marks: u32,
}

impl Household {
    /// How many marks it has on the first day.
    pub const FIRST: usize = 3;

    /// On the first day: three children, where it lives, a group that it goes to, and a mark for each child. A year
    /// later is today, so that a browser shows that year.
    pub fn new() -> Self {
        let sources = thuistaal::site::load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project reads");
        let carer = |number| Carer { state: State::default(), clock: Clock::new(PhoneId::from_random(number)) };
        let mut household = Self {
            carers: [carer(11), carer(12)],
            alone: carer(13),
            children: [21, 22, 23].map(ChildId::from_random),
            activities: sources.library.activities().map(|(_, activity)| activity.id.clone()).collect(),
            random: Random(4),
            keys: Keys::of(&Secret::from_random([4; 16])),
            began: today().plus(-365),
            days: 0,
            marks: 0,
        };
        let children = household.children.clone();
        for (child, (name, born)) in children.iter().zip([("Ada", "2022-05"), ("Noor", "2024-03"), ("Sem", "2026-02")])
        {
            household.say(0, facts::name_key(child), Some(name.into()));
            household.say(0, facts::born_key(child), Some(born.into()));
            household.mark(0, child);
        }
        household.say(1, facts::municipality_key(), Some("voorbeeldstad".into()));
        let (town, group) = ("voorbeeldstad".parse().expect("an id"), "monday-toddlers".parse().expect("an id"));
        household.say(1, facts::session_key(&town, &group), Some(Fact::Yes));
        household.meet();
        household
    }

    /// Lives on until so many days and marks after the first.
    pub fn live(&mut self, days: u32, marks: u32) {
        let (day, mark) = (self.days, self.marks);
        for next in day + 1..=days {
            self.days = next;
            let due = mark + (marks - mark) * (next - day) / (days - day);
            while self.marks < due {
                let (who, child) = (self.random.below(2) as usize, self.random.pick(&self.children).clone());
                if self.mark(who, &child) {
                    self.marks += 1;
                }
            }
            // Another one instead of today's, and something to keep: now and then.
            let (who, child) = (self.random.below(2) as usize, self.random.pick(&self.children).clone());
            let activity = self.random.pick(&self.activities).clone();
            if self.random.one_in(3) {
                self.say(who, facts::pick_key(Some(&child), self.today()), Some(activity.as_str().into()));
            }
            if self.random.one_in(10) {
                let kept = self.carers[who].state.value(&facts::favourite_key(&activity)).is_some();
                self.say(who, facts::favourite_key(&activity), (!kept).then_some(Fact::Yes));
            }
            if next.is_multiple_of(7) || next == days {
                self.meet();
            }
        }
    }

    fn today(&self) -> Day {
        self.began.plus(self.days as i32)
    }

    fn wall(&mut self) -> u64 {
        let midnight = self.today().since(Day::EPOCH) as u64 * DAY;
        midnight + DAY / 3 + self.random.below(DAY / 2)
    }

    /// Says something on one carer's phone, and on the only phone of those who have but one.
    fn say(&mut self, who: usize, key: thuistaal::family::Key, value: Option<Fact>) {
        let wall = self.wall();
        for carer in [&mut self.carers[who], &mut self.alone] {
            carer.state.set(key.clone(), value.clone(), &mut carer.clock, wall);
        }
    }

    /// Marks something that was not done with the child that day. One in twenty is taken back first, as by a slip.
    fn mark(&mut self, who: usize, child: &ChildId) -> bool {
        let activity = self.random.pick(&self.activities).clone();
        let key = facts::done_key(Some(child), &activity, self.today());
        if self.carers.iter().any(|carer| carer.state.value(&key).is_some()) {
            return false;
        }
        if self.random.one_in(20) {
            self.say(who, key.clone(), Some(Fact::Yes));
            self.say(who, key.clone(), None);
        }
        self.say(who, key, Some(Fact::Yes));
        true
    }

    /// Both phones get what the other has, and what is large makes room: by the rule of the exchange on these two, by
    /// that of the only phone on the third.
    fn meet(&mut self) {
        let wall = self.wall();
        self.pass(0, 1);
        while self.sealed_by(1) > NEAR_THE_LIMIT {
            let Carer { state, clock } = &mut self.carers[1];
            if !fold::fold(state, clock, wall) {
                break;
            }
        }
        self.pass(1, 0);
        make_room(&mut self.alone.state, &mut self.alone.clock, wall);
    }

    /// One phone's state goes to the other, sealed as the server keeps it.
    fn pass(&mut self, from: usize, to: usize) {
        let nonce = self.random.bytes();
        let sealed = seal::seal(&self.carers[from].state, &self.keys, nonce).expect("it fits");
        let (state, damage) = seal::open(&sealed, &self.keys).expect("it opens");
        assert_eq!(damage.0, 0);
        let Carer { state: own, clock } = &mut self.carers[to];
        take_in(own, &state, clock);
    }

    fn sealed_by(&self, who: usize) -> usize {
        let sealed = seal::seal(&self.carers[who].state, &self.keys, [0; seal::NONCE]);
        sealed.expect("it fits").as_bytes().len()
    }

    /// How many bytes the server keeps.
    pub fn sealed(&self) -> usize {
        self.sealed_by(0)
    }

    /// The same before it is filled up to the size that it shows.
    pub fn packed(&self) -> usize {
        let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
        packer.write_all(self.text().as_bytes()).expect("memory");
        packer.finish().expect("memory").len()
    }

    /// What one of the two phones has stored.
    pub fn text(&self) -> String {
        file::write(&self.carers[0].state)
    }

    /// What the only phone has stored.
    pub fn alone(&self) -> String {
        file::write(&self.alone.state)
    }

    /// How often anything was done, as every phone of the family counts it.
    pub fn count(&self) -> usize {
        let [one, other] = [&self.carers[0].state, &self.alone.state].map(|state| {
            let facts = Facts(state);
            facts.marks().count() + facts.sums().map(|sum| sum.times).sum::<usize>()
        });
        assert_eq!(one, other, "two phones count more or less than one");
        one
    }
}

fn today() -> Day {
    let days = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock").as_secs() / 86_400;
    Day::EPOCH.plus(i32::try_from(days).expect("a day"))
}
