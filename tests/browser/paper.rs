//! Printed pages, looked at with programs that we have not written: poppler draws and reads them,
//! zbar decodes what is on them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// As a cheap printer prints.
const DOTS: &str = "200";

/// What the codes in a PNG say, sorted.
pub fn scan(png: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("code.png");
    fs::write(&file, png).expect("a file");
    scan_file(&file)
}

fn scan_file(file: &Path) -> Vec<String> {
    // Of many codes on one sheet a single pass may overlook one, where a camera is held over each:
    // so the lines are drawn closer and wider.
    let mut codes = BTreeSet::new();
    for density in ["1", "2"] {
        let mut command = Command::new("zbarimg");
        command.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]);
        command.arg(format!("-Sx-density={density}")).arg(format!("-Sy-density={density}")).arg(file);
        let seen = command.output().expect("zbarimg is installed");
        codes.extend(String::from_utf8_lossy(&seen.stdout).lines().map(str::to_owned));
    }
    codes.into_iter().collect()
}

/// A printed page: its text, and what the codes on each sheet say.
pub struct Printed {
    pub text: String,
    /// Width and height of a sheet in millimetres, rounded.
    pub size: (u32, u32),
    pub sheets: Vec<Vec<String>>,
}

impl Printed {
    pub fn read(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("paper.pdf");
        fs::write(&file, pdf).expect("a file");
        let text = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output().expect("pdftotext");
        let facts = Command::new("pdfinfo").arg(&file).output().expect("pdfinfo");
        let facts = String::from_utf8_lossy(&facts.stdout).into_owned();
        let mut draw = Command::new("pdftoppm");
        draw.args(["-r", DOTS, "-gray", "-png"]).arg(&file);
        let drawn = drawn_into(&mut draw, folder.path());
        Self {
            text: String::from_utf8_lossy(&text.stdout).into_owned(),
            size: size(&facts),
            sheets: drawn.iter().map(PathBuf::as_path).map(scan_file).collect(),
        }
    }
}

/// The pictures that the command draws, in order.
fn drawn_into(command: &mut Command, folder: &Path) -> Vec<PathBuf> {
    assert!(command.arg(folder.join("sheet")).status().expect("pdftoppm is installed").success());
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut sheets: Vec<_> = entries.filter(|file| file.extension().is_some_and(|ending| ending == "png")).collect();
    sheets.sort();
    sheets
}

/// `Page size: 297.6 x 419.52 pts`, of which 72 are 25.4 mm.
fn size(facts: &str) -> (u32, u32) {
    let line = facts.lines().find_map(|line| line.strip_prefix("Page size:")).expect("a size");
    let mut points = line.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mut next = || (points.next().expect("a number") * 25.4 / 72.0).round() as u32;
    (next(), next())
}
