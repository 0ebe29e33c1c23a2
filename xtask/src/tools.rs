//! What a build or a test needs beside Rust: found, installed, or named in one line.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Result, bail};

use crate::cargo::{finish, target};

/// All that the tests need.
pub fn for_tests() -> Result<()> {
    browser()?;
    paper()?;
    postgres()?;
    axe()
}

/// A program on the path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The wasm target. Where Rust does not come from rustup it must be there already, and the build says so itself.
pub fn wasm_target() -> Result<()> {
    if find("rustup").is_none() {
        return Ok(());
    }
    let installed =
        Command::new("rustup").args(["target", "list", "--installed"]).current_dir(crate::cargo::root()).output()?;
    if String::from_utf8_lossy(&installed.stdout).contains("wasm32-unknown-unknown") {
        return Ok(());
    }
    finish(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]).current_dir(crate::cargo::root()))
}

/// Chromium with its driver, for the browser tests and the bench.
pub fn browser() -> Result<()> {
    let there = || {
        find("chromedriver").is_some()
            && ["chromium", "google-chrome", "chromium-browser"].iter().any(|name| find(name).is_some())
    };
    if !there() {
        // On Debian and Ubuntu as root this is all it takes; elsewhere the line below says what is missing.
        install(&["chromium", "chromium-driver", "fonts-noto-color-emoji", "fonts-noto-core"]);
    }
    if !there() {
        bail!("the browser tests need chromium and chromedriver on the path: install your system's packages for them");
    }
    Ok(())
}

/// A font with emoji, from which the pictures beside links are drawn. Without one the site is complete but for them.
pub fn emoji() {
    let there = || std::path::Path::new("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf").is_file();
    if find("apt-get").is_some() && !there() {
        install(&["fonts-noto-color-emoji"]);
    }
}

/// The programs with which the tests read printed pages and scan codes: independent ones.
pub fn paper() -> Result<()> {
    let there = || ["zbarimg", "pdftoppm", "pdftotext"].iter().all(|name| find(name).is_some());
    if !there() {
        install(&["zbar-tools", "poppler-utils"]);
    }
    if !there() {
        bail!("the tests of the share desk need zbarimg, pdftoppm and pdftotext: install zbar-tools and poppler-utils");
    }
    Ok(())
}

/// The version of axe-core that pages are looked at with.
const AXE: &str = "axe-core@4.14.1";
/// The version of MDN's HTTP Observatory that grades the server.
const OBSERVATORY: &str = "@mdn/mdn-http-observatory@1.4.8";

/// axe-core, with which the tests look for what is not accessible. It is no part of the site, so that it lies under
/// `target/`.
pub fn axe() -> Result<()> {
    npm(&target().join("tools"), "axe-core/axe.min.js", AXE)
}

/// MDN's HTTP Observatory, and the folder where it lies: one of its own, since npm takes away what it did not put
/// there.
pub fn observatory() -> Result<PathBuf> {
    if find("openssl").is_none() {
        install(&["openssl"]);
    }
    let folder = target().join("tools/observatory");
    npm(&folder, "@mdn/mdn-http-observatory/src/index.js", OBSERVATORY)?;
    Ok(folder)
}

/// Puts a package of npm into `folder`, unless `file` of it is there. What packages would run while they are installed
/// is not run: it only fetches and compiles what nobody here uses.
fn npm(folder: &Path, file: &str, package: &str) -> Result<()> {
    if folder.join("node_modules").join(file).is_file() {
        return Ok(());
    }
    if find("npm").is_none() {
        install(&["npm"]);
    }
    if find("npm").is_none() {
        bail!("{package} needs npm on the path: install your system's package of it");
    }
    std::fs::create_dir_all(folder)?;
    let quiet = ["--no-save", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", "--omit=optional"];
    finish(Command::new("npm").args(["install", "--prefix"]).arg(folder).args(quiet).arg(package))
}

/// PostgreSQL's own programs, for the tests that start a throw-away cluster. Debian keeps them off the path, one folder
/// a version.
pub fn postgres() -> Result<()> {
    let there = || {
        let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let complete = |folder: PathBuf| ["initdb", "pg_ctl"].iter().all(|name| folder.join(name).is_file());
        versions.map(|version| version.path().join("bin")).any(complete)
            || ["initdb", "pg_ctl"].iter().all(|name| find(name).is_some())
    };
    if !there() {
        install(&["postgresql"]);
    }
    if !there() {
        bail!("the tests of sync need PostgreSQL's initdb and pg_ctl: install your system's package of its server");
    }
    Ok(())
}

/// Whether apt has heard what there is: it is asked once a run.
static HEARD: OnceLock<bool> = OnceLock::new();

/// Installs packages with apt, where there is one and it is allowed to.
pub fn install(packages: &[&str]) {
    if find("apt-get").is_none() {
        return;
    }
    let apt = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(args).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    println!("installing {}", packages.join(" "));
    let mut args = vec!["install", "--yes", "--no-install-recommends"];
    args.extend(packages);
    if !(*HEARD.get_or_init(|| apt(&["update"])) && apt(&args)) {
        println!("that did not work here");
    }
}
