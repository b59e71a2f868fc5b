//! Packages of Debian and Ubuntu.

use crate::process::{Failure, Outcome, on_path, program};
use std::sync::OnceLock;

/// True on Debian and what is made from it.
pub fn available() -> bool {
    on_path(&["apt-get"]).is_some()
        && std::fs::read_to_string("/etc/os-release").is_ok_and(|text| {
            text.lines()
                .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="))
                .any(|line| line.contains("debian") || line.contains("ubuntu"))
        })
}

/// Installs packages, saying which and why before it does.
///
/// # Errors
/// When this is not Debian or Ubuntu, there is no way to become root, or apt
/// fails; the message ends with `by_hand`, what to install otherwise.
pub fn install(what_for: &str, packages: &[&str], by_hand: &str) -> Outcome {
    if !available() {
        return Err(Failure::new(by_hand));
    }
    eprintln!(
        "Installing for {what_for}, with apt: {}",
        packages.join(", ")
    );
    update()?;
    root(
        ["apt-get", "install", "--yes", "--no-install-recommends"]
            .iter()
            .chain(packages),
    )
    .map_err(|failure| Failure::new(format!("{failure} {by_hand}")))
}

/// The first of these packages that apt can install.
pub fn first_known(packages: &[&'static str]) -> Option<&'static str> {
    update().ok()?;
    packages.iter().copied().find(|package| {
        program("apt-cache")
            .args(["policy", package])
            .env("LC_ALL", "C")
            .output()
            .is_ok_and(|text| text.contains("Candidate:") && !text.contains("Candidate: (none)"))
    })
}

/// Refreshes apt's lists, once in a run.
fn update() -> Outcome {
    static UPDATED: OnceLock<bool> = OnceLock::new();
    let updated = *UPDATED.get_or_init(|| {
        root(["apt-get", "update", "--quiet"].iter())
            .inspect_err(|failure| eprintln!("{failure}"))
            .is_ok()
    });
    if updated {
        Ok(())
    } else {
        Err(Failure::new("apt's package lists could not be refreshed."))
    }
}

/// Runs a command as root, through `sudo` for anyone else.
fn root<'a>(mut words: impl Iterator<Item = &'a &'a str>) -> Outcome {
    let first = words.next().expect("a command has a name");
    let is_root = program("id")
        .args(["-u"])
        .output()
        .is_ok_and(|id| id.trim() == "0");
    let command = if is_root {
        program(first)
    } else if on_path(&["sudo"]).is_some() {
        program("sudo").args([first])
    } else {
        return Err(Failure::new(format!(
            "“{first}” must be run by root, and there is no sudo."
        )));
    };
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(words)
        .run()
}
