//! Running other programs and saying what went wrong.

use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// What every verb returns.
pub type Outcome<T = ()> = Result<T, Failure>;

/// A sentence for the person at the keyboard: what went wrong, with what, and
/// what to do about it.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// Makes a failure of a sentence.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// A program about to be run in the repository's root.
pub struct Program {
    name: String,
    command: Command,
}

/// A program by name or path.
pub fn program(name: impl AsRef<Path>) -> Program {
    let name = name.as_ref();
    let mut command = Command::new(name);
    command.current_dir(crate::paths::root());
    Program {
        name: name.display().to_string(),
        command,
    }
}

/// The Cargo that started this tool.
pub fn cargo() -> Program {
    program(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
}

impl Program {
    /// Adds arguments.
    pub fn args<A: AsRef<std::ffi::OsStr>>(
        mut self,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes an environment variable away.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs it with its output on the screen.
    pub fn run(mut self) -> Outcome {
        let line = self.line();
        eprintln!("› {line}");
        let status = self
            .command
            .status()
            .map_err(|error| self.missing(&error))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::new(format!("“{line}” failed ({status}).")))
    }

    /// Runs it and returns its standard output.
    pub fn output(mut self) -> Outcome<String> {
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| self.missing(&error))?;
        if !output.status.success() {
            return Err(Failure::new(format!(
                "“{}” failed ({}).",
                self.line(),
                output.status
            )));
        }
        String::from_utf8(output.stdout).map_err(|_| {
            Failure::new(format!(
                "“{}” printed something that is not UTF-8.",
                self.line()
            ))
        })
    }

    fn missing(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("“{}” could not be started: {error}.", self.name))
    }

    fn line(&self) -> String {
        let mut line = self.name.clone();
        for argument in self.command.get_args() {
            line.push(' ');
            line.push_str(&argument.to_string_lossy());
        }
        line
    }
}

/// The first of these programs that stands on `PATH`.
pub fn on_path(names: &[&str]) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|candidate| candidate.is_file())
}

/// Reads a file, naming it when it cannot be read.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Failure::new(format!(
            "{} cannot be read: {error}.",
            crate::paths::shown(path)
        ))
    })
}

/// Reads a text file, naming it when it cannot be read.
pub fn read_text(path: &Path) -> Outcome<String> {
    String::from_utf8(read(path)?)
        .map_err(|_| Failure::new(format!("{} is not UTF-8.", crate::paths::shown(path))))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    let written = match path.parent() {
        Some(folder) => std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, bytes)),
        None => std::fs::write(path, bytes),
    };
    written.map_err(|error| {
        Failure::new(format!(
            "{} cannot be written: {error}.",
            crate::paths::shown(path)
        ))
    })
}
