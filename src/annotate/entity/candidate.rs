//! Capitalised sequences and what they name.

use crate::lang::roles::Roles;
use crate::report::{EntityKind, Reason, Sentence, Span, TokenKind};

use super::{NamedMention, Scene};

/// Mentions that a list or a rule settles by itself.
pub fn mentions(scene: &Scene, sentences: &[Sentence]) -> Vec<NamedMention> {
    let mut found = Vec::new();
    let mut at = 0;
    for sentence in sentences {
        let end =
            at + scene.tokens[at..].partition_point(|token| token.span.end <= sentence.span.end);
        let shouted = is_shouted(scene, at, end);
        while at < end {
            at = match read(scene, at, end, shouted) {
                Some((mention, next)) => {
                    found.push(mention);
                    next
                }
                None => at + 1,
            };
        }
    }
    found
}

/// Whether most words of the sentence are in capitals, so that capitals tell nothing.
fn is_shouted(scene: &Scene, start: usize, end: usize) -> bool {
    let (mut words, mut upper) = (0, 0);
    for at in start..end {
        if scene.tokens[at].kind == TokenKind::Word && scene.slice(at).chars().nth(1).is_some() {
            words += 1;
            upper += usize::from(scene.upper_case(at));
        }
    }
    words >= 3 && upper * 10 > words * 7
}

/// The mention that begins at `at`, and where to go on.
fn read(scene: &Scene, at: usize, end: usize, shouted: bool) -> Option<(NamedMention, usize)> {
    if scene.tokens[at].boilerplate || scene.tokens[at].kind != TokenKind::Word {
        return None;
    }
    if let Some(found) = institution(scene, at, end) {
        return Some(found);
    }
    if let Some(found) = listed(scene, at, end) {
        return Some(found);
    }
    if shouted || !scene.capitalised(at) {
        return None;
    }
    let stop = sequence(scene, at, end);
    classify(scene, at, stop, end)
}

fn mention(
    scene: &Scene,
    start: usize,
    stop: usize,
    kind: EntityKind,
    rule: &str,
    trigger: Option<&str>,
) -> NamedMention {
    NamedMention {
        span: Span {
            start: scene.tokens[start].span.start,
            end: scene.tokens[stop - 1].span.end,
        },
        kind,
        why: Reason {
            rule: rule.to_owned(),
            trigger: trigger.map(str::to_owned),
        },
    }
}

/// A name of the lists.
fn listed(scene: &Scene, at: usize, end: usize) -> Option<(NamedMention, usize)> {
    let capital = scene.slice(at).starts_with(char::is_uppercase);
    let role = if capital {
        Roles::LISTED
    } else {
        Roles::LISTED_LOWER
    };
    if !scene.roles(at).has(role) {
        return None;
    }
    let reach = scene.lexicon.reach(scene.slice(at)).min(end - at);
    let words: Vec<&str> = (at..at + reach).map(|at| scene.slice(at)).collect();
    let (count, listed) = scene.lexicon.longest(&words)?;
    let stop = at + count;
    // « Paris Hilton », « Washington Wizards »: part of a longer name.
    if count == 1 {
        let first = scene.roles(at);
        // An ordinary word that opens a sentence (« Orange », « Nice »).
        if first.has(Roles::NOT_NAME) || scene.opens[at] && lower_elsewhere(scene, at) {
            return None;
        }
        if stop < end
            && scene.capitalised(stop)
            && adjacent(scene, at)
            && !scene.upper_case(stop)
            && scene.lexicon.longest(&[scene.slice(stop)]).is_none()
            && (first.has(Roles::FIRST_NAME) || first.has(Roles::FAMILY_FIRST))
        {
            return None;
        }
    }
    let (kind, rule) = match listed.kind {
        EntityKind::Organisation => (EntityKind::Organisation, "list-of-organisations"),
        kind => (kind, "list-of-places"),
    };
    // « Mme Florence », « le président Kiel »
    if count == 1 && at > 0 && kind == EntityKind::Place && is_honorific(scene, at - 1) {
        return None;
    }
    Some((mention(scene, at, stop, kind, rule, None), stop))
}

/// Whether the word stands in lower case somewhere else in the article.
fn lower_elsewhere(scene: &Scene, at: usize) -> bool {
    let form = scene.tokens[at].form;
    scene.tokens.iter().enumerate().any(|(other, token)| {
        token.form == form && other != at && !scene.slice(other).starts_with(char::is_uppercase)
    })
}

