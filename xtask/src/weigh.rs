//! Whose code a first visit downloads: the functions of the module, counted by the package that they are of.
//!
//! A function is its package's, and what was made of a standard library's for a package is that package's too. Data,
//! such as texts and tables, is not told apart. Bytes are those before compression, which takes a third.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use walrus::{FunctionKind, Module};

use crate::build;
use crate::cargo::target;

const STANDARD: [&str; 5] = ["core", "alloc", "std", "compiler_builtins", "hashbrown"];

pub fn run() -> Result<()> {
    build::run(&build::Options::default())?;
    // Still with the names of its functions, which the bound one has no more.
    let module = Module::from_buffer(&fs::read(target().join("app-main.wasm"))?)?;
    let mut weights = BTreeMap::<String, usize>::new();
    for function in module.funcs.iter() {
        let FunctionKind::Local(local) = &function.kind else { continue };
        let bytes = local.original_range.as_ref().context("a function without a place")?.len();
        let name = function.name.as_deref().unwrap_or_default();
        *weights.entry(package(&format!("{:#}", rustc_demangle::demangle(name)))).or_default() += bytes;
    }
    let total: usize = weights.values().sum();
    let mut weights: Vec<_> = weights.into_iter().collect();
    weights.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    for (package, bytes) in weights.iter().filter(|(_, bytes)| bytes * 1000 > total) {
        println!("{bytes:>9}  {:>5.1}%  {package}", percent(*bytes, total));
    }
    println!("{total:>9}  100.0%  all");
    Ok(())
}

#[allow(clippy::cast_precision_loss)]
fn percent(part: usize, whole: usize) -> f64 {
    part as f64 * 100.0 / whole as f64
}

/// The first package in a function's name that is none of the standard library's.
fn package(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    // What goes on after a bracket is no path's beginning.
    let packages = words.filter_map(|path| Some(path.split_once("::")?.0));
    let mut packages = packages.filter(|package| package.starts_with(|c: char| c.is_ascii_lowercase()));
    packages.find(|package| !STANDARD.contains(package)).unwrap_or("the standard library").to_owned()
}

#[cfg(test)]
mod tests {
    use super::package;

    #[test]
    fn what_was_made_for_a_package_is_its_own() {
        for (name, wanted) in [
            ("fluent_bundle::resolver::scope::Scope<R,M>::track", "fluent_bundle"),
            ("<tachys::view::AnyView as tachys::view::Render>::build", "tachys"),
            ("core::ptr::drop_in_place<alloc::vec::Vec<thuistaal::route::Page>>", "thuistaal"),
            ("<&mut W as core::fmt::Write>::write_str", "the standard library"),
            ("main", "the standard library"),
        ] {
            assert_eq!(package(name), wanted, "{name}");
        }
    }
}
