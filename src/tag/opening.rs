//! How the tokens of a sentence are written: in capitals all over or not, and
//! which of them open it.

use super::features::in_capitals;
use crate::text::case::Case;

/// How a token is written in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// [`Case::Hidden`] in a sentence in capitals.
    pub case: Case,
    /// Whether all before it in the sentence is signs.
    pub opens: bool,
}

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

    /// How a word whose own case is `case` is written there; `word` is asked for where it
    /// has no letters and all before it is signs.
    pub fn next<'w>(&mut self, word: impl FnOnce() -> &'w str, case: Case) -> Written {
        let opens = self.opens;
        if opens {
            self.opens = case == Case::None && !word().bytes().any(|byte| byte.is_ascii_digit());
        }
        // Words and signs take turns that nobody foresees: no branch for them.
        let case = match self.capitals & (case != Case::None) {
            true => Case::Hidden,
            false => case,
        };
        Written { case, opens }
    }
}
