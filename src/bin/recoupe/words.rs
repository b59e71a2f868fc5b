//! What the command line says, in French and English.

use recoupe::report::search::{QueryProblem, QueryProblemCode};
use recoupe::report::{EntityKind, Failure, FailureCode, Notice, NoticeCode};

/// A language to speak to the reader in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Words {
    French,
    English,
}

/// French where the environment asks for it (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English.
pub fn of_environment() -> Words {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    if locale.is_some_and(|locale| locale.starts_with("fr")) {
        Words::French
    } else {
        Words::English
    }
}

impl Words {
    /// One of two wordings.
    pub fn say<'a>(self, french: &'a str, english: &'a str) -> &'a str {
        if self == Self::French {
            french
        } else {
            english
        }
    }

    /// A number and what it counts, of which there is one or several: in French less
    /// than two are one.
    pub fn count(self, number: f64, french: [&str; 2], english: [&str; 2]) -> String {
        let (is_one, [one, several]) = match self {
            Self::French => (number < 2.0, french),
            Self::English => (number == 1.0, english),
        };
        let name = if is_one { one } else { several };
        format!("{}\u{a0}{name}", self.number(number))
    }

    /// A number with two decimals, as the language writes it.
    pub fn score(self, score: f64) -> String {
        let number = format!("{score:.2}");
        if self == Self::French {
            number.replace('.', ",")
        } else {
            number
        }
    }

