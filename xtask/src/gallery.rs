//! Every kind of page on one sheet.

use anyhow::Result;

use crate::cargo::{cargo, finish};
use crate::{build, tools};

pub fn run() -> Result<()> {
    tools::browser()?;
    build::run(&build::Options::default())?;
    finish(&mut cargo(&["bench", "--quiet", "--bench", "gallery", "--profile", "dev"]))
}
