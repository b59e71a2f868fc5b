//! The reader's corrections, from the list to the report.

use proptest::prelude::*;

use super::Dossier;
use crate::intake::Input;
use crate::report::correction::{Correction, CorrectionProblem as Problem, EntityAnchor, Place};
use crate::report::speech::{Certainty, QuoteKind};
use crate::report::{Entity, EntityKind, LanguageChoice, Layer, Offsets, Report, Settings};

use EntityKind::{Organisation, Person};

const A: &str = "Kim Jong-un est à Séoul. Kim parle à l’ONU. Le phare nouveau brille.";
const B: &str = "Le phare nouveau rouvre. L’ONU se tait, Kim Jong-un aussi.";

fn dossier(texts: &[&str]) -> Dossier {
    let mut dossier = Dossier::default();
    for (text, id) in texts.iter().zip(["A", "B", "C"]) {
        let input = Input {
            id: id.to_owned(),
            name: id.to_owned(),
            text: Some((*text).to_owned()),
            plain: true,
            ..Input::default()
        };
        dossier.set_article(input, &settings(&[]));
    }
    dossier
}

fn settings(corrections: &[Correction]) -> Settings {
    Settings {
        language: LanguageChoice::Fr,
        offsets: Offsets::Utf8,
        corrections: corrections.to_vec(),
        ..Settings::default()
    }
}

fn anchor(text: &str, kind: EntityKind) -> EntityAnchor {
    EntityAnchor {
        text: text.to_owned(),
        kind,
        place: None,
    }
}

/// The `number`th (from 0) occurrence of `words` in the text of article `id`, with its surroundings.
fn place(id: &str, text: &str, words: &str, number: usize) -> Place {
    let (at, _) = text
        .match_indices(words)
        .nth(number)
        .expect("it stands there");
    let before: Vec<char> = text[..at].chars().collect();
    Place {
        article: id.to_owned(),
        text: words.to_owned(),
        start: text[..at].encode_utf16().count() as u32,
        before: before[before.len().saturating_sub(20)..].iter().collect(),
        after: text[at + words.len()..].chars().take(20).collect(),
    }
}

/// « A: words/entity's name, … » for each article.
fn mentions(report: &Report) -> Vec<String> {
    let name = |id: &str| {
        let entity = report.entities.iter().find(|entity| entity.id == id);
        entity.expect("the mention's entity").name.clone()
    };
    report
        .articles
        .iter()
        .map(|article| {
            let mentions: Vec<String> = article
                .mentions
                .iter()
                .map(|mention| {
                    let span = mention.span;
                    let words = span.slice(&article.text);
                    format!("{words}/{}", name(&mention.entity))
                })
                .collect();
            format!("{}: {}", article.id, mentions.join(", "))
        })
        .collect()
}

#[track_caller]
fn corrected(texts: &[&str], corrections: &[Correction], expected: &[&str]) -> Report {
    let report = dossier(texts).report(&settings(corrections));
    assert_eq!(mentions(&report), expected);
    for outcome in &report.corrections {
        assert_eq!(outcome.problem, None);
        assert!(outcome.mentions > 0);
    }
    report
}

#[track_caller]
fn refused(texts: &[&str], correction: Correction, problem: Problem) {
    let report = dossier(texts).report(&settings(&[correction]));
    assert_eq!(report.corrections[0].problem, Some(problem));
    let mut plain = dossier(texts).report(&settings(&[]));
    plain.settings = report.settings.clone();
    plain.corrections = report.corrections.clone();
    assert_eq!(report, plain, "a refused correction changes nothing");
}

fn entity<'a>(report: &'a Report, name: &str) -> &'a Entity {
    let mut found = report.entities.iter().filter(|entity| entity.name == name);
    let entity = found.next().expect("the entity");
    assert!(found.next().is_none(), "one entity of the name {name}");
    entity
}

#[test]
fn nothing_is_corrected_without_a_correction() {
    corrected(
        &[A, B],
        &[],
        &[
            "A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, Kim/Kim Jong-un, ONU/ONU",
            "B: ONU/ONU, Kim Jong-un/Kim Jong-un",
        ],
    );
}

