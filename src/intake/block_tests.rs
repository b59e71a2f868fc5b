//! What each line of a text is taken for: one line of text, one letter.

use super::blocks;
use crate::report::BoilerplateRule::{self, *};
use crate::report::{Block, BlockKind, Format};

/// A title and two paragraphs: what every case stands around.
const TITLE: &str = "Le conseil adopte un budget en légère baisse";
const FIRST: &str = "Réuni lundi soir, le conseil a adopté un budget en légère baisse, malgré les réserves \
                     de l’opposition. Deux élus de la majorité se sont abstenus, et le maire a promis \
                     d’ouvrir les comptes avant l’été.";
const SECOND: &str = "La suite viendra au printemps, après les travaux que la commission a demandés en \
                      janvier à un cabinet de la région. L’opposition, elle, demande déjà un autre vote \
                      et compte saisir le préfet.";

fn cut(text: &str) -> Vec<(String, Block)> {
    let found = blocks(text, Format::Text, false, None);
    let slice = |block: &Block| block.span.slice(text).to_owned();
    found
        .blocks
        .into_iter()
        .map(|block| (slice(&block), block))
        .collect()
}

/// Every line of `text` that is not the article, with its rule.
#[track_caller]
fn assert_marked(text: &str, expected: &[(&str, BoilerplateRule)]) {
    let found: Vec<(String, BoilerplateRule)> = cut(text)
        .into_iter()
        .filter(|(_, block)| block.kind == BlockKind::Boilerplate)
        .map(|(line, block)| (line, block.rule.expect("boilerplate has its rule")))
        .collect();
    let found: Vec<(&str, BoilerplateRule)> = found
        .iter()
        .map(|(line, rule)| (line.as_str(), *rule))
        .collect();
    assert_eq!(found, expected);
}

/// The lines stand above the title.
#[track_caller]
fn assert_head(lines: &[(&str, BoilerplateRule)]) {
    let head: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    assert_marked(
        &format!("{}\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}", head.join("\n")),
        lines,
    );
}

/// The lines stand after the article.
#[track_caller]
fn assert_tail(lines: &[(&str, BoilerplateRule)]) {
    let tail: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    assert_marked(
        &format!("{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{}", tail.join("\n")),
        lines,
    );
}

/// The line stands between two paragraphs and is part of the article.
#[track_caller]
fn assert_kept(line: &str) {
    assert_marked(&format!("{TITLE}\n\n{FIRST}\n\n{line}\n\n{SECOND}"), &[]);
}

#[track_caller]
fn assert_kinds(text: &str, expected: &[BlockKind]) {
    let found: Vec<BlockKind> = cut(text).iter().map(|(_, block)| block.kind).collect();
    assert_eq!(found, expected);
}

#[test]
fn breadcrumb_that_ends_with_the_title() {
    assert_head(&[(
        "Accueil / Région / Le conseil adopte un budget en légère baisse",
        Breadcrumb,
    )]);
}

#[test]
fn weather_town_and_date() {
    assert_head(&[
        ("19.1 C", DateAndWeather),
        ("Port-Salin", DateAndWeather),
        ("dimanche, septembre 24, 2023", DateAndWeather),
    ]);
}

#[test]
fn site_name_above_the_weather() {
    assert_head(&[
        ("Gazette Atlantique", SiteName),
        ("7 °C", DateAndWeather),
        ("Port-Salin", DateAndWeather),
    ]);
}

#[test]
fn site_name_found_again_in_the_copyright() {
    let text = format!("La Rade\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n© 2023 La Rade");
    assert_marked(&text, &[("La Rade", SiteName), ("© 2023 La Rade", Legal)]);
}

#[test]
fn site_name_found_again_in_an_address() {
    let text = format!(
        "Le Quotidien\n\n{TITLE}\n\n{FIRST}\n\n{SECOND} Sources : https://quotidien.example/sources"
    );
    assert_marked(&text, &[("Le Quotidien", SiteName)]);
}

#[test]
fn a_heading_above_the_title_is_no_site_name() {
    assert_marked(
        &format!("Courrier des lecteurs\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}"),
        &[],
    );
}

#[test]
fn menu_bar() {
    assert_head(&[("Accueil | Région | Sport | Contact", Menu)]);
}

#[test]
fn menu_of_lines() {
    assert_head(&[
        ("Menu", Menu),
        ("Région", Menu),
        ("Se connecter", Menu),
        ("S’abonner", Subscription),
    ]);
}

#[test]
fn share_buttons() {
    assert_tail(&[
        ("Partager : Facebook | WhatsApp | E-mail", Share),
        ("Imprimer", Share),
    ]);
}

