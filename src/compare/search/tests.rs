use super::*;
use crate::analyse::analyse;
use crate::intake::Input;
use crate::report::LanguageChoice;
use crate::report::search::Sort;

fn article(id: &str, text: &str) -> Document {
    let input = Input {
        id: id.to_owned(),
        name: id.to_owned(),
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    analyse(&input, LanguageChoice::Fr).expect("a text")
}

fn query(text: &str, by: By) -> Query {
    Query {
        text: text.to_owned(),
        by,
        ..Query::default()
    }
}

fn ask(texts: &[&str], query: &Query) -> Result<Concordance, QueryProblem> {
    let documents: Vec<Document> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| article(&at.to_string(), text))
        .collect();
    let documents: Vec<&Document> = documents.iter().collect();
    search(&documents, query)
}

#[track_caller]
fn finds(query: &Query, text: &str, expected: &[&str]) {
    let concordance = ask(&[text], query).expect("an answer");
    let found: Vec<&str> = concordance
        .lines
        .iter()
        .map(|line| line.span.slice(text))
        .collect();
    assert_eq!(found, expected, "{:?} in {text}", query.text);
}

#[track_caller]
fn refuses(pattern: &str, code: QueryProblemCode, place: Option<(u32, u32)>) {
    let problem = ask(&["Un texte."], &query(pattern, By::Regex)).expect_err(pattern);
    let place = place.map(|(start, end)| Span { start, end });
    assert_eq!((problem.code, problem.place), (code, place), "{pattern}");
}

#[test]
fn words_meet_whatever_their_case() {
    let text = "La visite. Des visites, une VISITE.";
    finds(&query("visite", By::Word), text, &["visite", "VISITE"]);
    let exact = Query {
        ignore_case: false,
        ..query("visite", By::Word)
    };
    finds(&exact, text, &["visite"]);
}

#[test]
fn accents_count_unless_told_otherwise() {
    let text = "L’été a été. L’ete aussi. Un cœur.";
    finds(&query("été", By::Word), text, &["été", "été"]);
    let plain = Query {
        ignore_accents: true,
        ..query("ete", By::Word)
    };
    finds(&plain, text, &["été", "été", "ete"]);
    let ligature = Query {
        text: "coeur".to_owned(),
        ..plain
    };
    finds(&ligature, text, &["cœur"]);
}

#[test]
fn several_words_are_a_sequence_in_one_sentence() {
    let text = "Le train blindé part.\n\nUn train\u{a0}blindé. Le train, blindé. Un train. Blindé.";
    finds(
        &query("train blindé", By::Word),
        text,
        &["train blindé", "train\u{a0}blindé"],
    );
    finds(&query("train, blindé", By::Word), text, &["train, blindé"]);
}

#[test]
fn an_elided_word_is_found_by_itself() {
    let text = "L’usine de l'Amour.";
    finds(&query("usine", By::Word), text, &["usine"]);
    finds(&query("l’usine", By::Word), text, &["L’usine"]);
    finds(&query("l'amour", By::Word), text, &["l'Amour"]);
}

#[test]
fn a_lemma_finds_its_inflected_forms() {
    let text = "Il visite l’usine. Deux visites. Il a visité la gare.";
    finds(
        &query("visites", By::Lemma),
        text,
        &["visite", "visites", "visité"],
    );
}

#[test]
fn a_lemma_finds_forms_that_begin_otherwise() {
    let text = "Les yeux fermés, il ira demain. Un œil s’ouvre, elle va bien.";
    finds(&query("œil", By::Lemma), text, &["yeux", "œil"]);
    finds(&query("aller", By::Lemma), text, &["ira", "va"]);
}

#[test]
fn expressions_know_french_letters() {
    let text = "À l’ÉTÉ succède l’été ; Élise était là en 2023.";
    finds(
        &query(r"\bét\w+", By::Regex),
        text,
        &["ÉTÉ", "été", "était"],
    );
    finds(&query(r"\d{4}", By::Regex), text, &["2023"]);
    let exact = Query {
        ignore_case: false,
        ..query(r"\bét\w+", By::Regex)
    };
    finds(&exact, text, &["été", "était"]);
    let flagged = Query {
        text: r"(?i)\bét\w+".to_owned(),
        ..exact
    };
    finds(&flagged, text, &["ÉTÉ", "été", "était"]);
}

