//! A brotli and a gzip copy beside every file that gets smaller by it.
//!
//! Brotli's last two steps take nine tenths of its time for some hundredths of the bytes. What is published has them;
//! what is only tested has them where a budget depends on them: see [`Effort`].

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use walkdir::WalkDir;

const ENDINGS: [&str; 11] = ["html", "js", "css", "wasm", "json", "bin", "webmanifest", "svg", "xml", "ftl", "txt"];

/// How much time compressing may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Effort {
    /// Every file as small as it gets.
    #[default]
    Publish,
    /// Pages as small as they get in little time, except those that are then still too large for one round trip: so
    /// the largest pages, and all that is no page, weigh what they weigh when they are published.
    Test,
}

/// What a first answer carries before the phone has said that it arrived, in bytes: ten packets, as TCP starts. It is
/// the budget of a page.
const ROUND_TRIP: usize = 14_336;
/// Brotli's best, and the most that it does in little time.
const BEST: i32 = 11;
const QUICK: i32 = 9;

/// Compresses everything under `dist`, and says how many files.
pub fn compress(dist: &Path, effort: Effort) -> Result<usize> {
    let is_text = |path: &Path| path.extension().and_then(|e| e.to_str()).is_some_and(|e| ENDINGS.contains(&e));
    let entries = WalkDir::new(dist).into_iter().collect::<Result<Vec<_>, _>>()?;
    let files: Vec<PathBuf> =
        entries.into_iter().map(walkdir::DirEntry::into_path).filter(|path| is_text(path)).collect();
    files.par_iter().try_for_each(|file| compress_file(file, effort))?;
    Ok(files.len())
}

fn compress_file(file: &Path, effort: Effort) -> Result<()> {
    let bytes = fs::read(file)?;
    let is_quick = effort == Effort::Test && file.extension().is_some_and(|ending| ending == "html");
    let mut small = brotli_copy(&bytes, if is_quick { QUICK } else { BEST })?;
    if is_quick && small.len() > ROUND_TRIP {
        small = brotli_copy(&bytes, BEST)?;
    }
    keep(file, "br", &small, bytes.len())?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    keep(file, "gz", &gzip.finish()?, bytes.len())
}

fn brotli_copy(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &params)?;
    Ok(small)
}

/// Writes the copy beside the file, if it is worth its name.
fn keep(file: &Path, ending: &str, small: &[u8], size: usize) -> Result<()> {
    if small.len() < size {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        fs::write(name, small)?;
    }
    Ok(())
}
