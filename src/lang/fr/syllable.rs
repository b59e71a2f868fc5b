//! Syllables of a French word as it is spoken in prose, by its spelling.
//!
//! A syllable is a vowel sound: a run of vowel letters is one, unless two in it
//! part (« cha-os », « ré-union », « na-ïf »). « i », « u » and « ou » glide before a
//! vowel (« na-tion », « nuage »), but not after a consonant and « l » or « r »
//! (« ou-vri-er », « cru-el »). « e », « es » and the « ent » of verbs are mute at the
//! end; an « e » inside the word counts, although speech often drops it.

/// Words in « -ent » after a consonant that are no verbs: their ending is heard.
static HEARD: [&str; 112] = [
    "absent",
    "abstinent",
    "accent",
    "accident",
    "adhérent",
    "adjacent",
    "adolescent",
    "agent",
    "ambivalent",
    "antécédent",
    "apparent",
    "ardent",
    "argent",
    "arpent",
    "astringent",
    "auvent",
    "avent",
    "cent",
    "cohérent",
    "compétent",
    "concurrent",
    "confident",
    "conséquent",
    "content",
    "contingent",
    "continent",
    "convalescent",
    "corpulent",
    "couvent",
    "déférent",
    "dent",
    "détergent",
    "décadent",
    "décent",
    "différent",
    "diligent",
    "dissident",
    "effervescent",
    "éloquent",
    "émergent",
    "éminent",
    "équivalent",
    "évident",
    "excédent",
    "excellent",
    "exigent",
    "fervent",
    "fréquent",
    "imminent",
    "impertinent",
    "impotent",
    "imprudent",
    "impudent",
    "incident",
    "incohérent",
    "incompétent",
    "indécent",
    "indifférent",
    "indigent",
    "indolent",
    "indulgent",
    "inhérent",
    "innocent",
    "insolent",
    "intelligent",
    "intermittent",
    "latent",
    "lent",
    "mécontent",
    "négligent",
    "occident",
    "omnipotent",
    "omniprésent",
    "opulent",
    "paravent",
    "parent",
    "patent",
    "pénitent",
    "permanent",
    "pertinent",
    "polyvalent",
    "pourcent",
    "précédent",
    "présent",
    "président",
    "proéminent",
    "prudent",
    "récent",
    "récurrent",
    "régent",
    "relent",
    "réticent",
    "sergent",
    "serpent",
    "somnolent",
    "souvent",
    "strident",
    "subséquent",
    "succulent",
    "talent",
    "torrent",
    "transparent",
    "trident",
    "truculent",
    "turbulent",
    "urgent",
    "vent",
    "vice-président",
    "violent",
    "virulent",
    "client",
    "influent",
];

/// Verbs in « -ment », whose ending is mute; all other words in « -ment » are
/// nouns and adverbs.
static VERBS_IN_MENT: [&str; 48] = [
    "acclament",
    "affament",
    "affirment",
    "aiment",
    "animent",
    "arment",
    "assument",
    "blâment",
    "calment",
    "clament",
    "compriment",
    "confirment",
    "consomment",
    "consument",
    "déforment",
    "dépriment",
    "désarment",
    "diffament",
    "dorment",
    "endorment",
    "enferment",
    "entament",
    "escriment",
    "estiment",
    "expriment",
    "ferment",
    "filment",
    "forment",
    "fument",
    "germent",
    "impriment",
    "infirment",
    "informent",
    "nomment",
    "oppriment",
    "présument",
    "proclament",
    "programment",
    "raniment",
    "réaffirment",
    "réclament",
    "réforment",
    "renferment",
    "répriment",
    "résument",
    "sèment",
    "suppriment",
    "transforment",
];

/// Words that the rules get wrong.
static EXCEPTIONS: [(&str, u32); 14] = [
    ("abbaye", 3),
    ("août", 1),
    ("coach", 1),
    ("faon", 1),
    ("paon", 1),
    ("pays", 2),
    ("paysage", 3),
    ("paysages", 3),
    ("paysan", 3),
    ("paysans", 3),
    ("paysanne", 3),
    ("poêle", 1),
    ("saoul", 1),
    ("toast", 1),
];

/// Syllables of a folded word. An elided one (« l' ») has none of its own; one
/// without a vowel is spelt letter by letter (« TGV »).
pub fn syllables(word: &str) -> u32 {
    let parts = word.split(['-', '\'', ' ']).filter(|part| !part.is_empty());
    let sum: u32 = parts.map(of_part).sum();
    if sum > 0 || word.ends_with('\'') {
        return sum;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic());
    if letters.clone().any(is_vowel) {
        1
    } else {
        letters.count().clamp(1, 5) as u32
    }
}

fn of_part(part: &str) -> u32 {
    if let Some((_, syllables)) = EXCEPTIONS.iter().find(|(word, _)| *word == part) {
        return *syllables;
    }
    let letters: Vec<char> = part.chars().collect();
    let end = letters.len() - mute_letters(part);
    let sum = vowel_sounds(&letters, end);
    if sum == 0 && letters.iter().copied().any(is_vowel) && !part.ends_with("qu") {
        1 // « le », « des »
    } else {
        sum
    }
}

