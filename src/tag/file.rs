//! The envelope of every model file.
//!
//! | bytes | what |
//! |---|---|
//! | 0–3 | `RCPM` |
//! | 4–7 | kind of model, four ASCII letters |
//! | 8–9 | version of that kind's layout, little-endian |
//! | 10–11 | zero |
//! | 12–15 | length of the payload in bytes, little-endian |
//! | 16–19 | CRC-32 (ISO-HDLC) of the payload, little-endian |
//! | 20– | the payload, laid out by its kind |

use std::fmt;

const MAGIC: [u8; 4] = *b"RCPM";
/// Bytes before the payload.
pub const HEADER: usize = 20;

/// Why a model file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelError {
    /// Name of the model.
    pub name: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What can be wrong with a model file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Not a model, or one of another kind.
    Kind,
    /// Written by another version of the trainer.
    Version {
        /// The file's.
        found: u16,
        /// What this program reads.
        wanted: u16,
    },
    /// Shorter or longer than its header says.
    Length {
        /// Bytes of payload found.
        found: usize,
        /// Bytes of payload that the header names.
        wanted: usize,
    },
    /// Its bytes are not those that were written.
    Checksum,
    /// The envelope is sound, and what is inside does not hold together.
    Layout,
}

impl fmt::Display for ModelError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "model {}: ", self.name)?;
        match self.reason {
            Reason::Kind => write!(formatter, "not a model of this kind"),
            Reason::Version { found, wanted } => write!(
                formatter,
                "layout version {found}, this program reads version {wanted}; run `cargo xtask train`"
            ),
            Reason::Length { found, wanted } => write!(
                formatter,
                "{found} bytes where its header says {wanted}; the file was cut or added to"
            ),
            Reason::Checksum => write!(
                formatter,
                "the checksum does not match; the file was changed"
            ),
            Reason::Layout => write!(formatter, "what it holds does not hold together"),
        }
    }
}

impl std::error::Error for ModelError {}

/// The payload of a model file.
///
/// # Errors
/// A file of another kind or version, of another length than it says, or with
/// another checksum.
pub fn payload<'a>(
    name: &str,
    kind: [u8; 4],
    version: u16,
    bytes: &'a [u8],
) -> Result<&'a [u8], ModelError> {
    let refused = |reason| ModelError {
        name: name.to_owned(),
        reason,
    };
    let header = bytes.get(..HEADER).ok_or_else(|| {
        refused(if bytes.starts_with(&MAGIC) {
            Reason::Length {
                found: 0,
                wanted: HEADER - bytes.len(),
            }
        } else {
            Reason::Kind
        })
    })?;
    if header[..4] != MAGIC || header[4..8] != kind {
        return Err(refused(Reason::Kind));
    }
    let found = u16::from_le_bytes([header[8], header[9]]);
    if found != version {
        return Err(refused(Reason::Version {
            found,
            wanted: version,
        }));
    }
    let word = |at: usize| {
        u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    let payload = &bytes[HEADER..];
    let wanted = word(12) as usize;
    if payload.len() != wanted {
        return Err(refused(Reason::Length {
            found: payload.len(),
            wanted,
        }));
    }
    if crc32fast::hash(payload) != word(16) {
        return Err(refused(Reason::Checksum));
    }
    Ok(payload)
}

/// A model file around `payload`.
pub fn envelope(kind: [u8; 4], version: u16, payload: &[u8]) -> Vec<u8> {
    let mut file = Vec::with_capacity(HEADER + payload.len());
    file.extend(MAGIC);
    file.extend(kind);
    file.extend(version.to_le_bytes());
    file.extend([0, 0]);
    file.extend((payload.len() as u32).to_le_bytes());
    file.extend(crc32fast::hash(payload).to_le_bytes());
    file.extend(payload);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: [u8; 4] = *b"TEST";

    fn file() -> Vec<u8> {
        envelope(KIND, 3, b"weights")
    }

    #[track_caller]
    fn refused(bytes: &[u8], reason: Reason) {
        let error = payload("fr/test", KIND, 3, bytes).expect_err("a bad model is refused");
        assert_eq!(error.reason, reason);
        assert!(error.to_string().starts_with("model fr/test: "), "{error}");
    }

    #[test]
    fn what_was_written_is_read() {
        assert_eq!(payload("fr/test", KIND, 3, &file()), Ok(&b"weights"[..]));
    }

    #[test]
    fn a_truncated_file_is_refused() {
        let file = file();
        refused(
            &file[..file.len() - 1],
            Reason::Length {
                found: 6,
                wanted: 7,
            },
        );
        refused(
            &file[..10],
            Reason::Length {
                found: 0,
                wanted: 10,
            },
        );
        refused(&[], Reason::Kind);
    }

    #[test]
    fn another_version_is_refused() {
        refused(
            &envelope(KIND, 4, b"weights"),
            Reason::Version {
                found: 4,
                wanted: 3,
            },
        );
    }

    #[test]
    fn another_kind_is_refused() {
        refused(&envelope(*b"ELSE", 3, b"weights"), Reason::Kind);
        refused(b"<!doctype html><html></html>", Reason::Kind);
    }

    #[test]
    fn a_changed_byte_is_refused() {
        let mut file = file();
        file[HEADER + 2] ^= 1;
        refused(&file, Reason::Checksum);
    }
}
