//! The command line, as a coordinator or a build calls it.

use crate::check::change;
use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use super::folder::copy_folder;
use super::program::command;

const SEED: &str = "seeds/themes/animals.toml";

fn run(args: &[&str], paths: &[(&str, &Path)]) -> Output {
    let mut command = command(args);
    for (option, path) in paths {
        command.arg(option).arg(path);
    }
    command.output().expect("the program runs")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// A copy of the project's content with two things wrong, and the lines on which its own words say so.
fn broken() -> (TempDir, [String; 2]) {
    let copy = tempfile::tempdir().expect("a temporary folder");
    for folder in ["seeds", "locales"] {
        copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &copy.path().join(folder));
    }
    let line = |text: &str, part: &str| text.lines().position(|line| line.contains(part)).expect("the change") + 1;
    let seed = change(copy.path(), SEED, "steps = 5", "steps = 6");
    let words = change(copy.path(), "locales/nl/app.ftl", "undo = ", "forth = Heen\nundo = ");
    let wanted = [
        format!("{SEED}:{}: ", line(&seed, "steps = 6")),
        format!("locales/nl/app.ftl:{}: ", line(&words, "forth = Heen")),
    ];
    (copy, wanted)
}

#[test]
fn check_names_file_line_and_reason() {
    let (copy, wanted) = broken();
    let output = run(&["check"], &[("--root", copy.path())]);
    let told = said(&output.stderr);
    assert_eq!((output.status.code(), said(&output.stdout).as_str()), (Some(1), ""));
    for start in wanted {
        let line = told.lines().find(|line| line.starts_with(&start));
        let reason = line.and_then(|line| line.strip_prefix(&start)).unwrap_or_default();
        assert!(reason.len() > 10, "{start} and a reason should stand in:\n{told}");
    }
}

#[test]
fn check_finds_nothing_in_the_project() {
    let output = run(&["check"], &[]);
    assert_eq!((output.status.code(), said(&output.stderr).as_str()), (Some(0), ""));
    assert!(said(&output.stdout).contains("nothing to mend"), "{}", said(&output.stdout));
}

#[test]
fn check_reports_on_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = run(&["check", "--report"], &[("--root", root)]);
    let report = said(&output.stdout);
    assert!(output.status.success(), "{report}");
    for tag in languages() {
        let row = report.lines().find(|line| line.split_whitespace().next() == Some(tag.as_str()));
        let cells: Vec<&str> = row.unwrap_or_else(|| panic!("no row of {tag}: {report}")).split_whitespace().collect();
        let [_, review, messages, words] = cells[..] else { panic!("{cells:?}") };
        assert!(["source", "draft", "reviewed"].contains(&review), "{cells:?}");
        let (messages, words): (u32, u32) = (messages.parse().expect("a count"), words.parse().expect("a count"));
        assert!(messages > 500 && words > 2 * messages, "{cells:?}");
    }
    let label = report.lines().find(|line| line.starts_with("done ")).expect("a label");
    assert_eq!(label.split_whitespace().count(), 1 + languages().len(), "its length in every language: {label}");
}

/// The languages of the project, as its folders name them.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).expect("the locales");
    folders.map(|folder| folder.expect("a folder").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn check_says_so_when_there_is_no_project() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let output = run(&["check"], &[("--root", empty.path())]);
    let told = said(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("seeds") || told.contains("locales"), "what it looked for: {told}");
    assert!(!told.contains("panicked"), "{told}");
}

#[test]
fn prerender_stops_at_a_broken_seed_and_writes_nothing() {
    let (copy, wanted) = broken();
    let out = copy.path().join("out");
    let output = run(&["prerender"], &[("--root", copy.path()), ("--app", copy.path()), ("--out", &out)]);
    let told = said(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.lines().any(|line| line.starts_with(&wanted[0])), "{told}");
    assert!(!out.exists(), "it wrote {:?}", fs::read_dir(&out).map(Iterator::count));
}

#[test]
fn prerender_refuses_a_day_that_is_none() {
    let output = run(&["prerender", "--day", "2026-02-30", "--app", "nowhere"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stderr).contains("2026-02-30"), "{}", said(&output.stderr));
}

#[test]
fn help_names_every_command_and_its_options() {
    let help = run(&["--help"], &[]);
    assert_eq!(help.status.code(), Some(0));
    for (name, options) in [
        ("check", &["--root"][..]),
        ("import", &["--municipality", "--root"]),
        ("prerender", &["--root", "--app", "--out", "--origin", "--day"]),
        ("serve", &["--site", "--host", "--port", "--database", "--trusted-hops"]),
        ("expire", &["--database"]),
    ] {
        let named = said(&help.stdout).lines().any(|line| line.trim_start().starts_with(&format!("{name} ")));
        assert!(named, "{name} in {}", said(&help.stdout));
        let output = run(&[name, "--help"], &[]);
        assert_eq!(output.status.code(), Some(0), "{name}");
        for option in options {
            assert!(said(&output.stdout).contains(option), "{name} {option} in {}", said(&output.stdout));
        }
    }
    let version = run(&["--version"], &[]);
    assert_eq!(said(&version.stdout).trim(), format!("thuistaal {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn an_unknown_command_is_refused() {
    for args in [&["dance"][..], &[], &["serve", "--port", "70000"]] {
        let output = run(args, &[]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{args:?}");
        assert!(said(&output.stderr).contains("Usage") || said(&output.stderr).contains("--help"), "{args:?}");
    }
}
