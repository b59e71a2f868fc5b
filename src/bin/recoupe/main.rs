//! Face 2: the command line. Reads files, asks the core, prints; no logic of its own.

mod arguments;
mod files;
mod layout;
mod search;
mod slicer;
mod text;
mod words;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use arguments::{Analyse, Command, NGrams, Output, Reading, Search};
use recoupe::report::Failure;
use recoupe::{Dossier, json};
use words::Words;

fn main() -> ExitCode {
    match arguments::parse() {
        Ok(Command::Help) => print(arguments::HELP),
        Ok(Command::Version) => print(&format!("{}\n", Dossier::ENGINE)),
        Ok(Command::Analyse(analyse)) => run_analyse(&analyse),
        Ok(Command::Search(search)) => run_search(&search),
        Ok(Command::NGrams(ngrams)) => run_ngrams(&ngrams),
        Err(problem) => {
            eprintln!("recoupe: {problem}\nTry `recoupe --help`.");
            ExitCode::from(2)
        }
    }
}

fn run_analyse(Analyse { reading }: &Analyse) -> ExitCode {
    let report = read(reading).report(&reading.settings);
    answer(&report.failures, |words| match reading.output {
        Output::Json => json::to_string(&report),
        Output::Text => text::render(&report, words, std::io::stdout().is_terminal()),
    })
}

/// A query that cannot be answered is wrong usage.
fn run_search(Search { query, reading }: &Search) -> ExitCode {
    match read(reading).search(query, &reading.settings) {
        Ok(concordance) => answer(&concordance.failures, |words| match reading.output {
            Output::Json => json::to_string(&concordance),
            Output::Text => {
                search::concordance(&concordance, words, std::io::stdout().is_terminal())
            }
        }),
        Err(problem) => {
            let words = words::of_environment();
            eprintln!("recoupe: {}", words.query_problem(&problem, &query.text));
            ExitCode::from(2)
        }
    }
}

fn run_ngrams(NGrams { most, reading }: &NGrams) -> ExitCode {
    let found = read(reading).ngrams(*most, &reading.settings);
    answer(&found.failures, |words| match reading.output {
        Output::Json => json::to_string(&found),
        Output::Text => search::ngrams(&found, words, std::io::stdout().is_terminal()),
    })
}

/// A dossier of all the inputs.
fn read(reading: &Reading) -> Dossier {
    let mut dossier = Dossier::default();
    let paths = files::expand(&reading.paths);
    let progress = std::io::stderr().is_terminal() && paths.len() > 20;
    for (number, path) in paths.iter().enumerate() {
        if progress {
            eprint!("\r{} / {}", number + 1, paths.len());
        }
        match files::read(path, number, reading.plain) {
            Ok(input) => {
                dossier.set_article(input, &reading.settings);
            }
            Err(failure) => dossier.set_failure(failure),
        }
    }
    if progress {
        eprintln!();
    }
    dossier
}

/// Tells the failures, prints the answer. Exit 0 when every input was read, 1
/// when one was not.
fn answer(failures: &[Failure], render: impl FnOnce(Words) -> String) -> ExitCode {
    let words = words::of_environment();
    for failure in failures {
        eprintln!("recoupe: {}: {}", failure.name, words.failure(failure));
    }
    let printed = print(&render(words));
    if printed == ExitCode::SUCCESS && !failures.is_empty() {
        ExitCode::from(1)
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
