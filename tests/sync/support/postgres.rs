//! A PostgreSQL cluster of its own: made, started, and thrown away with the value.

use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use sqlx::{Connection, PgConnection};
use tempfile::TempDir;

/// PostgreSQL refuses to run as root; then it runs as `nobody`, who has this number everywhere.
const NOBODY: u32 = 65_534;

pub struct Cluster {
    directory: TempDir,
    programs: PathBuf,
    user: Option<u32>,
}

impl Cluster {
    /// A running, empty cluster that listens on a socket in its own directory and on no port.
    pub fn start() -> Self {
        let programs = programs().expect("these tests need PostgreSQL: install it, on Debian `apt install postgresql`");
        let directory = tempfile::Builder::new().prefix("thuistaal-pg").tempdir_in("/tmp").unwrap();
        let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
        let user = root.then_some(NOBODY);
        if let Some(user) = user {
            chown(directory.path(), Some(user), Some(user)).unwrap();
        }
        let cluster = Self { directory, programs, user };
        let data = cluster.data();
        let data = data.to_str().unwrap();
        cluster.run("initdb", &["-D", data, "-U", "thuistaal", "-A", "trust", "-E", "UTF8", "--no-sync"]);
        // The machine does not fail in these tests, only the server process does.
        let socket = cluster.directory.path().display();
        let options = format!("-k {socket} -c listen_addresses= -c fsync=off -c max_connections=100");
        let log = cluster.directory.path().join("log");
        cluster.run("pg_ctl", &["start", "-w", "-D", data, "-l", log.to_str().unwrap(), "-o", &options]);
        cluster
    }

    pub fn address(&self) -> String {
        format!("postgres://thuistaal@localhost/postgres?host={}", self.directory.path().display())
    }

    /// Waits until nobody is connected: what a server that was killed had asked for goes on here without it, and is done
    /// or undone by then.
    pub async fn rests(&self) {
        let others =
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
        let mut own = PgConnection::connect(&self.address()).await.unwrap();
        let rest = async {
            while sqlx::query_scalar::<_, i64>(others).fetch_one(&mut own).await.unwrap() > 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), rest).await.expect("those who are gone are gone here too");
        own.close().await.unwrap();
    }

    fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(self.programs.join(program));
        command.args(arguments).current_dir(self.directory.path()).env("LC_ALL", "C.UTF-8");
        // The server inherits these: a pipe would stay open as long as it runs.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Some(user) = self.user {
            command.uid(user).gid(user);
        }
        let status = command.status().unwrap();
        let log = || std::fs::read_to_string(self.directory.path().join("log")).unwrap_or_default();
        assert!(status.success() || std::thread::panicking(), "{program} {arguments:?} failed: {status}\n{}", log());
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.data();
        self.run("pg_ctl", &["stop", "-m", "immediate", "-D", data.to_str().unwrap_or_default()]);
    }
}

/// Where `initdb` and `pg_ctl` are: Debian keeps them off the path, one directory a version.
fn programs() -> Option<PathBuf> {
    let complete = |path: &Path| path.join("initdb").exists() && path.join("pg_ctl").exists();
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok();
    let debian = versions.into_iter().flatten().flatten().map(|version| version.path().join("bin"));
    let on_path = std::env::var_os("PATH");
    let on_path: Vec<_> = on_path.iter().flat_map(std::env::split_paths).collect();
    debian.chain(on_path).find(|path| complete(path))
}