#[test]
fn expressions_may_ignore_accents() {
    let plain = Query {
        ignore_accents: true,
        ..query("e[tu]e", By::Regex)
    };
    finds(
        &plain,
        "ÉTÉ, été, e\u{301}te, eue",
        &["ÉTÉ", "été", "e\u{301}te", "eue"],
    );
    let without = Query {
        text: "[^e,]".to_owned(),
        ..plain
    };
    finds(&without, "éèEt", &["t"]);
}

#[test]
fn an_expression_stays_in_its_block_and_never_finds_nothing() {
    finds(
        &query(r"(?s)un.+fin|x*", By::Regex),
        "Un début.\n\nLa fin.",
        &[],
    );
    finds(&query("^la", By::Regex), "Un.\n\nLa fin là.", &["La"]);
}

#[test]
fn what_is_wrong_with_an_expression_is_told_with_its_place() {
    use QueryProblemCode as Code;
    refuses("été(s", Code::GroupNotClosed, Some((3, 4)));
    refuses("s)", Code::GroupNotOpened, Some((1, 2)));
    refuses("[a-z", Code::ClassNotClosed, Some((0, 1)));
    refuses("[z-a]", Code::ClassInvalid, Some((1, 4)));
    refuses("é*a|*", Code::NothingToRepeat, Some((4, 5)));
    refuses("a{3,1}", Code::RepetitionInvalid, Some((1, 6)));
    refuses("a\\", Code::EscapeInvalid, Some((1, 2)));
    refuses("(?<=a)b", Code::LookAround, Some((0, 4)));
    refuses(r"(a)\1", Code::BackReference, Some((3, 5)));
    refuses(r"\p{Greek}", Code::UnknownClass, Some((0, 9)));
    refuses("(?i)é(", Code::GroupNotClosed, Some((5, 6)));
    refuses("a(?i)b", Code::GroupInvalid, Some((3, 4)));
    refuses(r"(\w{1000}){1000}", Code::TooLarge, None);
    refuses("  ", Code::Empty, None);
    let invisible = ask(&["Un texte."], &query("\u{feff}", By::Word));
    assert_eq!(
        invisible.expect_err("nothing to look for").code,
        Code::Empty
    );
    refuses(&"a".repeat(1001), Code::TooLong, None);
}

#[test]
fn a_line_carries_its_context_and_stays_in_its_block() {
    let text = "Un titre\n\nLe train  blindé\test parti.\n\nLa suite.";
    let concordance = ask(&[text], &query("blindé", By::Word)).expect("an answer");
    let line = &concordance.lines[0];
    assert_eq!(
        (
            line.left.as_str(),
            line.keyword.as_str(),
            line.right.as_str()
        ),
        ("Le train ", "blindé", " est parti.")
    );
    let context = line.context.slice(text);
    assert_eq!(context, "Le train  blindé\test parti.");
}

#[test]
fn a_long_context_is_cut_between_words() {
    let text = format!("{} train {}", "avant ".repeat(40), "après ".repeat(40));
    let concordance = ask(&[&text], &query("train", By::Word)).expect("an answer");
    let line = &concordance.lines[0];
    assert!(line.left.starts_with("avant ") && line.left.ends_with(' '));
    assert!(line.right.ends_with("après"), "{}", line.right);
    assert!(line.right.chars().count() <= 90);
}

