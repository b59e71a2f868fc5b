//! How the tokens of a sentence are written: in capitals all over or not, and
//! which of them open it.

use super::features::in_capitals;
use crate::text::case::Case;

/// Walks over the tokens of a sentence and tells how each is written.
pub struct Opening {
    capitals: bool,
    opens: bool,
}

impl Opening {
    /// At the head of a sentence whose tokens are written in `cases`.
    pub fn new(cases: impl Iterator<Item = Case>) -> Self {
        Self {
            capitals: in_capitals(cases),
            opens: true,
        }
    }

    /// The case that `word`, written in `case`, is told by, and whether everything before it was signs.
    pub fn next(&mut self, word: &str, case: Case) -> (Case, bool) {
        let opens = self.opens;
        let case = match case {
            Case::None => {
                self.opens &= !word.bytes().any(|byte| byte.is_ascii_digit());
                Case::None
            }
            case => {
                self.opens = false;
                if self.capitals { Case::Hidden } else { case }
            }
        };
        (case, opens)
    }
}
