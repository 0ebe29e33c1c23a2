//! An address of the site, from an address bar, an old link or a hostile page: what is read is printed in one form,
//! which is read as the same, and leads nowhere but into the site.

use thuistaal::content::Index;
use thuistaal::route::Route;

pub const TOKENS: &[&str] = &[
    "/nl/",
    "/tr/library/?age=2&kind=sing",
    "/for/?",
    "/theme/animals/",
    "words/",
    "/activity/",
    "/story/",
    "/near/voorbeeldstad/",
    "/us/year/",
    "/preschool/",
    "/404/",
    "index.html",
    "a=animals-cow-says-meow&",
    "%2e%2e%2f",
    "//",
    "../",
    "\\",
    "#family=",
];

pub fn hold(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let Ok(route) = text.parse::<Route>() else { return false };
    let printed = route.to_string();
    assert_eq!(printed.parse::<Route>().as_ref(), Ok(&route), "{printed}");
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.=&/?~".contains(c);
    assert!(printed.starts_with('/') && !printed.starts_with("//") && printed.chars().all(plain), "{printed}");
    let (path, _) = printed.split_once('?').unwrap_or((&printed, ""));
    assert!(path.ends_with('/') && !path.contains("//") && !path.contains('.'), "{printed}");
    // The fragment is the browser's own, and a last slash more or less is the same address.
    let bare = text.split('#').next().unwrap_or_default();
    assert_eq!(format!("{bare}#x").parse::<Route>().as_ref(), Ok(&route));
    let (path, query) = printed.split_once('?').unwrap_or((&printed, ""));
    let short = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path);
    assert_eq!(format!("{short}?{query}").parse::<Route>().as_ref(), Ok(&route));
    // Where nothing is, nothing of the content is there; and no language.
    assert_eq!(route.exists(&[], &Index::default()), route == Route::Door);
    if let Route::In(_, page) = &route {
        let sent = page.sending();
        assert_eq!(sent.sending(), sent, "what is sent is sent by its own page");
        let _ = (page.age(), page.is_listed());
    }
    true
}