#[test]
fn lines_are_sorted_by_their_neighbours() {
    let texts = [
        "Un train vert part. Le train gris. Ce train étroit.",
        "Le train bleu.",
    ];
    let sorted = |sort| {
        let query = Query {
            sort,
            ..query("train", By::Word)
        };
        let lines = ask(&texts, &query).expect("an answer").lines;
        lines
            .into_iter()
            .map(|line| {
                format!(
                    "{}{}",
                    line.article,
                    line.right.split('.').next().unwrap_or("")
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sorted(Sort::Position),
        ["0 vert part", "0 gris", "0 étroit", "1 bleu"]
    );
    assert_eq!(
        sorted(Sort::Right),
        ["1 bleu", "0 étroit", "0 gris", "0 vert part"]
    );
    assert_eq!(
        sorted(Sort::Left),
        ["0 étroit", "1 bleu", "0 gris", "0 vert part"]
    );
}

#[test]
fn all_places_are_counted_and_some_are_given() {
    let text = "train ".repeat(1200);
    let query = Query {
        most_lines: 10,
        ..query("train", By::Word)
    };
    let concordance = ask(&[&text, "rien"], &query).expect("an answer");
    assert_eq!((concordance.count, concordance.lines.len()), (1200, 10));
    let [all, none] = &concordance.articles[..] else {
        panic!("two articles");
    };
    assert_eq!((all.count, all.words, all.places.len()), (1200, 1200, 400));
    assert_eq!((all.places[0].at, all.places[1].at), (0.0, 3.0 / 1200.0));
    assert_eq!((none.count, none.words), (0, 1));
}

#[test]
fn dispersion_reaches_from_even_to_all_in_one() {
    let even = ask(&["un train", "un train"], &query("train", By::Word)).expect("an answer");
    assert_eq!(even.dispersion, Some(0.0));
    let one = ask(&["un train", "un avion"], &query("train", By::Word)).expect("an answer");
    assert_eq!(one.dispersion, Some(1.0));
    // Shares of the words ¼ and ¾, of the places ½ and ½: ½ · (¼ + ¼) / (1 − ¼).
    let between = ask(
        &["un train", "un long train de nuit part"],
        &query("train", By::Word),
    );
    let between = between
        .expect("an answer")
        .dispersion
        .expect("two articles");
    assert!((between - 1.0 / 3.0).abs() < 1e-12);
    let alone = ask(&["un train"], &query("train", By::Word)).expect("an answer");
    assert_eq!(alone.dispersion, None);
}

#[test]
fn collocates_are_counted_once_and_inside_the_sentence() {
    let near = "Le train blindé roule. ".repeat(6);
    let far = "Une gare grise attend ici. Le ciel est blindé de nuages. ".repeat(6);
    let query = Query {
        window: 2,
        ..query("train", By::Word)
    };
    let concordance = ask(&[&near, &far], &query).expect("an answer");
    assert_eq!(concordance.window.span, 2);
    // « Le », « blindé » and « roule », six times.
    assert_eq!(concordance.window.words, 18);
    assert_eq!(concordance.window.searched, 18 + 66);
    let texts: Vec<(&str, u32, u32)> = concordance
        .collocates
        .iter()
        .map(|one| (one.text.as_str(), one.count, one.total))
        .collect();
    assert_eq!(texts, [("roule", 6, 6), ("blindé", 6, 12)]);
    let blinded = &concordance.collocates[1];
    assert_eq!((blinded.left, blinded.right), (0, 6));
    assert!((blinded.expected - 18.0 * 12.0 / 84.0).abs() < 1e-12);
    // 14 + log₂(2 · 6 / (6 + 12))
    assert!((blinded.log_dice - (14.0 + (2.0_f64 / 3.0).log2())).abs() < 1e-12);
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn spans_slice_the_text_in_order(
            text in r"[a-zéÀ œ’'.,!\n\-👩🏽\u{301}Ж中]{0,120}",
            asked in r"[a-zéÀ œ’.\-]{1,4}|\\w+|[éa]|.",
            by in prop_oneof![Just(By::Word), Just(By::Lemma), Just(By::Regex)],
            accents in any::<bool>(),
        ) {
            let input = Input { id: "a".into(), name: "a".into(), text: Some(text.clone()), ..Input::default() };
            let Ok(document) = analyse(&input, LanguageChoice::Fr) else { return Ok(()) };
            let query = Query { ignore_accents: accents, ..query(&asked, by) };
            let Ok(concordance) = search(&[&document], &query) else { return Ok(()) };
            let mut last = 0;
            for line in &concordance.lines {
                prop_assert!(last <= line.span.start && line.span.start < line.span.end);
                prop_assert!(line.context.start <= line.span.start && line.span.end <= line.context.end);
                prop_assert!(text.get(line.span.start as usize..line.span.end as usize).is_some());
                prop_assert!(text.get(line.context.start as usize..line.context.end as usize).is_some());
                last = line.span.end;
            }
            for place in &concordance.articles[0].places {
                prop_assert!((0.0..=1.0).contains(&place.at));
            }
            prop_assert_eq!(concordance.count as usize, concordance.lines.len());
        }

        #[test]
        fn any_expression_is_answered_or_refused(pattern in r"[\\()\[\]{}*+?.|^$a-cé0-9,\-:=<!]{0,12}") {
            let _ = ask(&["Un texte, été."], &query(&pattern, By::Regex));
        }
    }
}
