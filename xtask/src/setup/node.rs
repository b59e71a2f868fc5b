//! Node and the npm packages of `package-lock.json`.

use crate::paths;
use crate::process::{Failure, Outcome, program, read_text};
use std::sync::OnceLock;

/// The oldest Node that the packages take.
const OLDEST: (u32, u32) = (20, 19);

/// Installs the npm packages when the lock file says something else than what is installed.
pub fn ensure() -> Outcome {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_some() {
        return Ok(());
    }
    check_version()?;
    let lock = read_text(&paths::in_root("package-lock.json"))?;
    let stamp = paths::in_root("node_modules/.recoupe-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        let _ = DONE.set(());
        return Ok(());
    }
    eprintln!("Installing with npm, into node_modules/: the packages of package-lock.json");
    program("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .run()?;
    crate::process::write(&stamp, lock)?;
    let _ = DONE.set(());
    Ok(())
}

fn check_version() -> Outcome {
    let wanted = format!("Install Node {}.{} or later.", OLDEST.0, OLDEST.1);
    let version = program("node")
        .args(["--version"])
        .output()
        .map_err(|failure| Failure::new(format!("{failure} {wanted}")))?;
    let mut numbers = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < OLDEST {
        return Err(Failure::new(format!(
            "Node {} is too old. {wanted}",
            version.trim()
        )));
    }
    Ok(())
}

/// The version of an installed package.
pub fn version_of(package: &str) -> Outcome<String> {
    let path = paths::in_root("node_modules")
        .join(package)
        .join("package.json");
    let manifest: serde_json::Value = serde_json::from_str(&read_text(&path)?)
        .map_err(|error| Failure::new(format!("{}: {error}", paths::shown(&path))))?;
    Ok(manifest["version"].as_str().unwrap_or_default().to_owned())
}