    /// A number as the language writes it, with as many decimals as it has, at most six.
    pub fn number(self, number: f64) -> String {
        let rounded = (number * 1e6).round() / 1e6;
        let written = format!("{rounded}");
        let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
        let digits = whole.trim_start_matches('-');
        let (gap, point) = match self {
            Self::French => ("\u{202f}", ","),
            Self::English => (",", "."),
        };
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            let left = digits.len() - at;
            if at > 0 && left % 3 == 0 && digits.len() > 4 {
                grouped.push_str(gap);
            }
            grouped.push(digit);
        }
        let sign = if whole.starts_with('-') { "−" } else { "" };
        let decimals = if decimals.is_empty() {
            String::new()
        } else {
            format!("{point}{decimals}")
        };
        format!("{sign}{grouped}{decimals}")
    }

    /// A share of one as a whole number of hundredths.
    pub fn percent(self, share: f64) -> String {
        let number = self.number((share * 100.0).round());
        match self {
            Self::French => format!("{number}\u{a0}%"),
            Self::English => format!("{number}%"),
        }
    }

    /// A title and the colon of the language after it.
    pub fn label(self, title: &str) -> String {
        match self {
            Self::French => format!("{title}\u{a0}: "),
            Self::English => format!("{title}: "),
        }
    }

    /// Words between the quotation marks of the language.
    pub fn quoted(self, words: &str) -> String {
        match self {
            Self::French => format!("«\u{a0}{words}\u{a0}»"),
            Self::English => format!("“{words}”"),
        }
    }

    pub fn kind(self, kind: EntityKind) -> &'static str {
        match kind {
            EntityKind::Person => self.say("personne", "person"),
            EntityKind::Place => self.say("lieu", "place"),
            EntityKind::Organisation => self.say("organisation", "organisation"),
        }
    }

    /// Why an input could not be read, and what to do.
    pub fn failure(self, failure: &Failure) -> String {
        let detail = failure.detail.as_deref().unwrap_or("?");
        match failure.code {
            FailureCode::Empty => self
                .say("le fichier est vide", "the file is empty")
                .to_owned(),
            FailureCode::Blank => self
                .say("rien que des blancs", "nothing but white space")
                .to_owned(),
            FailureCode::Binary => match self {
                Self::French => format!(
                    "ce n’est pas du texte ({detail})\u{202f}; donnez le texte de l’article"
                ),
                Self::English => format!("not a text ({detail}); give the article’s text"),
            },
            FailureCode::InvalidEncoding => match self {
                Self::French => format!(
                    "ni UTF-8 ni Windows-1252, à partir de l’octet {detail}\u{202f}; enregistrez-le en UTF-8"
                ),
                Self::English => format!(
                    "neither UTF-8 nor Windows-1252, from byte {detail} on; save it as UTF-8"
                ),
            },
            FailureCode::TooLong => match self {
                Self::French => format!("trop long ({detail} octets)\u{202f}; coupez-le"),
                Self::English => format!("too long ({detail} bytes); cut it"),
            },
            FailureCode::Unreadable => match self {
                Self::French => format!("impossible de l’ouvrir\u{a0}: {detail}"),
                Self::English => format!("cannot be opened: {detail}"),
            },
            FailureCode::NoArticle => self
                .say(
                    "aucun article trouvé dans cette page\u{202f}; donnez son texte",
                    "no article found in this page; give its text",
                )
                .to_owned(),
        }
    }

    /// Why a query cannot be answered: the place under it, and what to do.
    pub fn query_problem(self, problem: &QueryProblem, query: &str) -> String {
        let said = self.query_problem_code(problem.code);
        let Some(place) = problem.place else {
            return said.to_owned();
        };
        let mark = |c: char, from: u32, to: u32| c.to_string().repeat((to - from) as usize);
        format!(
            "{said}\n  {query}\n  {}{}",
            mark(' ', 0, place.start),
            mark('^', place.start, place.end.max(place.start + 1)),
        )
    }

    fn query_problem_code(self, code: QueryProblemCode) -> &'static str {
        use QueryProblemCode as Code;
        match code {
            Code::Empty => self.say("rien à chercher", "nothing to look for"),
            Code::TooLong => self.say(
                "la recherche est trop longue\u{202f}; raccourcissez-la",
                "the query is too long; shorten it",
            ),
            Code::TooLarge => self.say(
                "cette expression demanderait trop de mémoire\u{202f}; demandez moins de répétitions",
                "this expression would need too much memory; ask for fewer repetitions",
            ),
            Code::GroupNotClosed => self.say(
                "cette parenthèse n’est pas fermée",
                "this parenthesis is not closed",
            ),
            Code::GroupNotOpened => self.say(
                "cette parenthèse ne ferme rien\u{202f}; pour la chercher, écrivez \\)",
                "this parenthesis closes nothing; to look for it, write \\)",
            ),
            Code::ClassNotClosed => self.say(
                "ce crochet n’est pas fermé",
                "this bracket is not closed",
            ),
            Code::ClassInvalid => self.say(
                "ceci ne peut pas être entre crochets",
                "this cannot stand between brackets",
            ),
            Code::NothingToRepeat => self.say(
                "il n’y a rien à répéter avant ce signe\u{202f}; pour le chercher, mettez \\ devant",
                "there is nothing to repeat before this sign; to look for it, put \\ before it",
            ),
            Code::RepetitionInvalid => self.say(
                "cette répétition n’est pas comprise\u{202f}; écrivez par exemple {2,4}",
                "this repetition is not understood; write {2,4}, for example",
            ),
            Code::EscapeInvalid => self.say(
                "\\ n’a pas de sens ici\u{202f}; pour le chercher, écrivez \\\\",
                "\\ has no meaning here; to look for it, write \\\\",
            ),
            Code::GroupInvalid => self.say(
                "ce qui suit (? n’est pas compris",
                "what follows (? is not understood",
            ),
            Code::LookAround => self.say(
                "regarder avant ou après, (?=…) ou (?<=…), n’existe pas ici",
                "looking ahead or behind, (?=…) or (?<=…), does not exist here",
            ),
            Code::BackReference => self.say(
                "les renvois comme \\1 n’existent pas ici",
                "back-references such as \\1 do not exist here",
            ),
            Code::UnknownClass => self.say(
                "cette classe n’existe pas ici\u{202f}; il y a \\w, \\d, \\s et les crochets",
                "this class does not exist here; there are \\w, \\d, \\s and brackets",
            ),
            Code::Invalid => self.say(
                "cette expression n’est pas comprise",
                "this expression is not understood",
            ),
        }
    }

    /// What the reader should know about how an article was read.
    pub fn notice(self, notice: &Notice) -> String {
        let detail = notice.detail.as_deref().unwrap_or("");
        match (notice.code, self) {
            (NoticeCode::ReadAsWindows1252, Self::French) => "lu comme Windows-1252".to_owned(),
            (NoticeCode::ReadAsWindows1252, Self::English) => "read as Windows-1252".to_owned(),
            (NoticeCode::ReadAsUtf16, Self::French) => "lu comme UTF-16".to_owned(),
            (NoticeCode::ReadAsUtf16, Self::English) => "read as UTF-16".to_owned(),
            (NoticeCode::ReplacedCharacters, Self::French) => {
                format!("caractères illisibles remplacés\u{a0}: {detail}")
            }
            (NoticeCode::ReplacedCharacters, Self::English) => {
                format!("unreadable characters replaced: {detail}")
            }
            (NoticeCode::UnknownLanguage, Self::French) => {
                "ni français ni anglais\u{a0}: lecture réduite à ce qui vaut pour toute langue"
                    .to_owned()
            }
            (NoticeCode::UnknownLanguage, Self::English) => {
                "neither French nor English: only what holds for any language was run".to_owned()
            }
            (NoticeCode::SameTextAs, Self::French) => format!("même texte que l’article {detail}"),
            (NoticeCode::SameTextAs, Self::English) => format!("same text as article {detail}"),
            (NoticeCode::VeryShort, Self::French) => {
                format!("très court ({detail} mots)\u{a0}: ses nombres disent peu")
            }
            (NoticeCode::VeryShort, Self::English) => {
                format!("very short ({detail} words): its numbers say little")
            }
            (NoticeCode::VeryLong, Self::French) => format!("très long ({detail} caractères)"),
            (NoticeCode::VeryLong, Self::English) => format!("very long ({detail} characters)"),
            (NoticeCode::OnlyBoilerplate, Self::French) => {
                "aucun bloc d’article reconnu".to_owned()
            }
            (NoticeCode::OnlyBoilerplate, Self::English) => {
                "no block of an article recognised".to_owned()
            }
        }
    }
}
