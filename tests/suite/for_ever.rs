//! Links that were given to people: they stand on cards and in chats, and must work for ever.
//! Lines may be added here, and none taken away.

use thuistaal::content::Index;
use thuistaal::route::{Page, Route, Sheet};
use thuistaal::share::{Bundle, Thing};

use super::heads::{languages, sources};

/// Each with the things that it shows; whatever is not known any more is left out, and the rest stays.
const LINKS: [(&str, &str); 14] = [
    ("/nl/", ""),
    ("/tr/library/?age=2&kind=sing", ""),
    ("/ar/start/", ""),
    ("/fa/theme/animals/", ""),
    ("/ku/activity/animals-cow-says-meow/", ""),
    ("/pl/story/who-is-awake/", ""),
    ("/so/near/voorbeeldstad/", ""),
    ("/uk/us/children/", ""),
    ("/ti/install/", ""),
    ("/nl/share/", ""),
    ("/tr/for/?age=2&a=animals-cow-says-meow&s=who-is-awake&via=cb-noord", "a=animals-cow-says-meow&s=who-is-awake"),
    ("/ar/for/?t=animals&g&w=animals.your-turn", "t=animals&g&w=animals.your-turn"),
    ("/es/for/?age=0&g=1&x=of-a-later-version", "g"),
    ("/de/for/", ""),
];

#[test]
fn every_link_that_was_ever_given_still_leads_there() {
    let sources = sources();
    let index = Index::of(&sources.library);
    let languages: Vec<_> = languages(&sources).into_iter().cloned().collect();
    for (link, things) in LINKS {
        let route: Route = link.parse().unwrap_or_else(|error| panic!("{error}"));
        assert!(route.exists(&languages, &index), "{link}");
        let Route::In(_, page) = route else { panic!("{link}") };
        if let Page::Sheet(Sheet::For, note) = &page {
            let (bundle, _) = Bundle::read(note);
            let shown = bundle.things.iter().filter(|thing| thing.is_known(&index)).map(Thing::to_string);
            assert_eq!(shown.collect::<Vec<_>>().join("&"), things, "{link}");
        }
    }
}
