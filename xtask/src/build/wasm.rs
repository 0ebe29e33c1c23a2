//! The app, compiled for phones and bound to JavaScript by the very version of wasm-bindgen that Cargo.lock names.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::cargo::{cargo, finish, target};

/// Writes `thuistaal.js` and `thuistaal_bg.wasm` to `out`.
pub fn build(out: &Path) -> Result<()> {
    let triple = "wasm32-unknown-unknown";
    finish(&mut cargo(&[
        "build",
        "--package",
        "thuistaal",
        "--bin",
        "thuistaal",
        "--profile",
        "wasm",
        "--target",
        triple,
    ]))?;
    let module = target().join(triple).join("wasm/thuistaal.wasm");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).web(true)?.typescript(false).remove_name_section(true).remove_producers_section(true);
    bindgen.omit_default_module_path(true);
    bindgen.generate(out).context("wasm-bindgen refused the module")?;
    let script = std::fs::read_to_string(out.join("thuistaal.js"))?;
    // An import that nobody fills stops the app before it starts, and only in the browser.
    ensure!(!script.contains("__wbindgen_placeholder__"), "the module has unbound imports");
    Ok(())
}
