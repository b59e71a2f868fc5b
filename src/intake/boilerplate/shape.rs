//! A line → the rule that its shape tells, whatever its words: breadcrumb,
//! menu bar, temperature, account name.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::cue::{self, Cue};
use crate::intake::words::{Words, folded_set};
use crate::lang::{en, fr};
use crate::report::BoilerplateRule;

/// Words an item of a menu bar may have.
const ITEM_WORDS: usize = 5;

/// The most words of a name and an agency under a picture.
const CREDIT_WORDS: usize = 6;

static HOME: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::HOME, en::boilerplate::HOME]));

static ABOUT: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::ABOUT, en::boilerplate::ABOUT]));

/// Signs that part the steps of a breadcrumb or the items of a bar.
const STEPS: &[char] = &['/', '>', '›', '»', '→', '|', '·', '•', '–'];
const ITEMS: &[char] = &['|', '•', '·', '●', '■', '∙', '/'];

/// Whether a sign parts steps or items.
fn is_parting(c: char) -> bool {
    !c.is_ascii_alphanumeric() && c != ' ' && (STEPS.contains(&c) || ITEMS.contains(&c))
}

/// The rule that the shape of a short line tells.
pub fn shape(line: &str) -> Option<BoilerplateRule> {
    if is_temperature(line) {
        return Some(BoilerplateRule::DateAndWeather);
    }
    if let Some(rule) = copyright(line) {
        return Some(rule);
    }
    if is_credited(line) {
        return Some(BoilerplateRule::PhotoCredit);
    }
    if line.starts_with('←') || line.ends_with('→') {
        return Some(BoilerplateRule::Teaser);
    }
    // Few lines hold a sign that parts steps or items.
    let parted = line.contains(is_parting);
    if parted && is_breadcrumb(line) {
        return Some(BoilerplateRule::Breadcrumb);
    }
    if line.contains(['-', '_', '@']) && is_account(line) {
        return Some(BoilerplateRule::AuthorBox);
    }
    if parted { bar(line) } else { None }
}

/// « 19.1 C », « 7 °C », « 64°F »: a number and its degree.
pub fn is_temperature(line: &str) -> bool {
    let digits = line.trim_start_matches(['-', '−', '+']);
    let unit = digits.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    if unit.len() == digits.len() || digits.len() - unit.len() > 5 {
        return false;
    }
    let unit: String = unit.chars().filter(|c| !c.is_whitespace()).collect();
    matches!(
        unit.as_str(),
        "C" | "F" | "°" | "°C" | "°F" | "℃" | "℉" | "ºC" | "º"
    )
}

/// « © 2023 Le Site » closes a page, « © Agence » credits a picture.
pub fn copyright(line: &str) -> Option<BoilerplateRule> {
    let mut beginning = line.char_indices().take("Copyright (c) ".len() + 1);
    let (at, _) = beginning.find(|&(_, c)| c == '©')?;
    let word = line[..at].trim();
    if !word.is_empty() && !word.eq_ignore_ascii_case("copyright") {
        return None;
    }
    let mut numbers = line.split(|c: char| !c.is_ascii_digit());
    let has_year = numbers.any(|number| number.len() == 4);
    Some(if has_year {
        BoilerplateRule::Legal
    } else {
        BoilerplateRule::PhotoCredit
    })
}

/// « Le pont, lundi. © Jules Tabarly », « Le hall / (C) Kab Niang »: a caption
/// that ends with who made the picture.
fn is_credited(line: &str) -> bool {
    // Few lines hold what a sign begins with.
    if !line.contains(['©', '(']) {
        return false;
    }
    let signs = ["©", "(C)", "(c)"];
    let Some((sign, at)) = signs
        .iter()
        .find_map(|sign| Some((sign, line.rfind(sign).filter(|&at| at > 0)?)))
    else {
        return false;
    };
    let name = line[at + sign.len()..].trim();
    let words = name.split_whitespace().count();
    (1..=CREDIT_WORDS).contains(&words)
        && name.starts_with(char::is_uppercase)
        && !name.ends_with(['.', '!', '?'])
}

/// « Accueil / Monde / … », « Home > News > … ».
fn is_breadcrumb(line: &str) -> bool {
    let steps: Vec<&str> = split(line, STEPS);
    if steps.len() < 2 {
        return false;
    }
    if HOME.contains(Words::of(steps[0], ITEM_WORDS).as_str()) {
        // « Accueil | Contact | Plan » is a menu: its last step is no place on the way.
        return !line.contains(['|', '·', '•']);
    }
    let arrows: Vec<&str> = split(line, &['>', '›', '→']);
    arrows.len() >= 3
        && arrows
            .iter()
            .rev()
            .skip(1)
            .all(|step| Words::of(step, 9).len() <= 4)
}

/// The steps of a line between separators that have white space on a side.
fn split<'a>(line: &'a str, separators: &[char]) -> Vec<&'a str> {
    let mut steps = Vec::new();
    let mut start = 0;
    for (at, c) in line.char_indices().filter(|(_, c)| separators.contains(c)) {
        let end = at + c.len_utf8();
        let spaced = line[..at].ends_with(char::is_whitespace)
            || line[end..].starts_with(char::is_whitespace);
        if at > start && spaced {
            steps.push(line[start..at].trim());
            start = end;
        }
    }
    steps.push(line[start..].trim());
    steps.retain(|step| !step.is_empty());
    steps
}

