//! A timetable from a spreadsheet, through the command line: taken over as it stands, or refused by row and column.

use std::fs;
use std::path::Path;
use std::process::Output;

use thuistaal::content::Municipality;
use thuistaal::site::load;
use toml::{Table, Value};

use super::check::project;
use super::program::command;

const TIMES: &str = "seeds/municipalities/voorbeeldstad/timetable.toml";

/// Two sessions as a spreadsheet writes them.
const SHEET: &str = "\
id,place,kind,weekdays,start,end,from,until,checked_on,checked_by,closed,except,cancelled,ages_from,ages_until,languages
tea,de-theepot,drop_in,monday thursday,9:30,11:00,2026-09-07,2027-07-05,2026-11-01,De Theepot,autumn winter,2026-11-30,2026-12-07 illness; 2027-01-04 other,18,48,nl ar
songs,library,library,saturday,10:30,11:15,2026-09-05,2027-12-18,2026-11-01,\"Bibliotheek, \"\"boven\"\"\",,,,,,
";

/// What is wrong when the first `from` in the spreadsheet becomes `to`: its row, its column where it is not the whole
/// row, and a part of the reason.
struct Refused(&'static str, &'static str, usize, &'static str, &'static str);

#[rustfmt::skip]
const REFUSED: &[Refused] = &[
    // The columns.
    Refused(",checked_on,", ",checked,", 1, "checked_on", "missing column"),
    Refused(",checked_on,", ",checked,", 1, "checked", "unknown column; there are id, place, "),
    Refused(",until,", ",from,", 1, "from", "two columns of this name"),
    // What a cell says.
    Refused("9:30", "24:30", 2, "start", "`24:30` is no time of day"),
    Refused("11:15", "kwart over elf", 3, "end", "is no time of day: write it as 09:30"),
    Refused("2026-09-05", "5-9-2026", 3, "from", "`5-9-2026` is no day: write it as 2026-11-20"),
    Refused("2027-07-05", "2027-02-29", 2, "until", "is no day"),
    Refused("saturday", "zaterdag", 3, "weekdays", "unknown variant `zaterdag`, expected one of `monday`"),
    Refused("library,library,", "library,reading,", 3, "kind", "unknown variant `reading`"),
    Refused("autumn winter", "autumn herfst", 2, "closed", "unknown variant `herfst`, expected one of `autumn`"),
    Refused("illness", "ziek", 2, "cancelled", "unknown variant `ziek`, expected one of `illness`"),
    Refused("2026-12-07 illness", "2026-12-07", 2, "cancelled", "no day with a reason"),
    Refused("songs,", "Songs!,", 3, "id", "must be lowercase"),
    Refused("songs,", ",", 3, "id", "nothing is filled in"),
    Refused(",18,48,", ",18,,", 2, "ages_until", "nothing is filled in, though `ages_from` is"),
    Refused(",18,48,", ",18,-48,", 2, "ages_until", "is no number that fits"),
    Refused(",nl ar", ",nl ar,,more", 2, "", "a cell under no column"),
    Refused("De Theepot", "\"De\nTheepot\"", 2, "checked_by", "a cell of several lines"),
    Refused("\"Bibliotheek, \"\"boven\"\"\"", "\"Bibliotheek", 3, "checked_by", "a cell of several lines"),
    Refused("\nsongs,", "\n\"so\nngs\",", 3, "id", "so\\nngs"),
    // What the rules of the seeds say.
    Refused("10:30,11:15", "11:15,10:30", 3, "start", "impossible time: from 11:15 to 10:30"),
    Refused("2026-09-05,2027-12-18", "2026-09-06,2026-09-11", 3, "weekdays", "a rule with no date"),
    Refused("2026-09-05,2027-12-18", "2027-09-05,2026-12-18", 3, "from", "impossible time"),
    Refused("songs,library", "songs,boekerij", 3, "place", "unknown place: `boekerij`"),
    Refused("songs,", "tea,", 3, "id", "there is another session `tea`"),
    Refused("2026-11-30", "2026-12-01", 2, "except", "it does not fall on 2026-12-01 anyway"),
    Refused("2026-12-07 ", "2026-12-08 ", 2, "cancelled", "it does not fall on 2026-12-08 anyway"),
    Refused("2027-01-04 ", "2026-12-07 ", 2, "cancelled", "2026-12-07 is cancelled twice"),
    Refused("2027-01-04 ", "2026-12-21 ", 2, "cancelled", "2026-12-21 is closed anyway"),
    Refused("monday thursday", "monday monday", 2, "weekdays", "named twice"),
    Refused(",18,48,", ",48,18,", 2, "ages_from", "impossible ages"),
    Refused(",nl ar", ",nl Arabic", 2, "languages", "language tag"),
    // Rows are counted as a spreadsheet counts them.
    Refused("\nsongs,library", "\n\n,,,\nsongs,boekerij", 5, "place", "unknown place"),
];

