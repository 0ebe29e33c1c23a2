//! A brotli and a gzip copy beside every file that gets smaller by it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use walkdir::WalkDir;

const ENDINGS: [&str; 11] = ["html", "js", "css", "wasm", "json", "bin", "webmanifest", "svg", "xml", "ftl", "txt"];

/// Compresses everything under `dist`, and says how many files.
pub fn compress(dist: &Path) -> Result<usize> {
    let is_text = |path: &Path| path.extension().and_then(|e| e.to_str()).is_some_and(|e| ENDINGS.contains(&e));
    let entries = WalkDir::new(dist).into_iter().collect::<Result<Vec<_>, _>>()?;
    let files: Vec<PathBuf> =
        entries.into_iter().map(walkdir::DirEntry::into_path).filter(|path| is_text(path)).collect();
    let (count, queue) = (files.len(), Mutex::new(files));
    let work = || -> Result<()> {
        loop {
            let next = queue.lock().map_err(|_| anyhow!("another thread failed"))?.pop();
            let Some(file) = next else { return Ok(()) };
            compress_file(&file)?;
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a thread panicked"))?)
    })?;
    Ok(count)
}

fn compress_file(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let params =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &params)?;
    keep(file, "br", &small, bytes.len())?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    keep(file, "gz", &gzip.finish()?, bytes.len())
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
