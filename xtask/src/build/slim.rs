//! Takes off the app what it carries for nobody: entry points that a library exports and no page calls, the names of
//! source files and of functions, long names of imports, and the comments of the generated script. Together a tenth of
//! what a first visit downloads, and half of what comes later.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::Result;
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, Module, ModuleConfig, passes::gc};

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

/// A chunk without the names of its functions, which only a debugger reads: half of it.
pub fn chunk(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(bytes)?;
    blank_sources(&mut module);
    Ok(module.emit_wasm())
}

/// What the names of source files begin with, of the standard library, of others and of ours.
const SOURCES: [&str; 3] = ["/rustc/", "index.crates.io-", "src/"];

/// Blanks the names of source files, and every line and column in them: only a panic would say these, and to nobody on
/// a phone. Blanks of the same length weigh nothing once compressed, and no address moves.
pub fn blank_sources(module: &mut Module) {
    let all: Vec<_> = module.data.iter().map(|data| (data.id(), start(data))).collect();
    let mut ends = HashMap::new();
    for (data, start) in &all {
        for name in blank(&mut module.data.get_mut(*data).value) {
            // A module of 4 GiB is none that a phone loads.
            let [from, until] =
                [name.start, name.end].map(|at| start.unwrap_or_default() + u32::try_from(at).unwrap_or_default());
            ends.insert(until, from);
        }
    }
    for (data, _) in all {
        blank_places(&mut module.data.get_mut(data).value, &ends);
    }
}

/// Where the data stands in memory.
fn start(data: &walrus::Data) -> Option<u32> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } => u32::try_from(start).ok(),
        _ => None,
    }
}

/// Blanks the names, and says where they stood.
fn blank(bytes: &mut [u8]) -> Vec<Range<usize>> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
    let (mut at, mut names) = (0, Vec::new());
    while let Some(rest) = bytes.get_mut(at..) {
        let begins = |from: usize| SOURCES.iter().any(|start| rest[from..].starts_with(start.as_bytes()));
        let Some(start) = (0..rest.len()).find(|from| begins(*from)) else { break };
        let length = rest[start..].iter().take_while(|byte| is_part(byte)).count();
        // Texts stand side by side, so that what comes next may look like more of it: the first ending is the name's
        // own.
        let name = rest[start..start + length].windows(3).position(|ending| ending == b".rs").map(|end| end + 3);
        if let Some(name) = name {
            rest[start..start + name].fill(b' ');
            names.push(at + start..at + start + name);
        }
        at += start + name.unwrap_or(1);
    }
    names
}

/// A place in a source file is four numbers: where its name stands, how long that is, line and column. `ends` has the
/// end of each name with its start; a name within another is called by its own.
fn blank_places(bytes: &mut [u8], ends: &HashMap<u32, u32>) {
    let mut at = 0;
    while let Some(place) = bytes.get_mut(at..at + 16) {
        let number = |index: usize| u32::from_le_bytes([0, 1, 2, 3].map(|byte| place[4 * index + byte]));
        let (name, length, line, column) = (number(0), number(1), number(2), number(3));
        let begins = name.checked_add(length).and_then(|end| ends.get(&end));
        let is_place = begins.is_some_and(|start| *start <= name) && length > 3 && line < 100_000 && column < 1_000;
        if is_place {
            place.fill(0);
        }
        at += if is_place { 16 } else { 4 };
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
        let names = blank(&mut text);
        let wanted = format!("Error{}list /rustc/", " ".repeat(78));
        assert_eq!(String::from_utf8_lossy(&text), wanted);
        assert_eq!(names, [5..40, 40..50, 50..83]);
    }

    #[test]
    fn blanks_lines_and_columns_of_those_names_alone() {
        let bytes = |numbers: [u32; 5]| numbers.map(u32::to_le_bytes).concat();
        // A name of 20 letters stands at 100. The first number belongs to something else.
        let ends = HashMap::from([(120, 100)]);
        let mut place = bytes([7, 100, 20, 14, 9]);
        blank_places(&mut place, &ends);
        assert_eq!(place, bytes([7, 0, 0, 0, 0]));
        for other in [[7, 100, 19, 14, 9], [7, 90, 30, 14, 9], [7, 100, 20, 200_000, 9], [7, u32::MAX, 20, 14, 9]] {
            let mut numbers = bytes(other);
            blank_places(&mut numbers, &ends);
            assert_eq!(numbers, bytes(other));
        }
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
