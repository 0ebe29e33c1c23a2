//! Printed pages, looked at with programs that we have not written: poppler draws and reads them,
//! zbar decodes what is on them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

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

/// A printed page: its text, and how large and how many its sheets are.
pub struct Printed {
    pub text: String,
    /// Width and height of a sheet in millimetres, rounded.
    pub size: (u32, u32),
    pub sheets: usize,
    file: PathBuf,
    /// Where the file lies, until nobody asks for its codes any more.
    folder: TempDir,
}

impl Printed {
    pub fn read(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("paper.pdf");
        fs::write(&file, pdf).expect("a file");
        let text = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output().expect("pdftotext");
        let facts = Command::new("pdfinfo").arg(&file).output().expect("pdfinfo");
        let facts = String::from_utf8_lossy(&facts.stdout).into_owned();
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        Self { text, size: size(&facts), sheets: sheets(&facts), file, folder }
    }

    /// What the codes on each sheet say. To draw and to read a sheet takes seconds.
    pub fn codes(&self) -> Vec<Vec<String>> {
        let mut draw = Command::new("pdftoppm");
        draw.args(["-r", DOTS, "-gray", "-png"]).arg(&self.file);
        drawn_into(&mut draw, self.folder.path()).iter().map(PathBuf::as_path).map(scan_file).collect()
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

/// `Pages: 12`.
fn sheets(facts: &str) -> usize {
    let line = facts.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a number of pages");
    line.trim().parse().expect("a number")
}

/// `Page size: 297.6 x 419.52 pts`, of which 72 are 25.4 mm.
fn size(facts: &str) -> (u32, u32) {
    let line = facts.lines().find_map(|line| line.strip_prefix("Page size:")).expect("a size");
    let mut points = line.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let mut next = || (points.next().expect("a number") * 25.4 / 72.0).round() as u32;
    (next(), next())
}
