//! Takes off the app what it carries for nobody: entry points that a library exports and no page calls, the names of source
//! files, long names of imports, and the comments of the generated script. Together a tenth of what a phone downloads.

use std::collections::HashMap;

use walrus::{Module, passes::gc};

/// What leptos' server functions export for streams between Rust and JavaScript; the app has none.
const UNUSED: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// Drops the unused entry points, and all that only they reach.
pub fn prune(module: &mut Module) {
    let unused = |name: &str| UNUSED.iter().any(|prefix| name.starts_with(prefix));
    let exports: Vec<_> = module.exports.iter().filter(|export| unused(&export.name)).map(walrus::Export::id).collect();
    for export in exports {
        module.exports.delete(export);
    }
    gc::run(module);
}

/// What the names of source files begin with, of the standard library, of others and of ours.
const SOURCES: [&str; 3] = ["/rustc/", "index.crates.io-", "src/"];

/// Blanks the names of source files, which only a panic would say, and to nobody on a phone: the line and the column are
/// left. Blanks of the same length weigh nothing once compressed, and no address moves.
pub fn blank_sources(module: &mut Module) {
    let all: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for data in all {
        blank(&mut module.data.get_mut(data).value);
    }
}

fn blank(bytes: &mut [u8]) {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
    let mut at = 0;
    while let Some(rest) = bytes.get_mut(at..) {
        let begins = |from: usize| SOURCES.iter().any(|start| rest[from..].starts_with(start.as_bytes()));
        let Some(start) = (0..rest.len()).find(|from| begins(*from)) else { break };
        let length = rest[start..].iter().take_while(|byte| is_part(byte)).count();
        // Texts stand side by side, so that what comes next may look like more of it: the first ending is the name's own.
        let name = rest[start..start + length].windows(3).position(|ending| ending == b".rs").map(|end| end + 3);
        rest[start..start + name.unwrap_or(0)].fill(b' ');
        at += start + name.unwrap_or(1);
    }
}

/// Gives the functions that the script hands to the module short names, in both.
pub fn shorten(module: &mut Module, script: &str) -> String {
    let mut short = HashMap::new();
    for import in module.imports.iter_mut().filter(|import| import.module.ends_with("_bg.js")) {
        let count = short.len();
        let name = short.entry(import.name.clone()).or_insert_with(|| format!("w{count}"));
        import.name.clone_from(name);
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_part(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(short.get(word).map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    without_comments(&out)
}

/// The script without lines that are only comments, and without indentation. What wasm-bindgen writes has no text that
/// runs over several lines, where this would matter.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| {
        !line.is_empty() && !line.starts_with("//") && !line.starts_with("/*") && !line.starts_with('*')
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_names_of_files_and_nothing_beside_them() {
        let mut text =
            *b"Error/rustc/5980/library/core/src/num.rssrc/app.rsindex.crates.io-19/a-1/src/lib.rslist /rustc/";
        blank(&mut text);
        let wanted = format!("Error{}list /rustc/", " ".repeat(78));
        assert_eq!(String::from_utf8_lossy(&text), wanted);
    }

    #[test]
    fn renames_whole_words_alone() {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        module.add_import_func("./x_bg.js", "__wbg_get_1", kind);
        let script = shorten(&mut module, "  // a comment\n  __wbg_get_1: f, __wbg_get_12: g\n");
        assert_eq!(script, "w0: f, __wbg_get_12: g");
        assert!(module.imports.iter().all(|import| import.name == "w0"));
    }
}