#[test]
fn a_name_is_marked_everywhere_and_says_so() {
    let mark = Correction::Mark {
        text: "phare nouveau".to_owned(),
        kind: Organisation,
    };
    let report = corrected(
        &[A, B],
        &[mark],
        &[
            "A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, Kim/Kim Jong-un, ONU/ONU, phare nouveau/phare nouveau",
            "B: phare nouveau/phare nouveau, ONU/ONU, Kim Jong-un/Kim Jong-un",
        ],
    );
    assert_eq!(report.corrections[0].mentions, 2);
    let made = report.articles[0].mentions.last().expect("a mention");
    assert_eq!(
        (made.correction, made.why.rule.as_ref()),
        (Some(0), "reader")
    );
    assert_eq!(report.articles[0].mentions[0].correction, None);
    assert_eq!(entity(&report, "phare nouveau").corrections, [0]);
}

#[test]
fn one_place_is_marked_in_the_place_of_what_stood_there() {
    let here = Correction::MarkHere {
        place: place("A", A, "Kim parle", 0),
        kind: Organisation,
    };
    corrected(
        &[A, B],
        &[here],
        &[
            "A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, Kim parle/Kim parle, ONU/ONU",
            "B: ONU/ONU, Kim Jong-un/Kim Jong-un",
        ],
    );
}

#[test]
fn a_mark_everywhere_leaves_longer_names_alone() {
    let marks = [Correction::Mark {
        text: "Jong-un".to_owned(),
        kind: Person,
    }];
    let report = dossier(&[A]).report(&settings(&marks));
    assert_eq!(report.corrections[0].problem, Some(Problem::NoChange));
}

#[test]
fn a_name_is_unmarked_everywhere_or_here() {
    let everywhere = Correction::Unmark {
        text: "Kim Jong‑un".to_owned(), // with a no-break hyphen
    };
    let here = Correction::UnmarkHere {
        place: place("A", A, "ONU", 0),
    };
    corrected(
        &[A, B],
        &[everywhere, here],
        &["A: Séoul/Séoul, Kim/Kim", "B: ONU/ONU"],
    );
}

#[test]
fn marks_change_what_follows_from_names() {
    let unmark = Correction::Unmark {
        text: "Séoul".to_owned(),
    };
    let mut read = dossier(&[A]);
    read.report(&settings(&[unmark]));
    let document = read.entries[0].result.as_ref().expect("it is read");
    let at = A.find("Séoul").expect("it stands there") as u32;
    let token = document.tokens.iter().find(|token| token.span.start == at);
    assert!(!token.expect("a word").named);
}

#[test]
fn an_entity_is_of_another_kind_everywhere() {
    let retype = Correction::Retype {
        entity: anchor("Séoul", EntityKind::Place),
        kind: Organisation,
    };
    let report = dossier(&[A, "Il vit à Séoul."]).report(&settings(&[retype]));
    assert_eq!(entity(&report, "Séoul").kind, Organisation);
    let kinds = report.articles.iter().map(|article| {
        let named = article.mentions.iter();
        named.filter(|mention| mention.kind == Organisation).count()
    });
    assert_eq!(kinds.collect::<Vec<_>>(), [2, 1], "ONU and Séoul; Séoul");
    assert_eq!(report.corrections[0].mentions, 2);
}

#[test]
fn an_entity_of_another_kind_joins_its_namesake() {
    let corrections = [
        Correction::MarkHere {
            place: place("A", A, "Séoul", 0),
            kind: Organisation,
        },
        Correction::Retype {
            entity: anchor("Séoul", Organisation),
            kind: EntityKind::Place,
        },
    ];
    let report = dossier(&[A, "Il vit à Séoul."]).report(&settings(&corrections));
    assert_eq!(entity(&report, "Séoul").by_article.len(), 2);
}

#[test]
fn an_entity_has_the_name_the_reader_gives() {
    let rename = Correction::Rename {
        entity: anchor("Kim", Person),
        name: " Le  dirigeant ".to_owned(),
    };
    let report = corrected(
        &[A, B],
        &[rename],
        &[
            "A: Kim Jong-un/Le dirigeant, Séoul/Séoul, Kim/Le dirigeant, ONU/ONU",
            "B: ONU/ONU, Kim Jong-un/Le dirigeant",
        ],
    );
    let renamed = entity(&report, "Le dirigeant");
    assert_eq!(renamed.anchor, anchor("Kim Jong-un", Person));
    assert_eq!(renamed.corrections, [0]);
}