/// How many letters at the end of a word are mute.
fn mute_letters(word: &str) -> usize {
    if let Some(stem) = word.strip_suffix("ent") {
        let heard = if stem.ends_with('m') {
            !VERBS_IN_MENT.contains(&word)
        } else {
            stem.is_empty() || HEARD.contains(&word)
        };
        return if heard { 0 } else { 3 };
    }
    if word.ends_with("es") {
        2
    } else {
        usize::from(word.ends_with('e'))
    }
}

fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'à'..='æ' | 'è'..='ï' | 'ò'..='ö' | 'ù'..='ý' | 'ÿ' | 'œ'
    )
}

/// Vowel sounds of the first `end` letters; those after it are mute.
fn vowel_sounds(letters: &[char], end: usize) -> u32 {
    let mut sum = 0;
    let mut at = 0;
    while at < end {
        if !sounds(letters, at) {
            at += 1;
            continue;
        }
        let start = at;
        while at < end && sounds(letters, at) {
            at += 1;
        }
        sum += 1
            + (start + 1..at)
                .filter(|&here| parts(letters, start, here))
                .count() as u32;
    }
    sum
}

/// Whether the letter is a vowel that is heard as one.
fn sounds(letters: &[char], at: usize) -> bool {
    let vowel = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|&c| is_vowel(c))
    };
    let (before, after) = (at.checked_sub(1), Some(at + 1));
    match letters[at] {
        'u' => match before.map(|before| letters[before]) {
            Some('q') => false,
            Some('g') => !matches!(
                letters.get(at + 1),
                Some('e' | 'é' | 'è' | 'ê' | 'i' | 'î' | 'y')
            ),
            _ => true,
        },
        // « yeux », « voyage »: a consonant.
        'y' => !(vowel(after) && (at == 0 || vowel(before))),
        c => is_vowel(c),
    }
}

/// Whether a new syllable begins at `here`, inside the run of vowels from `start`.
fn parts(letters: &[char], start: usize, here: usize) -> bool {
    let get = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let (last, c, next) = (letters[here - 1], letters[here], get(here + 1));
    let before = |at: usize| at.checked_sub(1).map_or(' ', get);
    if matches!(c, 'ï' | 'ë' | 'ü' | 'ÿ') || matches!(last, 'é' | 'è') {
        return true;
    }
    let soft_g = last == 'e' && before(here - 1) == 'g';
    match (last, c) {
        ('a' | 'o' | 'e', 'é' | 'è' | 'ê' | 'â' | 'à' | 'ô') => !soft_g,
        ('a', 'o' | 'e') | ('o', 'a') => true,
        ('e', 'o') => !soft_g && next != 'i',
        ('o', 'o') => here == 2 && letters[0] == 'c',
        ('o', 'e') => here == 2 && letters[0] == 'c' && next != 'u',
        // « oua-is », « aïo »: a glide between two vowels.
        ('i', 'a' | 'o' | 'u' | 'é' | 'è') if matches!(before(here - 1), 'a' | 'e' | 'o') => true,
        ('i' | 'y', _) => here == start + 1 && after_cluster(letters, start),
        ('u', 'i' | 'î' | 'y') => {
            // « pluie » and « brouillard » glide, « éblouir » does not.
            let ou = here == start + 2 && letters[start] == 'o';
            ou && next != 'l' && after_cluster(letters, start)
        }
        ('u', _) => {
            let glides = here == start + 1 || (here == start + 2 && letters[start] == 'o');
            glides && after_cluster(letters, start)
        }
        _ => false,
    }
}

/// Whether a consonant and « l » or « r » stand before `start`.
fn after_cluster(letters: &[char], start: usize) -> bool {
    start >= 2
        && matches!(letters[start - 1], 'l' | 'r')
        && matches!(
            letters[start - 2],
            'b' | 'c' | 'd' | 'f' | 'g' | 'k' | 'p' | 't' | 'v'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn counts(expected: u32, words: &str) {
        for word in words.split_whitespace() {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn words_of_known_length() {
        counts(0, "l' d' qu'");
        counts(1, "train les de que eau oui nuit pluie août yeux œil cœur");
        counts(1, "science nuage fluide guerre langue quatre feuille lent");
        counts(2, "visite avion usine blindé nation région moment souvent");
        counts(2, "juillet question chaos naïf noël pays voyage moyen");
        counts(
            2,
            "oiseau travail famille million client cruel pigeon mangea",
        );
        counts(
            2,
            "asseoir paiement actuel théâtre musée russie corée séoul",
        );
        counts(
            3,
            "président ouvrier février coréen essayer employés paysan",
        );
        counts(3, "influence situation éblouir ukrainien différent");
        counts(4, "gouvernement événement européenne remerciement");
        counts(5, "coopération extraordinaire internationale immédiatement");
    }

    #[test]
    fn endings_of_verbs_are_mute() {
        counts(1, "parlent mangent crient veulent créent aiment");
        counts(
            2,
            "demandent affirment étaient indiquent annoncent oublient",
        );
    }

    #[test]
    fn compounds_and_acronyms() {
        counts(2, "est-il parle-t-il week-end");
        counts(3, "rendez-vous aujourd'hui tgv");
        counts(1, "c'est l'eau jusqu'");
    }
}
