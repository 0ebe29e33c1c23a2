//! The style: text has few sizes and two weights.

use std::fs;
use std::path::{Path, PathBuf};

/// Beside the named ones: as the text around, the pictures of words, and what is measured by its sheet or its neighbour.
const SIZES: [&str; 6] = ["1rem", "2.2rem", "4rem", "112.5%", "inherit", "10.5pt"];
const WEIGHTS: [&str; 2] = ["400", "700"];

#[test]
fn text_has_few_sizes_and_two_weights() {
    let (mut found, mut odd) = (0, Vec::new());
    for path in sheets(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app")) {
        let sheet = fs::read_to_string(&path).unwrap();
        for declaration in sheet.split(['{', '}', ';']) {
            let Some((property, value)) = declaration.trim().split_once(": ") else { continue };
            let is_known = match property {
                "font-size" => {
                    SIZES.contains(&value)
                        || value.ends_with("em") && !value.ends_with("rem")
                        || value.contains("var(--")
                }
                "font-weight" => WEIGHTS.contains(&value),
                _ => continue,
            };
            found += 1;
            if !is_known {
                odd.push(format!("{}: {property}: {value}", path.display()));
            }
        }
    }
    assert!(found > 50, "only {found} were found");
    assert!(odd.is_empty(), "{odd:#?}");
}

fn sheets(folder: &Path) -> Vec<PathBuf> {
    let mut sheets = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sheets.extend(self::sheets(&path));
        } else if path.extension().is_some_and(|ending| ending == "css") {
            sheets.push(path);
        }
    }
    sheets
}