#[test]
fn teasers_and_their_texts() {
    assert_tail(&[
        ("Sur le même sujet", Teaser),
        ("Le bac de l’île reprendra ses rotations lundi", Teaser),
        (
            "Remise à flot après deux semaines de travaux, la barge a passé ses essais : les …",
            Teaser,
        ),
    ]);
}

#[test]
fn comment_form_and_all_that_follows_it() {
    assert_tail(&[
        ("LAISSER UN COMMENTAIRE", CommentForm),
        ("S'il vous plaît entrez votre commentaire!", CommentForm),
        ("Quelque chose que le formulaire ajoute", CommentForm),
    ]);
}

#[test]
fn comments_longer_than_the_article() {
    let comment = format!("Un lecteur\n{SECOND} {FIRST}\n{FIRST} {SECOND}");
    let text =
        format!("{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n27 commentaires\n\n{comment}\n\n{comment}");
    let found = cut(&text);
    let kept = found
        .iter()
        .filter(|(_, block)| block.kind != BlockKind::Boilerplate);
    assert!(
        kept.map(|(line, _)| line.as_str())
            .eq([TITLE, FIRST, SECOND])
    );
}

#[test]
fn author_box_and_account() {
    assert_tail(&[
        ("À propos de l’autrice", AuthorBox),
        (
            "Inès Delattre est journaliste. Elle présente une chronique le samedi.",
            AuthorBox,
        ),
    ]);
    assert_tail(&[("A propos redac-admin", AuthorBox)]);
}

#[test]
fn metadata_between_title_and_text() {
    let text = format!(
        "{TITLE}\n\nPublié le 17 septembre 2023 – Lecture : 3 min\nPar Inès Delattre\n\n{FIRST}\n\n{SECOND}"
    );
    assert_marked(
        &text,
        &[
            ("Publié le 17 septembre 2023 – Lecture : 3 min", Metadata),
            ("Par Inès Delattre", Metadata),
        ],
    );
}

#[test]
fn template_labels() {
    let text = format!("{TITLE}\n\nIntroduction :\n{FIRST}\n\nConclusion :\n{SECOND}");
    assert_marked(
        &text,
        &[
            ("Introduction :", TemplateLabel),
            ("Conclusion :", TemplateLabel),
        ],
    );
}

#[test]
fn advertisement_inside_the_article() {
    let text = format!("{TITLE}\n\n{FIRST}\n\nPublicité\n\n{SECOND}");
    assert_marked(&text, &[("Publicité", Advertisement)]);
}

#[test]
fn related_article_inside_the_article() {
    let text = format!("{TITLE}\n\n{FIRST}\n\nLire aussi : Le maire face aux comptes\n\n{SECOND}");
    assert_marked(&text, &[("Lire aussi : Le maire face aux comptes", Teaser)]);
}

#[test]
fn subscription_plea() {
    assert_tail(&[(
        "Cet article vous a plu ? Abonnez-vous à notre lettre hebdomadaire.",
        Subscription,
    )]);
}

#[test]
fn legal_lines() {
    assert_tail(&[("Mentions légales", Legal), ("Tous droits réservés", Legal)]);
}

#[test]
fn photo_credit() {
    let text = format!("{TITLE}\n\nCrédit photo : Jeanne Martin\n\n{FIRST}\n\n{SECOND}");
    assert_marked(&text, &[("Crédit photo : Jeanne Martin", PhotoCredit)]);
}

#[test]
fn the_title_again_above_the_text() {
    let text = format!("{TITLE}\nLa rédaction\n{TITLE}\n\n{FIRST}\n\n{SECOND}");
    assert_marked(&text, &[("La rédaction", Metadata), (TITLE, RepeatedTitle)]);
}

#[test]
fn english_page() {
    let first = "The council adopted a slightly smaller budget on Monday night, despite the doubts of \
                 the opposition. Two members of the majority abstained, and the mayor promised to open \
                 the books before summer.";
    let text = format!(
        "Home > Local > Council\n\nCouncil adopts smaller budget\n\n{first}\n\nShare this article\n\n\
         Related articles\nThe ferry is back on Monday\n\nLeave a reply\nYour email address will not \
         be published. Required fields are marked *"
    );
    assert_marked(
        &text,
        &[
            ("Home > Local > Council", Breadcrumb),
            ("Share this article", Share),
            ("Related articles", Teaser),
            ("The ferry is back on Monday", Teaser),
            ("Leave a reply", CommentForm),
            (
                "Your email address will not be published. Required fields are marked *",
                CommentForm,
            ),
        ],
    );
}