#[test]
fn entities_are_merged_and_tell_why() {
    let merge = Correction::Merge {
        entities: vec![
            anchor("Kim Jong-un", Person),
            anchor("Séoul", EntityKind::Place),
        ],
    };
    let report = dossier(&[A, B]).report(&settings(&[merge]));
    let one = entity(&report, "Kim Jong-un");
    assert_eq!(one.kind, Person);
    let seoul = one.aliases.iter().find(|alias| alias.text == "Séoul");
    let why = &seoul.expect("the alias").why;
    assert_eq!(
        (why.rule.as_ref(), why.trigger.as_deref()),
        ("reader", Some("Kim Jong-un"))
    );
    assert_eq!(report.corrections[0].mentions, 1);
}

#[test]
fn a_written_form_is_split_off_and_given_to_another() {
    let split = Correction::Split {
        entity: anchor("Kim Jong-un", Person),
        text: "Kim".to_owned(),
    };
    let merge = Correction::Merge {
        entities: vec![anchor("ONU", Organisation), anchor("Kim", Person)],
    };
    let expected = [
        "A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, Kim/Kim, ONU/ONU",
        "B: ONU/ONU, Kim Jong-un/Kim Jong-un",
    ];
    corrected(&[A, B], std::slice::from_ref(&split), &expected);
    let report = dossier(&[A, B]).report(&settings(&[split, merge]));
    assert_eq!(entity(&report, "ONU").aliases.len(), 2);
}

#[test]
fn mentions_are_split_off_together() {
    let split = Correction::SplitHere {
        places: vec![
            place("A", A, "Kim Jong-un", 0),
            place("B", B, "Kim Jong-un", 0),
        ],
    };
    let report = dossier(&[A, B]).report(&settings(&[split]));
    assert_eq!(
        mentions(&report)[0],
        "A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, Kim/Kim, ONU/ONU"
    );
    let apart = entity(&report, "Kim Jong-un");
    assert_eq!(apart.by_article.len(), 2);
    assert_eq!(entity(&report, "Kim").by_article.len(), 1);
}

#[test]
fn what_is_split_off_joins_nothing_else() {
    let (a, b) = ("Paris dort. Paris rit.", "Paris chante à Lyon.");
    let split = Correction::SplitHere {
        places: vec![place("A", a, "Paris", 0)],
    };
    let report = dossier(&[a, b]).report(&settings(&[split]));
    assert_eq!(report.entities.len(), 3);
    assert_eq!(entity(&report, "Lyon").aliases.len(), 1);
}

#[test]
fn every_entity_is_cited_by_its_own_anchor() {
    let first = Correction::SplitHere {
        places: vec![place("A", A, "ONU", 0)],
    };
    let report = dossier(&[A, B]).report(&settings(std::slice::from_ref(&first)));
    assert!(
        report
            .entities
            .iter()
            .filter(|entity| entity.name == "ONU")
            .count()
            == 2
    );
    for entity in &report.entities {
        let rename = Correction::Rename {
            entity: entity.anchor.clone(),
            name: "☼".to_owned(),
        };
        let renamed = dossier(&[A, B]).report(&settings(&[first.clone(), rename]));
        let named: Vec<&str> = renamed
            .entities
            .iter()
            .filter(|other| other.name == "☼")
            .map(|other| other.id.as_str())
            .collect();
        assert_eq!(named, [entity.id.as_str()]);
    }
}

#[test]
fn corrections_hold_for_articles_added_later() {
    let mark = Correction::Mark {
        text: "phare nouveau".to_owned(),
        kind: Organisation,
    };
    let merge = Correction::Merge {
        entities: vec![
            anchor("ONU", Organisation),
            anchor("phare nouveau", Organisation),
        ],
    };
    let settings = settings(&[mark, merge]);
    let mut growing = dossier(&[A]);
    growing.report(&settings);
    growing.set_article(
        Input {
            id: "B".to_owned(),
            name: "B".to_owned(),
            text: Some(B.to_owned()),
            plain: true,
            ..Input::default()
        },
        &settings,
    );
    let report = growing.report(&settings);
    assert_eq!(entity(&report, "phare nouveau").by_article.len(), 2);
    assert_eq!(report, dossier(&[A, B]).report(&settings));
}

