//! The browsers that the tests drive: Chromium, Firefox, WebKitGTK.

use super::apt;
use crate::process::{Failure, Outcome, on_path, program};
use std::path::PathBuf;

const BY_HAND: &str = "The browser tests need Chromium, Firefox, and WebKitGTK with WebKitWebDriver, MiniBrowser and Xvfb: install them by hand.";

/// Where each browser's program stands.
pub struct Browsers {
    /// Driven through its DevTools protocol.
    pub chromium: PathBuf,
    /// Driven through WebDriver BiDi.
    pub firefox: PathBuf,
    /// WebKitGTK's WebDriver server.
    pub webkit_driver: PathBuf,
    /// The browser that server starts.
    pub webkit: PathBuf,
    /// The screen that WebKitGTK, which has no headless mode, draws on.
    pub xvfb: PathBuf,
}

impl Browsers {
    /// The environment by which the tests find them.
    pub fn environment(&self) -> [(&'static str, &PathBuf); 5] {
        [
            ("RECOUPE_CHROMIUM", &self.chromium),
            ("RECOUPE_FIREFOX", &self.firefox),
            ("RECOUPE_WEBKIT_DRIVER", &self.webkit_driver),
            ("RECOUPE_WEBKIT", &self.webkit),
            ("RECOUPE_XVFB", &self.xvfb),
        ]
    }
}

/// Finds the browsers, installing those that are missing.
pub fn ensure() -> Outcome<Browsers> {
    if let Some(browsers) = find() {
        return Ok(browsers);
    }
    // By need: a program that shows the need is met, and the packages that meet it, Debian's name
    // first, then Ubuntu's.
    let needs: [(bool, &[&'static str]); 5] = [
        (chromium().is_none(), &["chromium", "chromium-browser"]),
        (firefox().is_none(), &["firefox-esr", "firefox"]),
        (
            on_path(&["WebKitWebDriver"]).is_none() || minibrowser().is_none(),
            &["webkit2gtk-driver"],
        ),
        (on_path(&["Xvfb"]).is_none(), &["xvfb"]),
        (!has_fonts(), &["fonts-dejavu-core"]),
    ];
    if !apt::available() {
        return Err(Failure::new(BY_HAND));
    }
    let packages: Vec<&str> = needs
        .iter()
        .filter(|(missing, _)| *missing)
        .filter_map(|(_, names)| apt::first_known(names))
        .collect();
    apt::install("the browser tests", &packages, BY_HAND)?;
    find().ok_or_else(|| Failure::new(BY_HAND))
}

fn find() -> Option<Browsers> {
    Some(Browsers {
        chromium: chromium()?,
        firefox: firefox()?,
        webkit_driver: on_path(&["WebKitWebDriver"])?,
        webkit: minibrowser()?,
        xvfb: on_path(&["Xvfb"])?,
    })
}

fn chromium() -> Option<PathBuf> {
    on_path(&["chromium", "chromium-browser", "google-chrome"])
}

fn firefox() -> Option<PathBuf> {
    on_path(&["firefox-esr", "firefox"])
}

/// Without a font the pictures of the page have no letters.
fn has_fonts() -> bool {
    std::fs::read_dir("/usr/share/fonts").is_ok_and(|mut fonts| fonts.next().is_some())
}

/// The browser stands in a folder of WebKitGTK's library package, not on `PATH`.
fn minibrowser() -> Option<PathBuf> {
    let list = program("dpkg-query")
        .args(["--search", "*/MiniBrowser"])
        .output()
        .ok()?;
    list.lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(_, path)| PathBuf::from(path))
        .find(|path| path.is_file())
}