#[test]
fn an_article_goes_on_after_links_to_others() {
    let text = format!(
        "{TITLE}\n\n{FIRST}\n\nÀ lire aussi\nLe bac reprendra lundi\nLa fanfare cherche un tuba\n\n{SECOND}"
    );
    assert_marked(
        &text,
        &[
            ("À lire aussi", Teaser),
            ("Le bac reprendra lundi", Teaser),
            ("La fanfare cherche un tuba", Teaser),
        ],
    );
}

#[test]
fn agency_credit_is_kept() {
    assert_kept("Avec AFP");
    let text =
        format!("{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n(Avec agences)\n\nLaisser un commentaire");
    assert_marked(&text, &[("Laisser un commentaire", CommentForm)]);
}

/// A page copied with all its frame.
fn page(article: &str) -> String {
    format!(
        "Aller au contenu\nMenu\nSe connecter\nRégion\nSport\nS’abonner\n\n{article}\n\nPartager\n\n\
         Newsletter\nMentions légales\nContact\n© 2023 La Rade"
    )
}

#[test]
fn a_credit_is_kept_before_a_page_s_tail() {
    let found = cut(&page(&format!(
        "{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nAvec AFP"
    )));
    let kept: Vec<&str> = found
        .iter()
        .filter(|(_, block)| block.kind != BlockKind::Boilerplate)
        .map(|(line, _)| line.as_str())
        .collect();
    assert_eq!(kept, [TITLE, FIRST, SECOND, "Avec AFP"]);
}

#[test]
fn labels_of_a_page_s_template_are_marked() {
    let text = page(&format!(
        "{TITLE}\n\n{FIRST}\n\nSuite\n\n{SECOND}\n\nSuite\n\n{FIRST}\n\nSuite\n\n{SECOND}"
    ));
    let labels = cut(&text).into_iter().filter(|(line, _)| line == "Suite");
    assert!(labels.map(|(_, block)| block.rule).eq([Some(Menu); 3]));
}

#[test]
fn headings_of_the_article_are_kept() {
    assert_kept("Des comptes à ouvrir");
    assert_kept("Réactions");
    assert_kept("Emploi");
    assert_kept("Introduction");
    assert_kept("Lundi 11 septembre");
}

#[test]
fn sentences_that_begin_like_a_cue_are_kept() {
    assert_kept(
        "En partenariat avec la région, la commission étudiera trois autres pistes d’ici à l’été.",
    );
    assert_kept("Il fait 19.1 C sur la rade ce matin, et le conseil n’en a rien dit.");
    assert_kept(
        "Partager les comptes, c’est la promesse que le maire a répétée devant ses opposants.",
    );
}

#[test]
fn an_update_stamp_stays_in_its_paragraph() {
    assert_marked(&format!("–MAJ-13/09/23-{FIRST}\n{SECOND}"), &[]);
}

#[test]
fn a_list_in_the_article_is_kept() {
    assert_kept("Trois lignes baissent :\n- les routes\n- les fêtes\n- le personnel");
}

#[test]
fn a_poem_is_kept() {
    assert_marked("Le vent\nse lève\nsur la rade\net rien ne bouge", &[]);
}

#[test]
fn title_standfirst_heading_body() {
    use BlockKind::*;
    let standfirst = "Deux élus de la majorité se sont abstenus lundi soir.";
    let text =
        format!("{TITLE}\n\n{standfirst}\n\n{FIRST}\n\nL’été des comptes\n\n{SECOND}\n\n{FIRST}");
    assert_kinds(&text, &[Title, Standfirst, Body, Heading, Body, Body]);
}

#[test]
fn a_text_that_begins_with_its_first_paragraph_has_no_title() {
    assert_kinds(
        &format!("{FIRST}\n{SECOND}"),
        &[BlockKind::Body, BlockKind::Body],
    );
}

#[test]
fn a_title_in_quotation_marks_is_whole() {
    let text = format!(
        "«\u{a0}Un budget en baisse\u{a0}: vers un autre vote\u{a0}?\u{a0}»\n\n{FIRST}\n\n{SECOND}"
    );
    let found = blocks(&text, Format::Text, false, None);
    let span = found.title.expect("a title");
    assert_eq!(
        &text[..span.end as usize],
        "«\u{a0}Un budget en baisse\u{a0}: vers un autre vote\u{a0}?\u{a0}»"
    );
    assert_eq!(span.start, 0);
}