#[test]
fn what_finds_no_place_is_told_and_kept() {
    let gone = Place {
        text: "Pékin".to_owned(),
        ..place("A", A, "Séoul", 0)
    };
    let elsewhere = Place {
        article: "Z".to_owned(),
        before: "nowhere".to_owned(),
        ..place("A", A, "Séoul", 0)
    };
    refused(
        &[A],
        Correction::UnmarkHere {
            place: gone.clone(),
        },
        Problem::NoPlace,
    );
    refused(
        &[A],
        Correction::UnmarkHere { place: elsewhere },
        Problem::NoArticle,
    );
    refused(
        &[A],
        Correction::UnmarkHere {
            place: place("A", A, "parle", 0),
        },
        Problem::NoMention,
    );
    refused(
        &[A],
        Correction::MarkHere {
            place: gone,
            kind: Person,
        },
        Problem::NoPlace,
    );
    refused(
        &[A],
        Correction::Mark {
            text: " ".to_owned(),
            kind: Person,
        },
        Problem::NotAName,
    );
    refused(
        &[A],
        Correction::Rename {
            entity: anchor("Kim", Person),
            name: "\u{a0}".to_owned(),
        },
        Problem::NotAName,
    );
    refused(
        &[A],
        Correction::Merge {
            entities: vec![anchor("ONU", Organisation), anchor("Otan", Organisation)],
        },
        Problem::NoEntity,
    );
    refused(
        &[A],
        Correction::Merge {
            entities: vec![anchor("Kim", Person), anchor("Kim Jong-un", Person)],
        },
        Problem::NoChange,
    );
    refused(
        &[A],
        Correction::Split {
            entity: anchor("ONU", Organisation),
            text: "ONU".to_owned(),
        },
        Problem::NoChange,
    );
}

#[test]
fn an_unknown_correction_is_told_and_kept() {
    refused(
        &[A],
        Correction::Unknown("later".into()),
        Problem::NotUnderstood,
    );
    let json =
        r#"{"corrections":[{"action":"translate","to":"fr"},{"action":"unmark","text":"ONU"}]}"#;
    let settings: Settings = serde_json::from_str(json).expect("settings");
    assert!(matches!(settings.corrections[0], Correction::Unknown(_)));
    let report = dossier(&[A]).report(&settings);
    assert_eq!(report.corrections[0].problem, Some(Problem::NotUnderstood));
    assert_eq!(report.corrections[1].problem, None);
    let kept = serde_json::to_string(&report.settings.corrections).expect("JSON");
    assert_eq!(
        kept,
        r#"[{"action":"translate","to":"fr"},{"action":"unmark","text":"ONU"}]"#
    );
}

#[test]
fn a_place_is_found_in_an_edited_text() {
    let edited = A.replace("Kim Jong-un est", "Voici que Kim Jong-un est");
    let unmark = Correction::UnmarkHere {
        place: place("A", A, "Kim", 1),
    };
    let report = dossier(&[&edited]).report(&settings(&[unmark]));
    assert_eq!(
        mentions(&report),
        ["A: Kim Jong-un/Kim Jong-un, Séoul/Séoul, ONU/ONU"]
    );
}

/// Texts with names that meet and part, and anything else.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => prop::sample::select(vec![
            "Kim", "Kim Jong-un", "Anne Rey", "Rey", "M. Rey", "l’ONU", "Nations unies", "Paris",
            "Paris Saint-Germain", "parle", "à", "de", "et", "selon", "👩‍🚀", "É\u{301}va",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    let end = prop::sample::select(vec![" ", " ", "\u{a0}", ". ", "\n", "\n\n", ", "]);
    prop::collection::vec((word, end), 1..30).prop_map(|words| {
        words
            .into_iter()
            .flat_map(|(word, end)| [word, end.to_owned()])
            .collect()
    })
}

