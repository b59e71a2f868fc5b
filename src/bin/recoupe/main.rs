//! Face 2: the command line. Reads files, asks the core, prints; no logic of its own.

mod arguments;
mod files;
mod layout;
mod text;
mod words;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use arguments::{Analyse, Command, Output};
use recoupe::{Dossier, json};

fn main() -> ExitCode {
    match arguments::parse() {
        Ok(Command::Help) => print(arguments::HELP),
        Ok(Command::Version) => print(&format!("{}\n", Dossier::ENGINE)),
        Ok(Command::Analyse(analyse)) => run(&analyse),
        Err(problem) => {
            eprintln!("recoupe: {problem}\nTry `recoupe --help`.");
            ExitCode::from(2)
        }
    }
}

/// Exit 0 when every input was read, 1 when one was not.
fn run(analyse: &Analyse) -> ExitCode {
    let mut dossier = Dossier::default();
    let paths = files::expand(&analyse.paths);
    let progress = std::io::stderr().is_terminal() && paths.len() > 20;
    for (number, path) in paths.iter().enumerate() {
        if progress {
            eprint!("\r{} / {}", number + 1, paths.len());
        }
        match files::read(path, number, analyse.plain) {
            Ok(input) => {
                dossier.set_article(input, analyse.settings.language);
            }
            Err(failure) => dossier.set_failure(failure),
        }
    }
    if progress {
        eprintln!();
    }
    let report = dossier.report(&analyse.settings);
    let words = words::of_environment();
    for failure in &report.failures {
        eprintln!("recoupe: {}: {}", failure.name, words.failure(failure));
    }
    let code = if report.failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    };
    let printed = match analyse.output {
        Output::Json => print(&json::to_string(&report)),
        Output::Text => print(&text::render(
            &report,
            words,
            std::io::stdout().is_terminal(),
        )),
    };
    if printed == ExitCode::SUCCESS {
        code
    } else {
        printed
    }
}

/// A reader that closes early (`| head`) is no error.
fn print(text: &str) -> ExitCode {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("recoupe: the output could not be written: {error}");
            ExitCode::from(1)
        }
        _ => ExitCode::SUCCESS,
    }
}