#[test]
fn a_label_before_the_title_is_no_part_of_it() {
    let text = format!("Titre\u{a0}: {TITLE}\n\n{FIRST}\n\n{SECOND}");
    let found = blocks(&text, Format::Text, false, None);
    let span = found.title.expect("a title");
    assert_eq!(span.slice(&text), TITLE);
    assert_eq!(found.blocks[0].span.start, 0);
}

#[test]
fn a_given_title_is_found_in_its_line() {
    let text = format!("Le budget de la ville\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}");
    let found = blocks(
        &text,
        Format::Text,
        false,
        Some("le conseil adopte un budget en légère baisse"),
    );
    let title = found
        .blocks
        .iter()
        .find(|block| block.kind == BlockKind::Title);
    assert_eq!(
        title.map(|block| block.span.start as usize),
        text.find(TITLE)
    );
}

#[test]
fn date_and_outlet_are_told() {
    let text = format!(
        "Gazette Atlantique\nvendredi, septembre 15, 2023\n\n{TITLE}\n\n{FIRST}\n\n{SECOND}"
    );
    let found = blocks(&text, Format::Text, false, None);
    assert_eq!(found.outlet.as_deref(), Some("Gazette Atlantique"));
    assert_eq!(found.published.as_deref(), Some("2023-09-15"));
}

#[test]
fn plain_text_is_all_body() {
    let text = format!("Accueil / Région\n\n{TITLE}\n\n{FIRST}\n\nLaisser un commentaire");
    let found = blocks(&text, Format::Text, true, None);
    assert!(
        found
            .blocks
            .iter()
            .all(|block| block.kind == BlockKind::Body && block.rule.is_none())
    );
    assert_eq!(found.title, None);
}

#[test]
fn text_of_an_html_page_is_marked_by_its_words_only() {
    let text = format!("Région\n\n{TITLE}\n\n{FIRST}\n\nPartager cet article\n\n{SECOND}");
    let found = blocks(&text, Format::Html, false, Some(TITLE));
    let marked: Vec<BoilerplateRule> = found.blocks.iter().filter_map(|block| block.rule).collect();
    assert_eq!(marked, [Share]);
}

#[test]
fn an_extracted_text_without_its_title_has_none() {
    let text = format!("{FIRST}\n\nDes comptes à ouvrir\n\n{SECOND}");
    let found = blocks(&text, Format::Html, false, Some(TITLE));
    let kinds: Vec<BlockKind> = found.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(
        kinds,
        [BlockKind::Body, BlockKind::Heading, BlockKind::Body]
    );
}

#[test]
fn a_question_of_one_word_and_a_sentence_are_no_labels() {
    assert_kept("Comment ?");
    assert_kept("Je soutiens les autres propositions du rapport.");
}

#[test]
fn a_long_text_shows_in_several_places_that_it_is_a_page() {
    let reference = "Voir aussi - Le carnaval - Les fêtes de la Saint-Jean";
    let chapter = |paragraphs: usize| {
        let text = [FIRST, SECOND].repeat(paragraphs / 2).join("\n\n");
        format!("{TITLE}\n\n{text}\n\n{reference}\n\n{FIRST}")
    };
    assert_marked(&chapter(10), &[(reference, Teaser)]);
    assert_marked(&chapter(300), &[]);
}

#[test]
fn an_article_goes_on_after_pleas() {
    let pleas = [
        ("Déjà abonné ? Se connecter", Subscription),
        ("Accédez à tous nos articles sans limite.", Subscription),
        ("Testez gratuitement pendant un mois.", Subscription),
        ("Découvrez nos offres d’abonnement", Subscription),
        ("La suite après cette publicité", Advertisement),
    ];
    let lines: Vec<&str> = pleas.iter().map(|(line, _)| *line).collect();
    let text = format!("{TITLE}\n\n{FIRST}\n\n{}\n\n{SECOND}", lines.join("\n"));
    assert_marked(&text, &pleas);
}

/// The kinds of the paragraphs under the title.
fn kinds(text: &str) -> Vec<BlockKind> {
    let blocks = cut(&format!("{TITLE}\n\n{text}"));
    blocks[1..].iter().map(|(_, block)| block.kind).collect()
}

#[test]
fn questions_to_somebody_are_no_headings() {
    let interview = |question: &str| format!("{question}\n\n{FIRST}\n\n").repeat(3);
    assert_eq!(
        kinds(&interview("Pourquoi avez-vous baissé le budget ?")),
        [BlockKind::Body; 6]
    );
    let asked = [BlockKind::Heading, BlockKind::Body];
    assert_eq!(
        kinds(&interview("Pourquoi un budget en baisse ?")),
        [asked, asked, asked].concat()
    );
}
