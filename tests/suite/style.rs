//! The style: text has few sizes and two weights.

use std::fs;
use std::path::Path;

use super::dist::walk;

/// Beside the named ones: as the text around, the pictures of words, and what is measured by its sheet or its neighbour.
const SIZES: [&str; 6] = ["1rem", "2.2rem", "4rem", "112.5%", "inherit", "10.5pt"];
const WEIGHTS: [&str; 2] = ["400", "700"];

#[test]
fn text_has_few_sizes_and_two_weights() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app");
    let mut files = Vec::new();
    walk(&app, "/", &mut files);
    let (mut found, mut odd) = (0, Vec::new());
    for name in files.iter().filter(|name| name.ends_with(".css")) {
        let sheet = fs::read_to_string(format!("{}{name}", app.display())).unwrap();
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
                odd.push(format!("{name}: {property}: {value}"));
            }
        }
    }
    assert!(found > 50, "only {found} were found");
    assert!(odd.is_empty(), "{odd:#?}");
}
