//! A timetable from a coordinator's spreadsheet: read as CSV, held to the rules of the seeds,
//! and written as one of them.
//!
//! `sheet` reads rows, whose cells are named by `column`; `cell` reads what they say; `seed` writes it as TOML, and
//! knows which line came from which row; `fault` is what is to be mended in the spreadsheet. The timetable stays as it
//! was until there is nothing to mend.

mod cell;
mod column;
mod fault;
mod seed;
mod sheet;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use self::fault::Faults;
use super::load::{Seed, load_with};
use super::{Problems, check};
use crate::content::MunicipalityId;

/// Why a timetable was not taken over.
#[derive(Debug, Error)]
pub enum ImportError {
    #[error("{}: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
    #[error("there is no municipality `{0}`: it would be a folder {folder}", folder = folder(.0).display())]
    UnknownMunicipality(MunicipalityId),
    #[error(transparent)]
    Spreadsheet(#[from] Faults),
    #[error("the project does not load, and must before a timetable is taken over:\n{0}")]
    Project(#[source] Problems),
}

/// What was taken over.
#[derive(Debug)]
pub struct Imported {
    pub sessions: usize,
    /// Relative to the project's root.
    pub file: PathBuf,
}

/// Puts what the spreadsheet `csv` says in place of the timetable of a municipality of the project in `root`.
pub fn import(csv: &Path, municipality: &MunicipalityId, root: &Path) -> Result<Imported, ImportError> {
    let folder = folder(municipality);
    if !root.join(&folder).is_dir() {
        return Err(ImportError::UnknownMunicipality(municipality.clone()));
    }
    let bytes = fs::read(csv).map_err(at(csv))?;
    let mut faults = Faults::in_file(csv);
    let rows = sheet::read(&bytes, &mut faults);
    let sessions: Vec<_> = rows.iter().map(|row| (row.number, cell::read(row, &mut faults))).collect();
    let mut faults = faults.none()?;

    let (text, lines) = seed::write(&sessions);
    let file = folder.join("timetable.toml");
    let seed = Seed { file, text };
    let (problems, loads) = match load_with(root, Some(&seed)) {
        Ok(sources) => (check::check(&sources), true),
        Err(problems) => (problems, false),
    };
    // What else is wrong with the project is for those who wrote it, and not for whoever filled in this spreadsheet.
    let (own, others): (Vec<_>, Vec<_>) = problems.0.into_iter().partition(|problem| problem.file == seed.file);
    for problem in own {
        let origin = lines.get(problem.line.saturating_sub(1)).copied().unwrap_or_default();
        match origin.column {
            Some(column) => faults.refuse(origin.row, column.into(), problem.reason),
            None => faults.refuse_row(origin.row, problem.reason),
        }
    }
    faults.none()?;
    if !loads {
        return Err(ImportError::Project(Problems(others)));
    }
    let path = root.join(&seed.file);
    fs::write(&path, &seed.text).map_err(at(&path))?;
    Ok(Imported { sessions: sessions.len(), file: seed.file })
}

fn folder(municipality: &MunicipalityId) -> PathBuf {
    Path::new("seeds/municipalities").join(municipality.as_str())
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ImportError + '_ {
    move |error| ImportError::Io { path: path.to_owned(), error }
}