/// « ministère sud-coréen des Affaires étrangères », « université de Lyon »,
/// « Agence spatiale européenne »: a head, its adjectives, what it is for.
fn institution(scene: &Scene, at: usize, end: usize) -> Option<(NamedMention, usize)> {
    if !scene.roles(at).has(Roles::ORGANISATION_HEAD) || scene.roles(at).has(Roles::PERSON_TITLE) {
        return None;
    }
    if let Some((mention, stop)) = listed(scene, at, end) {
        return Some((mention, stop));
    }
    let mut stop = at + 1;
    // Up to two adjectives between the head and what it is for.
    let lower = |at: usize| {
        scene.tokens[at].kind == TokenKind::Word
            && !scene.capitalised(at)
            && !scene.roles(at).has(Roles::FUNCTION_WORD)
            && !scene.roles(at).has(Roles::CONNECTOR)
    };
    while stop < end && stop < at + 3 && lower(stop) {
        stop += 1;
    }
    let adjectives = stop - at - 1;
    let (mut capital, mut last) = (false, at + 1);
    loop {
        let mut next = stop;
        while next < end
            && next < stop + 3
            && scene.tokens[next].kind == TokenKind::Word
            && is_inner(scene, next)
        {
            next += 1;
        }
        let linked = next > stop;
        if next < end
            && scene.capitalised(next)
            && linked
            && !scene.roles(next).has(Roles::FIRST_NAME)
        {
            next += 1;
            while next < end && scene.capitalised(next) {
                next += 1;
            }
            // « Affaires étrangères », « Éducation nationale »
            if next < end && lower(next) && is_capital_noun_adjective(scene.slice(next)) {
                next += 1;
            }
            capital = true;
            last = next;
            // « l’Économie et des Finances »
            if next < end
                && matches!(scene.slice(next), "et" | "and" | ",")
                && next + 2 < end
                && is_inner(scene, next + 1)
                && (scene.capitalised(next + 2) || scene.capitalised((next + 3).min(end - 1)))
                && !scene.roles(next + 2).has(Roles::LISTED)
            {
                stop = next + 1;
                continue;
            }
        }
        break;
    }
    if !capital {
        return None;
    }
    // A lower-case head needs a proper institution, not « le groupe de Paul ».
    let strong = scene.capitalised(at) || is_strong_head(scene.slice(at));
    if !strong || adjectives > 2 {
        return None;
    }
    Some((
        mention(
            scene,
            at,
            last,
            EntityKind::Organisation,
            "institution",
            Some(scene.slice(at)),
        ),
        last,
    ))
}

fn is_inner(scene: &Scene, at: usize) -> bool {
    matches!(
        scene.slice(at),
        "de" | "des"
            | "du"
            | "d’"
            | "d'"
            | "la"
            | "l’"
            | "l'"
            | "le"
            | "les"
            | "à"
            | "of"
            | "for"
            | "the"
            | "au"
            | "aux"
    )
}

/// Heads that make an organisation even in lower case.
fn is_strong_head(head: &str) -> bool {
    matches!(
        head,
        "ministère"
            | "ministères"
            | "université"
            | "tribunal"
            | "préfecture"
            | "mairie"
            | "lycée"
            | "collège"
            | "parquet"
            | "institut"
            | "académie"
            | "ministry"
            | "university"
            | "department"
    )
}

/// Adjectives that close the name of a portfolio.
fn is_capital_noun_adjective(word: &str) -> bool {
    [
        "étrangères",
        "étrangère",
        "nationale",
        "nationales",
        "écologique",
        "européennes",
        "européenne",
        "sociales",
        "sociale",
        "publics",
        "publique",
        "publiques",
        "intérieure",
        "extérieures",
        "civile",
        "judiciaire",
        "maritime",
        "numérique",
        "supérieur",
        "alimentaire",
        "territoriale",
        "rurale",
        "mondiale",
        "correctionnel",
    ]
    .contains(&word)
}

/// Where the capitalised sequence that begins at `at` stops.
fn sequence(scene: &Scene, at: usize, end: usize) -> usize {
    let mut stop = at + 1;
    while stop < end {
        if scene.capitalised(stop) && adjacent(scene, stop - 1) && !begins_listed(scene, stop, end)
        {
            stop += 1;
            continue;
        }
        // « Charles de Gaulle », « Ursula von der Leyen »
        let mut next = stop;
        while next < end && next < stop + 2 && is_particle(scene, next) {
            next += 1;
        }
        let person =
            scene.roles(at).has(Roles::FIRST_NAME) || scene.capitalised(at) && stop - at >= 2;
        if next > stop
            && next < end
            && scene.capitalised(next)
            && person
            && !begins_listed(scene, next, end)
        {
            stop = next + 1;
            continue;
        }
        break;
    }
    stop
}