fn correction() -> impl Strategy<Value = Correction> {
    let words = || {
        prop_oneof![
            6 => prop::sample::select(vec![
                "Kim", "Kim Jong-un", "Rey", "Anne Rey", "ONU", "Paris", "Paris Saint-Germain",
                "Nations unies", "parle", "Paris\nRey", "selon ", "im",
            ]).prop_map(str::to_owned),
            1 => "\\PC{0,4}",
        ]
    };
    let kind = || prop::sample::select(vec![Person, EntityKind::Place, Organisation]);
    let place = || {
        let article = prop::sample::select(vec!["A", "B", "Z"]);
        let around = || prop::sample::select(vec!["", " ", "et ", ". "]).prop_map(str::to_owned);
        (article, words(), 0..80_u32, around(), around()).prop_map(
            |(article, text, start, before, after)| Place {
                article: article.to_owned(),
                text,
                start,
                before,
                after,
            },
        )
    };
    let anchor = || {
        (words(), kind(), prop::option::weighted(0.2, place()))
            .prop_map(|(text, kind, place)| EntityAnchor { text, kind, place })
    };
    let places = || prop::collection::vec(place(), 0..4);
    let quote_kind = || {
        prop::sample::select(vec![
            QuoteKind::Direct,
            QuoteKind::Mixed,
            QuoteKind::Indirect,
        ])
    };
    prop_oneof![
        (words(), kind()).prop_map(|(text, kind)| Correction::Mark { text, kind }),
        (place(), kind()).prop_map(|(place, kind)| Correction::MarkHere { place, kind }),
        words().prop_map(|text| Correction::Unmark { text }),
        place().prop_map(|place| Correction::UnmarkHere { place }),
        (anchor(), kind()).prop_map(|(entity, kind)| Correction::Retype { entity, kind }),
        (anchor(), words()).prop_map(|(entity, name)| Correction::Rename { entity, name }),
        prop::collection::vec(anchor(), 0..4).prop_map(|entities| Correction::Merge { entities }),
        (anchor(), words()).prop_map(|(entity, text)| Correction::Split { entity, text }),
        places().prop_map(|places| Correction::SplitHere { places }),
        (place(), quote_kind()).prop_map(|(place, kind)| Correction::QuoteHere { place, kind }),
        place().prop_map(|place| Correction::NoQuoteHere { place }),
        (place(), prop::option::of(place()))
            .prop_map(|(place, speaker)| Correction::SpeakerHere { place, speaker }),
        (place(), prop::option::of(Just(Certainty::Denied)))
            .prop_map(|(place, certainty)| Correction::CertaintyHere { place, certainty }),
        (
            place(),
            (-36..36).prop_map(|quarters| f64::from(quarters) / 4.0)
        )
            .prop_map(|(place, value)| Correction::FigureHere { place, value }),
        place().prop_map(|place| Correction::NoFigureHere { place }),
        places().prop_map(|places| Correction::SameStatement { places }),
        places().prop_map(|places| Correction::OtherStatement { places }),
        places().prop_map(|places| Correction::SameFigure { places }),
        places().prop_map(|places| Correction::OtherFigure { places }),
        Just(Correction::Unknown("later".into())),
    ]
}

fn all_layers(corrections: &[Correction]) -> Settings {
    let mut settings = settings(corrections);
    settings.layers.extend([Layer::Tokens, Layer::Pairs]);
    settings
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_corrections_leave_a_whole_report(
        texts in (text(), text()),
        corrections in prop::collection::vec(correction(), 0..8),
    ) {
        let report = dossier(&[&texts.0, &texts.1]).report(&all_layers(&corrections));
        prop_assert_eq!(report.corrections.len(), corrections.len());
        let mut counted = vec![0; report.entities.len()];
        for article in &report.articles {
            let mut end = 0;
            for mention in &article.mentions {
                let (from, to) = (mention.span.start as usize, mention.span.end as usize);
                prop_assert!(end <= from && from < to);
                let words = article.text.get(from..to);
                prop_assert!(words.is_some_and(|words| words.trim() == words));
                let entity = report.entities.iter().position(|entity| entity.id == mention.entity);
                let entity = entity.expect("the mention's entity");
                prop_assert_eq!(mention.kind, report.entities[entity].kind);
                counted[entity] += 1;
                end = to;
            }
        }
        for (entity, counted) in report.entities.iter().zip(counted) {
            prop_assert!(!entity.name.trim().is_empty());
            prop_assert_eq!(entity.aliases.iter().map(|alias| alias.count).sum::<u32>(), counted);
            prop_assert_eq!(entity.by_article.iter().map(|count| count.count).sum::<u32>(), counted);
        }
        let written = serde_json::to_string(&report.settings).expect("JSON");
        let again: Settings = serde_json::from_str(&written).expect("settings");
        prop_assert_eq!(again.corrections, corrections);
    }

    #[test]
    fn taking_a_correction_out_undoes_it(
        texts in (text(), text()),
        mut corrections in prop::collection::vec(correction(), 1..6),
        which: prop::sample::Index,
    ) {
        let texts = [texts.0.as_str(), texts.1.as_str()];
        let json = |report: &Report| crate::json::to_string(report);
        let before = json(&dossier(&texts).report(&all_layers(&[])));
        let mut used = dossier(&texts);
        used.report(&all_layers(&corrections));
        corrections.remove(which.index(corrections.len()));
        let without = json(&used.report(&all_layers(&corrections)));
        prop_assert_eq!(without, json(&dossier(&texts).report(&all_layers(&corrections))));
        prop_assert_eq!(json(&used.report(&all_layers(&[]))), before);
    }
}
