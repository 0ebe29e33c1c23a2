//! The app, compiled for phones: split into what a first visit needs and the rest, and bound to JavaScript by the very
//! version of wasm-bindgen that Cargo.lock names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use super::slim;
use crate::cargo::{cargo, finish, home, root, target};

/// Writes the app to `out`: `thuistaal.js`, `thuistaal_bg.wasm`, and the chunks with the script that loads them.
pub fn build(out: &Path) -> Result<()> {
    let triple = "wasm32-unknown-unknown";
    let args = ["build", "--package", "thuistaal", "--bin", "thuistaal", "--profile", "wasm", "--target", triple];
    finish(cargo(&args).env("CARGO_ENCODED_RUSTFLAGS", flags()))?;
    if out.is_dir() {
        fs::remove_dir_all(out)?;
    }
    let module = fs::read(target().join(triple).join("wasm/thuistaal.wasm"))?;
    let main = target().join("app-main.wasm");
    split(&module, &main, out)?;
    bind(&main, out)
}

/// Leptos' own switch for views of one erased type, which saves the phone a tenth of the app; relocations, by which the
/// module is cut; and paths that are the same on every machine, so that a build can be repeated and compared. Of two
/// that fit the later one holds. The flags are apart by what no path holds.
fn flags() -> String {
    let (own, packages) = (root(), home().unwrap_or_default().join("registry/src"));
    let flags = [
        "--cfg=erase_components".to_owned(),
        "-Clink-args=--emit-relocs".to_owned(),
        format!("--remap-path-prefix={}=", own.display()),
        format!("--remap-path-prefix={}=target", target().display()),
        format!("--remap-path-prefix={}=", packages.display()),
    ];
    flags.join("\u{1f}")
}

/// Cuts the module where the app says so; `main` still wants its bindings.
fn split(module: &[u8], main: &Path, out: &Path) -> Result<()> {
    let mut options = Options::new(module);
    options.output_dir = out;
    options.main_out_path = main;
    options.link_name = "./chunks.js";
    options.main_module = "./thuistaal.js";
    transform(options).map_err(|error| anyhow!("the module cannot be split: {error:#}"))?;
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let slim = slim::chunk(&fs::read(&path)?).with_context(|| format!("{} is no module", path.display()))?;
            fs::write(&path, slim)?;
        }
    }
    Ok(())
}

fn bind(main: &Path, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(main).out_name("thuistaal").web(true)?.typescript(false).omit_default_module_path(true);
    // The later chunks link to the table and the memory of the first, by the names that the linker gave them.
    bindgen.remove_name_section(true).remove_producers_section(true).keep_lld_exports(true);
    let mut output = bindgen.generate_output().context("wasm-bindgen refused the module")?;
    slim::prune(output.wasm_mut());
    slim::blank_sources(output.wasm_mut());
    let script = output.js().to_owned();
    let script = slim::shorten(output.wasm_mut(), &script);
    output.emit(out)?;
    // An import that nobody fills stops the app before it starts, and only in the browser.
    ensure!(!script.contains("__wbindgen_placeholder__"), "the module has unbound imports");
    fs::write(out.join("thuistaal.js"), script)?;
    Ok(())
}
