//! `cargo xtask demo`: the page, built, and opened where there is a desktop.

use crate::paths;
use crate::process::{Failure, Outcome, on_path, program};

/// Builds the page, says where it is and opens it.
pub fn run(options: &[String]) -> Outcome {
    if let Some(option) = options.first() {
        return Err(Failure::new(format!("demo has no option “{option}”.")));
    }
    let page = crate::page::build(&paths::in_root("seeds"), None)?;
    println!(
        "\nThe page is ready; a double-click opens it:\n  {}",
        page.display()
    );

    let desktop =
        std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    let opener = if cfg!(target_os = "macos") {
        on_path(&["open"])
    } else if desktop {
        on_path(&["xdg-open"])
    } else {
        None
    };
    if let Some(opener) = opener {
        // A desktop that cannot open it is no failure: the place is printed above.
        let _ = program(opener).args([&page]).run();
    }
    Ok(())
}
