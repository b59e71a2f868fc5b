//! Node and the npm packages of `package-lock.json`.

use crate::paths;
use crate::process::{Failure, Outcome, program, read_text};
use std::path::Path;
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
    refuse_link(&paths::in_root("node_modules"))?;
    eprintln!("Installing with npm, into node_modules/: the packages of package-lock.json");
    program("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .run()?;
    crate::process::write(&stamp, lock)?;
    let _ = DONE.set(());
    Ok(())
}

/// npm empties the folder it installs into; where that is a link, it would
/// empty the packages of another checkout.
fn refuse_link(folder: &Path) -> Outcome {
    match std::fs::read_link(folder) {
        Ok(target) => Err(Failure::new(format!(
            "{} is a link to {}, which npm would empty. Remove the link, or run `npm ci` there.",
            folder.display(),
            target.display()
        ))),
        Err(_) => Ok(()),
    }
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_left_as_it_is() {
        let folder = std::env::temp_dir().join(format!("recoupe-link-{}", std::process::id()));
        let (packages, link) = (folder.join("packages"), folder.join("node_modules"));
        std::fs::create_dir_all(&packages).expect("a folder");
        std::os::unix::fs::symlink(&packages, &link).expect("a link");
        let refused = refuse_link(&link).expect_err("a link");
        assert!(refused.to_string().contains("is a link to"), "{refused}");
        assert!(refuse_link(&packages).is_ok());
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
