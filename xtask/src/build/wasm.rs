//! The app, compiled for phones: split into what a first visit needs and the rest, and bound to JavaScript by the very
//! version of wasm-bindgen that Cargo.lock names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use crate::cargo::{cargo, finish, target};

/// Writes the app to `out`: `thuistaal.js`, `thuistaal_bg.wasm`, and the chunks with the script that loads them.
pub fn build(out: &Path) -> Result<()> {
    let triple = "wasm32-unknown-unknown";
    let args = ["build", "--package", "thuistaal", "--bin", "thuistaal", "--profile", "wasm", "--target", triple];
    finish(&mut cargo(&args))?;
    if out.is_dir() {
        fs::remove_dir_all(out)?;
    }
    let module = fs::read(target().join(triple).join("wasm/thuistaal.wasm"))?;
    let main = target().join("app-main.wasm");
    split(&module, &main, out)?;
    bind(&main, out)
}

/// Cuts the module where the app says so; `main` still wants its bindings.
fn split(module: &[u8], main: &Path, out: &Path) -> Result<()> {
    let mut options = Options::new(module);
    options.output_dir = out;
    options.main_out_path = main;
    options.link_name = "./chunks.js";
    options.main_module = "./thuistaal.js";
    transform(options).map_err(|error| anyhow!("the module cannot be split: {error:#}"))?;
    Ok(())
}

fn bind(main: &Path, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(main).out_name("thuistaal").web(true)?.typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(out).context("wasm-bindgen refused the module")?;
    let script = fs::read_to_string(out.join("thuistaal.js"))?;
    // An import that nobody fills stops the app before it starts, and only in the browser.
    ensure!(!script.contains("__wbindgen_placeholder__"), "the module has unbound imports");
    Ok(())
}