/// Imports a spreadsheet of these bytes into the project in `root`.
fn import(root: &Path, bytes: &[u8]) -> Output {
    let sheet = root.join("sheet.csv");
    fs::write(&sheet, bytes).expect("a spreadsheet");
    let mut command = command(&["import", "--municipality", "voorbeeldstad"]);
    command.arg(sheet).arg("--root").arg(root).output().expect("the program runs")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn times(root: &Path) -> String {
    fs::read_to_string(root.join(TIMES)).expect("a timetable")
}

fn voorbeeldstad(root: &Path) -> Municipality {
    let library = load::load(root).expect("content that loads").library;
    library.municipalities.into_iter().find(|one| one.id.as_str() == "voorbeeldstad").expect("the municipality")
}

#[test]
fn refuses_by_row_and_column() {
    let copy = project();
    let (before, mut unseen) = (times(copy.path()), Vec::new());
    for Refused(from, to, row, column, reason) in REFUSED {
        assert!(SHEET.contains(from), "the spreadsheet no longer holds {from:?}");
        let output = import(copy.path(), SHEET.replacen(from, to, 1).as_bytes());
        let told = said(&output.stderr);
        let column = if column.is_empty() { String::new() } else { format!(", column `{column}`") };
        let start = format!("sheet.csv: row {row}{column}: ");
        let found = told.lines().any(|line| line.split_once(&start).is_some_and(|(_, said)| said.contains(reason)));
        if !found || output.status.code() != Some(1) || !output.stdout.is_empty() {
            unseen.push(format!("{from:?} to {to:?} should be {start}{reason}, found:\n{told}"));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    assert_eq!(times(copy.path()), before, "nothing is written");
}

#[test]
fn says_everything_that_cannot_be_read_at_once() {
    let copy = project();
    let sheet = SHEET.replace("9:30,", "24:30,").replace("saturday", "zaterdag").replace("checked_by", "by");
    let told = said(&import(copy.path(), sheet.as_bytes()).stderr);
    for wanted in
        ["row 1, column `checked_by`", "row 1, column `by`", "row 2, column `start`", "row 3, column `weekdays`"]
    {
        assert!(told.contains(wanted), "{wanted} in {told}");
    }
    assert!(told.trim_end().ends_with("4 to mend"), "{told}");
}

#[test]
fn refuses_another_encoding() {
    let copy = project();
    let before = times(copy.path());
    // As Excel saves it on a Dutch Windows: é is one byte.
    let windows: Vec<u8> = SHEET.replace("Theepot", "Café").chars().map(|c| c as u8).collect();
    // As it saves “Unicode text”.
    let utf16: Vec<u8> = "\u{feff}id".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, row) in [(windows, 2), (utf16, 1)] {
        let output = import(copy.path(), &bytes);
        let told = said(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(&format!("row {row}: this is not UTF-8: save it as “CSV UTF-8”")), "{told}");
    }
    assert_eq!(times(copy.path()), before);
}

#[test]
fn refuses_a_spreadsheet_without_a_session() {
    let copy = project();
    let before = times(copy.path());
    for sheet in ["", "\n", &SHEET[..SHEET.find('\n').expect("a first row") + 1]] {
        let output = import(copy.path(), sheet.as_bytes());
        assert_eq!(output.status.code(), Some(1), "{sheet:?}");
        assert!(said(&output.stderr).contains("row 1: no session"), "{sheet:?}: {}", said(&output.stderr));
    }
    assert_eq!(times(copy.path()), before);
}

#[test]
fn an_unknown_municipality_is_one_sentence() {
    let copy = project();
    let sheet = copy.path().join("sheet.csv");
    fs::write(&sheet, SHEET).expect("a spreadsheet");
    let ask = |municipality: &str| {
        let mut command = command(&["import", "--municipality", municipality]);
        command.arg(&sheet).arg("--root").arg(copy.path()).output().expect("the program runs")
    };
    let output = ask("nergenshuizen");
    let told = said(&output.stderr);
    assert_eq!((output.status.code(), told.lines().count()), (Some(1), 1), "{told}");
    assert!(told.contains("there is no municipality `nergenshuizen`"), "{told}");
    assert_eq!(ask("../themes").status.code(), Some(2), "a name, and no way out of the folder");
}

#[test]
fn is_not_held_up_by_what_is_wrong_elsewhere() {
    let copy = project();
    super::check::change(copy.path(), "seeds/themes/animals.toml", "steps = 5", "steps = 6");
    let output = import(copy.path(), SHEET.as_bytes());
    assert_eq!((output.status.code(), said(&output.stderr).as_str()), (Some(0), ""));
    super::check::change(copy.path(), "seeds/themes/animals.toml", "steps = 6", "steps = ");
    let output = import(copy.path(), SHEET.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output.stderr).contains("seeds/themes/animals.toml:"), "{}", said(&output.stderr));
}

#[test]
fn takes_over_what_the_spreadsheet_says() {
    let copy = project();
    let output = import(copy.path(), SHEET.as_bytes());
    assert_eq!((output.status.code(), said(&output.stderr).as_str()), (Some(0), ""));
    assert_eq!(said(&output.stdout).trim(), format!("2 sessions written to {TIMES}"));
    let wanted = r#"[[session]]
id = "tea"
place = "de-theepot"
kind = "drop_in"
weekdays = ["monday", "thursday"]
every_weeks = 1
start = "09:30"
end = "11:00"
from = "2026-09-07"
until = "2027-07-05"
closed = ["autumn", "winter"]
except = ["2026-11-30"]
cancelled = [{ day = "2026-12-07", reason = "illness" }, { day = "2027-01-04", reason = "other" }]
ages = { from = 18, until = 48 }
languages = ["nl", "ar"]
checked_on = "2026-11-01"
checked_by = "De Theepot"

[[session]]
"#;
    let written = times(copy.path());
    assert!(written.starts_with(wanted), "{written}");
    let session = voorbeeldstad(copy.path()).sessions.pop().expect("a last session");
    assert_eq!(session.checked_by, "Bibliotheek, \"boven\"");
}

#[test]
fn todays_timetable_comes_back_from_a_spreadsheet() {
    let copy = project();
    let (before, sessions) = (times(copy.path()), voorbeeldstad(copy.path()).sessions);
    assert!(sessions.len() >= 30);
    for (delimiter, mark, line_end) in [(b',', "", "\n"), (b';', "\u{feff}", "\r\n")] {
        let sheet = format!("{mark}{}", spreadsheet(&before, delimiter)).replace('\n', line_end);
        fs::write(copy.path().join(TIMES), "").expect("an empty timetable");
        let output = import(copy.path(), sheet.as_bytes());
        assert_eq!((output.status.code(), said(&output.stderr).as_str()), (Some(0), ""));
        assert!(said(&output.stdout).starts_with(&format!("{} sessions", sessions.len())), "{}", said(&output.stdout));
        assert_eq!(voorbeeldstad(copy.path()).sessions, sessions);
        assert_eq!(
            times(copy.path()),
            before,
            "to the letter, so that a change of one session is a change of its lines"
        );
    }
}

/// The timetable as a coordinator would have it in a spreadsheet.
fn spreadsheet(seed: &str, delimiter: u8) -> String {
    const COLUMNS: [&str; 22] = [
        "id",
        "place",
        "kind",
        "weekdays",
        "every_weeks",
        "start",
        "end",
        "from",
        "until",
        "closed",
        "except",
        "cancelled",
        "ages_from",
        "ages_until",
        "cost_cents",
        "languages",
        "registration",
        "parent_stays",
        "bring",
        "who",
        "checked_on",
        "checked_by",
    ];
    let table: Table = seed.parse().expect("TOML");
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_record(COLUMNS).expect("a header");
    for session in table["session"].as_array().expect("sessions") {
        let cell = |column: &&str| match column.split_once('_') {
            Some(("ages", end)) => session.get("ages").map(|ages| plain(&ages[end])).unwrap_or_default(),
            _ => session.get(*column).map(plain).unwrap_or_default(),
        };
        writer.write_record(COLUMNS.iter().map(cell)).expect("a row");
    }
    said(&writer.into_inner().expect("its bytes"))
}

/// A value as one types it into a cell.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Boolean(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Array(values) if values.iter().any(Value::is_table) => {
            values.iter().map(plain).collect::<Vec<_>>().join("; ")
        }
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(" "),
        Value::Table(cancelled) => format!("{} {}", plain(&cancelled["day"]), plain(&cancelled["reason"])),
        other => other.to_string(),
    }
}