fn is_particle(scene: &Scene, at: usize) -> bool {
    matches!(
        scene.slice(at),
        "de" | "d’"
            | "d'"
            | "von"
            | "van"
            | "der"
            | "den"
            | "ben"
            | "bin"
            | "al"
            | "el"
            | "da"
            | "di"
            | "dos"
            | "ibn"
            | "Le"
            | "La"
    )
}

/// Whether a listed place or organisation begins at `at` and is no part of a person's name.
fn begins_listed(scene: &Scene, at: usize, end: usize) -> bool {
    scene.roles(at).has(Roles::LISTED) && {
        let reach = scene.lexicon.reach(scene.slice(at)).min(end - at);
        let words: Vec<&str> = (at..at + reach).map(|at| scene.slice(at)).collect();
        scene.lexicon.longest(&words).is_some()
    }
}

/// Whether only one space parts `at` from the next token.
fn adjacent(scene: &Scene, at: usize) -> bool {
    let (this, next) = (scene.tokens[at].span, scene.tokens[at + 1].span);
    next.start > this.end && !scene.text[this.end as usize..next.start as usize].contains('\n')
}

fn is_honorific(scene: &Scene, at: usize) -> bool {
    matches!(
        scene.slice(at).trim_end_matches('.'),
        "M" | "MM"
            | "Mme"
            | "Mmes"
            | "Mlle"
            | "Monsieur"
            | "Madame"
            | "Dr"
            | "Pr"
            | "Me"
            | "Mgr"
            | "Mr"
            | "Mrs"
            | "Ms"
            | "Sir"
    )
}

/// What the sequence `start..stop` names, where that is clear.
fn classify(scene: &Scene, start: usize, stop: usize, end: usize) -> Option<(NamedMention, usize)> {
    let first = scene.roles(start);
    let words = stop - start;
    // A capital that only opens the sentence is no part of the name.
    if scene.opens[start]
        && (first.has(Roles::FUNCTION_WORD)
            || first.has(Roles::NOT_NAME)
            || (words > 1
                && !first.has(Roles::FIRST_NAME)
                && !first.has(Roles::FAMILY_FIRST)
                && (first.has(Roles::PERSON_TITLE) || lower_elsewhere(scene, start))))
    {
        return None;
    }
    if words == 1 && (first.has(Roles::FUNCTION_WORD) || first.has(Roles::NOT_NAME)) {
        return None;
    }
    // « Président Poutine »: the title is not the name.
    if (first.has(Roles::PERSON_TITLE) || is_honorific(scene, start))
        && words > 1
        && !first.has(Roles::FIRST_NAME)
    {
        return None;
    }
    // Products and models carry digits (« Su-35 »).
    if (start..stop).any(|at| scene.slice(at).contains(|c: char| c.is_ascii_digit())) {
        return None;
    }
    let before = start.checked_sub(1);
    let role_before = |role: Roles| before.is_some_and(|at| scene.roles(at).has(role));
    let person = |rule: &str, trigger: Option<&str>| {
        Some((
            mention(scene, start, stop, EntityKind::Person, rule, trigger),
            stop,
        ))
    };
    if before.is_some_and(|at| is_honorific(scene, at)) {
        return person("title-before", before.map(|at| scene.slice(at)));
    }
    if words == 1 && scene.upper_case(start) {
        return acronym(scene, start);
    }
    let determined = role_before(Roles::DETERMINER);
    // « Kim Jong-un », « Xi Jinping », but « Kim Clijsters »
    let family_first = first.has(Roles::FAMILY_FIRST)
        && (!first.has(Roles::FIRST_NAME)
            || words >= 3
            || is_korean_given_name(scene.slice(stop - 1)));
    if words >= 2 && family_first && !determined {
        return person("family-name-first", Some(scene.slice(start)));
    }
    if words >= 2 && first.has(Roles::FIRST_NAME) && !determined {
        return person("first-name", Some(scene.slice(start)));
    }
    if words >= 2 && (start + 1..stop).any(|at| is_initial(scene.slice(at))) {
        return person("initials", None);
    }
    if words == 2 && is_korean_given_name(scene.slice(stop - 1)) && !determined {
        return person("family-name-first", Some(scene.slice(stop - 1)));
    }
    if role_before(Roles::PERSON_TITLE) && !scene.opens[start] {
        return person("title-before", before.map(|at| scene.slice(at)));
    }
    if !scene.opens[start] && (first.has(Roles::ORGANISATION_HEAD) && words >= 2) {
        return Some((
            mention(
                scene,
                start,
                stop,
                EntityKind::Organisation,
                "institution",
                Some(scene.slice(start)),
            ),
            stop,
        ));
    }
    if let Some(trigger) = place_before(scene, start)
        && !scene.opens[start]
        && words <= 3
        && (!first.has(Roles::FIRST_NAME) || is_works(trigger))
    {
        return Some((
            mention(
                scene,
                start,
                stop,
                EntityKind::Place,
                "place-before",
                Some(trigger),
            ),
            stop,
        ));
    }
    if words == 1 {
        if let Some(verb) = speech_verb(scene, start, stop, end)
            .filter(|_| !determined && !scene.opens[start] && !first.has(Roles::FIRST_NAME))
        {
            return person("speech-verb", Some(verb));
        }
        return None;
    }
    // « …, Lim Soo-suk, porte-parole … »
    if (2..=4).contains(&words)
        && !determined
        && !(scene.opens[start] && !apposition(scene, stop, end))
        && (start..stop).all(|at| !scene.upper_case(at))
        && (apposition(scene, stop, end) || speech_verb(scene, start, stop, end).is_some())
    {
        return person("apposition", None);
    }
    None
}

