//! A coordinator's spreadsheet: it is taken over whole, or refused with everything that is to be mended, each by a row
//! that the spreadsheet has; and a timetable that is refused stays as it was.

use std::cell::LazyCell;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use thuistaal::content::{Municipality, MunicipalityId};
use thuistaal::site::import::{ImportError, import};
use thuistaal::site::load;

pub const TOKENS: &[&str] = &[
    "id,place,kind,weekdays,start,end,from,until,checked_on,checked_by",
    "every_weeks,closed,except,cancelled,ages_from,ages_until,cost_cents,languages,registration,parent_stays,bring,who",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    ";",
    ",",
    "\u{feff}",
    "de-theepot",
    "drop_in",
    "monday thursday",
    "9:30",
    "2026-09-07",
    "2026-12-07 illness; 2027-01-04 other",
    "autumn winter",
    "'''",
    "\u{7f}",
];

/// What the project before the import says the timetable is.
const BEFORE: &str = "# as it was\n";

thread_local! {
    /// A project with one municipality and nothing else, which every thread has for itself.
    static PROJECT: LazyCell<TempDir> = LazyCell::new(project);
}

pub fn hold(data: &[u8]) -> bool {
    PROJECT.with(|project| imports(project.path(), data))
}

fn imports(root: &Path, data: &[u8]) -> bool {
    let municipality: MunicipalityId = "voorbeeldstad".parse().expect("an id");
    let times = root.join("seeds/municipalities/voorbeeldstad/timetable.toml");
    let sheet = root.join("sheet.csv");
    fs::write(&sheet, data).expect("a spreadsheet");
    fs::write(&times, BEFORE).expect("a timetable");
    match import(&sheet, &municipality, root) {
        Ok(imported) => {
            let written = fs::read_to_string(&times).expect("a timetable");
            assert_eq!((imported.sessions, root.join(imported.file)), (rows(data) - 1, times.clone()));
            let there = town(root);
            assert_eq!(there.sessions.len(), imported.sessions, "{written}");
            // The timetable that was just written is no hindrance to the same one.
            import(&sheet, &municipality, root).expect("what was taken over a moment ago");
            assert_eq!(fs::read_to_string(&times).expect("a timetable"), written);
            true
        }
        Err(ImportError::Spreadsheet(faults)) => {
            assert_eq!(fs::read_to_string(&times).expect("a timetable"), BEFORE);
            is_said_by_row(&faults.to_string(), &sheet, data);
            false
        }
        Err(other) => panic!("{other}, though nothing but the spreadsheet can be wrong"),
    }
}

/// A line for each fault, which begins with the file and a row that is there, and a number at the end.
fn is_said_by_row(told: &str, sheet: &Path, data: &[u8]) {
    let start = format!("{}: row ", sheet.display());
    let mut faults: Vec<&str> = told.lines().collect();
    let counted = faults.pop().and_then(|last| last.strip_suffix(" to mend")?.parse().ok());
    assert_eq!(counted, Some(faults.len()), "{told}");
    assert!(!faults.is_empty(), "refused for nothing");
    for fault in faults {
        let (row, reason) = fault
            .strip_prefix(&start)
            .and_then(|rest| rest.split_once([':', ',']))
            .unwrap_or_else(|| panic!("no row is named: {fault:?}"));
        let row: usize = row.parse().unwrap_or_else(|_| panic!("no row is named: {fault:?}"));
        assert!((1..=lines(data).count().max(1)).contains(&row), "there is no row {row}: {fault}");
        assert!(!reason.trim().is_empty() && !reason.contains(char::is_control), "{fault:?}");
    }
}

/// The rows that hold anything. It is asked of sheets in which no cell has a second line.
fn rows(data: &[u8]) -> usize {
    lines(data).filter(|line| line.contains(|c: char| !c.is_whitespace() && !",;\"\u{feff}".contains(c))).count()
}

fn lines(data: &[u8]) -> impl Iterator<Item = String> {
    let text = String::from_utf8_lossy(data).replace("\r\n", "\n").replace('\r', "\n");
    text.split('\n').map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn town(root: &Path) -> Municipality {
    let mut towns = load::load(root).expect("a project that loads").library.municipalities;
    towns.pop().expect("the municipality")
}

fn project() -> TempDir {
    let project = TempDir::new().expect("a folder");
    let write = |file: &str, text: &str| {
        let path = project.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("seeds/start.toml", "piece = []");
    write("seeds/guide.toml", "piece = []\ndoubt = []\nstep = []\nbring = []\nphrase = []");
    write("seeds/things.toml", "silent = []\nthing = []\nsame = []");
    write("seeds/holidays.toml", include_str!("../../../seeds/holidays.toml"));
    let town = "seeds/municipalities/voorbeeldstad";
    let places = include_str!("../../../seeds/municipalities/voorbeeldstad/places.toml");
    write(&format!("{town}/places.toml"), places);
    let costs = include_str!("../../../seeds/municipalities/voorbeeldstad/preschool.toml");
    write(&format!("{town}/preschool.toml"), costs);
    write("locales/nl/language.toml", include_str!("../../../locales/nl/language.toml"));
    for words in ["app", "near", "reader", "share", "us", "things", "start", "guide"] {
        write(&format!("locales/nl/{words}.ftl"), "");
    }
    for folder in
        ["seeds/themes", "seeds/stories", "locales/nl/themes", "locales/nl/stories", "locales/nl/municipalities"]
    {
        fs::create_dir_all(project.path().join(folder)).expect("a folder");
    }
    project
}