/// « @compte » alone, « À propos redac-admin ».
fn is_account(line: &str) -> bool {
    let Some((before, last)) = line.rsplit_once(char::is_whitespace) else {
        return line.len() > 2 && line.starts_with('@') && !line[1..].contains(['@', '.']);
    };
    last.contains(['-', '_', '@'])
        && !last.contains(char::is_uppercase)
        && ABOUT.contains(Words::of(before, ITEM_WORDS).as_str())
}

/// Items in one line, « Facebook | WhatsApp | E-mail », told by their cues.
fn bar(line: &str) -> Option<BoilerplateRule> {
    let items: Vec<&str> = line.split(ITEMS).map(str::trim).collect();
    if items.len() < 2 {
        return None;
    }
    let mut rules: Vec<BoilerplateRule> = Vec::new();
    let mut uncued = 0;
    for item in items.iter().flat_map(|item| item.split(" : ")) {
        let words = Words::of(item, ITEM_WORDS + 1);
        if words.is_empty() {
            continue;
        }
        if words.len() > ITEM_WORDS {
            return None;
        }
        match cue::cue(&words, true) {
            Some(Cue { rule, .. }) => rules.push(rule),
            None => uncued += 1,
        }
    }
    if line.contains('/') && uncued > 0 || rules.len() + uncued < 2 {
        return None;
    }
    if items.len() >= 3 && HOME.contains(Words::of(items[0], ITEM_WORDS).as_str()) {
        return Some(BoilerplateRule::Menu);
    }
    let first = *rules.first()?;
    if uncued == 0 && rules.iter().all(|&rule| rule == first) {
        return Some(first);
    }
    let share = rules
        .iter()
        .filter(|&&rule| rule == BoilerplateRule::Share)
        .count();
    if share * 2 > rules.len() + uncued {
        return Some(BoilerplateRule::Share);
    }
    (rules.len() >= uncued || items.len() >= 4).then_some(BoilerplateRule::Menu)
}

#[cfg(test)]
mod tests {
    use super::*;
    use BoilerplateRule::*;

    #[track_caller]
    fn assert_shape(line: &str, rule: Option<BoilerplateRule>) {
        assert_eq!(shape(line), rule, "{line}");
    }

    #[test]
    fn temperature() {
        assert_shape("19.1 C", Some(DateAndWeather));
        assert_shape("−3 °C", Some(DateAndWeather));
        assert_shape("64°F", Some(DateAndWeather));
        assert_shape("19", None);
        assert_shape("19 chasseurs", None);
    }

    #[test]
    fn breadcrumb() {
        assert_shape(
            "Accueil / International / Une visite à l’usine",
            Some(Breadcrumb),
        );
        assert_shape("Home > World", Some(Breadcrumb));
        assert_shape("Monde › Asie › Corée du Nord", Some(Breadcrumb));
    }

    #[test]
    fn a_title_with_a_slash_is_no_breadcrumb() {
        assert_shape("Russie / Corée du Nord : ce que l’on sait", None);
        assert_shape("« Rien n’est signé » > lire page 4", None);
    }

    #[test]
    fn copyright_of_the_page_and_of_a_picture() {
        assert_shape(
            "© 2023 L’Écho des Deux Rives – Tous droits réservés",
            Some(Legal),
        );
        assert_shape("Copyright © 2023 Le Site", Some(Legal));
        assert_shape("© Agence", Some(PhotoCredit));
        assert_shape("La loi © et ses lacunes", None);
    }

    #[test]
    fn a_caption_that_names_who_made_it() {
        assert_shape("Le pont, lundi matin. © Jules Tabarly", Some(PhotoCredit));
        assert_shape("Le hall de la mairie / (C) Kim Noël", Some(PhotoCredit));
        assert_shape("L’article 4 (c) de la loi dit autre chose", None);
        assert_shape("Le signe © suffit aux éditeurs.", None);
    }

    #[test]
    fn arrows_lead_to_other_pages() {
        assert_shape("← Le montage d’un dossier", Some(Teaser));
        assert_shape("Le budget voté →", Some(Teaser));
        assert_shape("De A → B", None);
    }

    #[test]
    fn bars_of_links() {
        assert_shape("Partager : Facebook | WhatsApp | E-mail", Some(Share));
        assert_shape("Accueil | Contact | Plan du site", Some(Menu));
        assert_shape("Home | World | Europe", Some(Menu));
        assert_shape(
            "Le direct | Les émissions | Podcasts | Fréquences",
            Some(Menu),
        );
        assert_shape(
            "Réécouter cette chronique | Télécharger | Partager",
            Some(Share),
        );
    }

    #[test]
    fn a_bar_without_cues_is_not_marked() {
        assert_shape("Vert | Rouge | Bleu", None);
    }

    #[test]
    fn accounts() {
        assert_shape("@ines_delattre", Some(AuthorBox));
        assert_shape("A propos site-admin", Some(AuthorBox));
        assert_shape("À propos d’un voyage", None);
    }
}
