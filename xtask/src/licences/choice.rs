//! Which of a package's licences is taken, and its text.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Package;

/// A licence that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Licence {
    Mit,
    Zlib,
    Boost,
    Unicode,
    Apache,
}

impl Licence {
    /// The one that asks least before the others.
    const ALL: [Self; 5] = [Self::Mit, Self::Zlib, Self::Boost, Self::Unicode, Self::Apache];

    /// One of each group that the expression asks for, as `(MIT OR Apache-2.0) AND Unicode-3.0` asks for two. Older
    /// packages write `/` for `OR`.
    pub fn chosen(expression: &str) -> Result<Vec<Self>> {
        let group = |group: &str| {
            let names: Vec<_> = group.split(['(', ')', ' ', '/']).collect();
            let taken = Self::ALL.into_iter().find(|licence| names.contains(&licence.code()));
            taken.with_context(|| format!("`{expression}` is none of the licences that are taken"))
        };
        expression.split(" AND ").map(group).collect()
    }

    /// As SPDX calls it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mit => "MIT",
            Self::Zlib => "Zlib",
            Self::Boost => "BSL-1.0",
            Self::Unicode => "Unicode-3.0",
            Self::Apache => "Apache-2.0",
        }
    }

    /// What its files are called after `LICENSE-`.
    fn ending(self) -> &'static str {
        match self {
            Self::Mit => "MIT",
            Self::Zlib => "ZLIB",
            Self::Boost => "BOOST",
            Self::Unicode => "UNICODE",
            Self::Apache => "APACHE",
        }
    }

    /// The text that the package brings; of those that bring none, the licence's own words with whom it is of.
    pub fn text(self, package: &Package) -> Result<String> {
        match self.file(&package.folder)? {
            Some(file) => Ok(tidy(&fs::read_to_string(&file).with_context(|| file.display().to_string())?)),
            None if self == Self::Mit => Ok(self.standard(match package.authors.as_str() {
                "" => "its authors",
                authors => authors,
            })),
            None => bail!("{} brings no text of {}", package.title, self.code()),
        }
    }

    /// The words of the MIT licence, which most are under.
    pub fn standard(self, holders: &str) -> String {
        format!("Copyright (c) {holders}\n\n{}", tidy(include_str!("mit.txt")))
    }

    /// The file with its name, or the one that has no name beside it.
    fn file(self, folder: &Path) -> Result<Option<PathBuf>> {
        let (mut named, mut only) = (None, None);
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            let stem = name.split('.').next().unwrap_or_default();
            match stem.strip_prefix("LICENSE").or_else(|| stem.strip_prefix("LICENCE")) {
                Some("") => only = Some(path),
                Some(rest) if rest.trim_start_matches('-') == self.ending() => named = Some(path),
                _ => {}
            }
        }
        Ok(named.or(only))
    }
}

/// The text without blanks at the ends of lines, of which no two packages have the same.
fn tidy(text: &str) -> String {
    let lines: Vec<_> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_licence_of_each_group() {
        let chosen = |expression: &str| Licence::chosen(expression).unwrap_or_default();
        assert_eq!(chosen("Apache-2.0 OR MIT"), [Licence::Mit]);
        assert_eq!(chosen("Apache-2.0/MIT"), [Licence::Mit]);
        assert_eq!(chosen("(MIT OR Apache-2.0) AND Unicode-3.0"), [Licence::Mit, Licence::Unicode]);
        assert_eq!(chosen("Apache-2.0 OR GPL-2.0-only"), [Licence::Apache]);
        assert_eq!(chosen("GPL-3.0-only"), []);
    }
}