fn acronym(scene: &Scene, at: usize) -> Option<(NamedMention, usize)> {
    let word = scene.slice(at);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let roman = word.chars().all(|c| "IVXLCDM".contains(c));
    if !(3..=6).contains(&letters)
        || roman
        || scene.opens[at] && at + 1 < scene.tokens.len() && scene.upper_case(at + 1)
    {
        return None;
    }
    let before = at
        .checked_sub(1)
        .filter(|before| scene.roles(*before).has(Roles::DETERMINER));
    let bracketed = at > 0 && scene.slice(at - 1) == "(";
    if before.is_none() && !bracketed {
        return None;
    }
    Some((
        mention(scene, at, at + 1, EntityKind::Organisation, "acronym", None),
        at + 1,
    ))
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.trim_end_matches('.').chars().count() == 1
}

/// « Jong-un », « Soo-suk »: two short parts, the second in lower case.
fn is_korean_given_name(word: &str) -> bool {
    word.split_once(['-', '‑']).is_some_and(|(first, second)| {
        (2..=6).contains(&first.len())
            && (1..=6).contains(&second.len())
            && first.starts_with(char::is_uppercase)
            && second.chars().all(|c| c.is_ascii_lowercase())
    })
}

/// The preposition or noun before `start` that announces a place.
fn place_before<'a>(scene: &'a Scene, start: usize) -> Option<&'a str> {
    let before = start.checked_sub(1)?;
    let roles = scene.roles(before);
    if matches!(
        scene.slice(before),
        "à" | "À" | "en" | "En" | "near" | "in" | "In" | "at"
    ) && roles.has(Roles::PLACE_PREPOSITION)
    {
        return Some(scene.slice(before));
    }
    // « la ville de … », « le cosmodrome de … »
    let mut noun = before;
    while noun > 0 && start - noun <= 2 && is_inner(scene, noun) {
        noun -= 1;
    }
    (scene.roles(noun).has(Roles::PLACE_NOUN) && !scene.capitalised(noun))
        .then(|| scene.slice(noun))
}

/// Works and buildings bear the names of people: « l’usine Youri-Gagarine ».
fn is_works(noun: &str) -> bool {
    matches!(
        noun,
        "usine"
            | "cosmodrome"
            | "aéroport"
            | "gare"
            | "stade"
            | "pont"
            | "rue"
            | "avenue"
            | "boulevard"
            | "place"
            | "palais"
            | "airport"
            | "station"
            | "stadium"
            | "bridge"
            | "street"
            | "square"
    )
}

/// A verb of speech whose subject the sequence is.
fn speech_verb<'a>(scene: &'a Scene, start: usize, stop: usize, end: usize) -> Option<&'a str> {
    let verb =
        |at: usize| (at < end && scene.roles(at).has(Roles::SPEECH_VERB)).then(|| scene.slice(at));
    if let Some(found) = start.checked_sub(1).and_then(verb) {
        return Some(found);
    }
    let auxiliary =
        |at: usize| at < end && matches!(scene.slice(at), "a" | "avait" | "aurait" | "has" | "had");
    if auxiliary(stop) {
        verb(stop + 1)
    } else {
        verb(stop)
    }
}

/// Whether a comma and a function follow: « …, ancien ambassadeur », « …, professeur ».
fn apposition(scene: &Scene, stop: usize, end: usize) -> bool {
    stop + 1 < end
        && scene.slice(stop) == ","
        && (stop + 1..(stop + 5).min(end)).any(|at| scene.roles(at).has(Roles::PERSON_TITLE))
}
