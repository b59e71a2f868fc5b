//! What rules have in common: which show a page's frame, which end an article,
//! which mark whole sentences; and the rule of a line by itself.

use super::Line;
use crate::intake::published::is_date_line;
use crate::report::BoilerplateRule;

/// Words from which on an unnamed line is the title of another article.
const TEASER_WORDS: u32 = 5;

/// What a line of the head or tail is, by itself.
pub fn own_rule(line: &Line) -> Option<BoilerplateRule> {
    if let Some(cue) = line.cue {
        return Some(cue.rule);
    }
    if is_date_line(line.text) {
        return Some(BoilerplateRule::DateAndWeather);
    }
    None
}

/// What an unnamed line of a page is.
pub fn link_rule(line: &Line) -> BoilerplateRule {
    if line.words < TEASER_WORDS {
        BoilerplateRule::Menu
    } else {
        BoilerplateRule::Teaser
    }
}

/// Rules whose lines may be whole sentences.
pub fn may_be_a_sentence(rule: BoilerplateRule) -> bool {
    matches!(
        rule,
        BoilerplateRule::Subscription | BoilerplateRule::CommentForm | BoilerplateRule::Teaser
    )
}

/// Rules whose lines stand after an article and not inside it.
pub fn is_ending(rule: BoilerplateRule) -> bool {
    is_navigation(rule) && rule != BoilerplateRule::Advertisement
}

/// Rules that only a page's frame has, unlike a date or a credit.
pub fn is_navigation(rule: BoilerplateRule) -> bool {
    !matches!(
        rule,
        BoilerplateRule::DateAndWeather
            | BoilerplateRule::Metadata
            | BoilerplateRule::PhotoCredit
            | BoilerplateRule::SiteName
            | BoilerplateRule::TemplateLabel
            | BoilerplateRule::RepeatedTitle
    )
}

/// Whether lines above a title are a page's head: a menu, a date, the weather.
pub fn shows_head(lines: &[Line]) -> bool {
    lines
        .iter()
        .filter_map(own_rule)
        .any(|rule| is_navigation(rule) || rule == BoilerplateRule::DateAndWeather)
}
