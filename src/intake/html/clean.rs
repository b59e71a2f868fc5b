//! A page's document without what stands around an article: menus, forms,
//! banners, captions, links to other articles. The stand-alone page does the
//! same, by the same list (`www/page/intake/clean.js`).

use std::sync::LazyLock;

use dom_query::{Document, Matcher, NodeRef};
use rustc_hash::FxHashSet;
use serde::Deserialize;

/// The deepest that elements may be nested, as in browsers.
const DEEPEST: usize = 512;
/// The most words of a name on the list.
const NAME_WORDS: usize = 3;
/// Words a paragraph of nothing but links must have to be a pointer to another article.
const LINK_WORDS: usize = 4;

#[derive(Deserialize)]
struct Furniture {
    /// Selectors.
    elements: Vec<String>,
    /// Words of classes and identifiers, parted by hyphens.
    names: FxHashSet<String>,
    /// Such words for what introduces an article.
    standfirst: FxHashSet<String>,
}

static FURNITURE: LazyLock<Furniture> = LazyLock::new(|| {
    serde_json::from_str(include_str!("furniture.json")).expect("the list is valid JSON")
});

/// Takes the furniture out of a document, in place. What holds the title or
/// half of the page's text stays, whatever it is called.
pub fn clean(page: &Document) {
    let root = page.root();
    let whole = prose_length(&root);
    let is_furniture = |node: &NodeRef| {
        node.parent().is_some()
            && !["html", "body", "main", "article"]
                .iter()
                .any(|name| node.has_name(name))
            && !node.descendants_it().any(|node| node.has_name("h1"))
            && !node.ancestors_it(None).any(|node| node.has_name("h1"))
            && prose_length(node) * 2 < whole
    };
    let elements = Matcher::new(&FURNITURE.elements.join(",")).expect("the selectors are valid");
    for node in page.select_matcher(&elements).nodes() {
        if is_furniture(node) {
            node.remove_from_parent();
        }
    }
    for node in page.select("[class],[id]").nodes() {
        if is_named(node, &FURNITURE.names) && is_furniture(node) {
            node.remove_from_parent();
        }
    }
    for node in page.select("p,li,h2,h3,h4,h5,h6").nodes() {
        if is_pointer(node) {
            node.remove_from_parent();
        }
    }
}

/// Makes what is nested deeper than browsers nest it the child of the deepest
/// element they allow, so that no walk through the page runs out of stack.
pub fn flatten(page: &Document) {
    let mut nodes = vec![(page.root(), 0)];
    while let Some((node, depth)) = nodes.pop() {
        if depth < DEEPEST {
            nodes.extend(node.children_it(false).map(|child| (child, depth + 1)));
            continue;
        }
        let below: Vec<NodeRef> = node.descendants_it().collect();
        for inner in below {
            inner.remove_from_parent();
            node.append_child(&inner);
        }
    }
}

/// Whether its class or identifier says that it introduces the article.
pub fn is_standfirst(node: &NodeRef) -> bool {
    is_named(node, &FURNITURE.standfirst)
}

/// Whether its class or identifier has one of the names.
fn is_named(node: &NodeRef, names: &FxHashSet<String>) -> bool {
    let class = node.attr("class").unwrap_or_default();
    let id = node.attr("id").unwrap_or_default();
    class.split_ascii_whitespace().chain([&*id]).any(|name| {
        let words = name_words(name);
        (0..words.len()).any(|at| {
            (1..=NAME_WORDS.min(words.len() - at))
                .any(|count| names.contains(&words[at..at + count].join("-")))
        })
    })
}

/// The words of a name, at its hyphens, its underscores and its capitals.
fn name_words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_small = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() && after_small {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_ascii_alphanumeric()) {
            word.push(c.to_ascii_lowercase());
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether it is nothing but a link to something else to read.
fn is_pointer(node: &NodeRef) -> bool {
    let length = |node: &NodeRef| -> usize {
        let text = node.text();
        text.split_whitespace().map(str::len).sum()
    };
    let links = node
        .descendants_it()
        .filter(|node| node.has_name("a") && node.has_attr("href"));
    let linked: usize = links.map(|link| length(&link)).sum();
    linked > 0
        && linked * 10 >= length(node) * 9
        && node.text().split_whitespace().count() >= LINK_WORDS
}

/// Length of the text in paragraphs, in bytes.
fn prose_length(node: &NodeRef) -> usize {
    let paragraphs = node
        .descendants_it()
        .chain([*node])
        .filter(|node| node.has_name("p"));
    paragraphs.map(|p| p.text().len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "<p>Le conseil a adopté lundi soir un budget en légère baisse, malgré les réserves.</p>";

    #[track_caller]
    fn assert_cleaned(inside: &str, left: &str) {
        let page = Document::from(format!("<h1>Titre</h1>{TEXT}{inside}{TEXT}"));
        clean(&page);
        let text = page.select("body").text();
        let sentence = Document::from(TEXT).select("p").text();
        assert_eq!(text.replace(&*sentence, ""), format!("Titre{left}"));
    }

    #[test]
    fn menus_and_captions_go() {
        assert_cleaned(
            "<nav>Accueil</nav><figure><figcaption>Vue</figcaption></figure>",
            "",
        );
    }

    #[test]
    fn names_tell() {
        assert_cleaned(
            "<div class=\"storyRelated\">Autre</div><div id=social-share_2>X</div>",
            "",
        );
        assert_cleaned("<div class=shareholder>Autre</div>", "Autre");
    }

    #[test]
    fn what_holds_half_of_the_text_stays() {
        let text = TEXT.repeat(4);
        let page = Document::from(format!("<div class=related>{text}</div>{TEXT}"));
        clean(&page);
        assert_eq!(page.select("p").length(), 5);
    }

    #[test]
    fn pointers_to_other_articles_go() {
        assert_cleaned("<p><a href=/1>Le budget en cinq chiffres clés</a></p>", "");
        assert_cleaned(
            "<p>Le <a href=/1>budget</a> est clos.</p>",
            "Le budget est clos.",
        );
    }

    #[test]
    fn deep_nesting_becomes_shallow_and_keeps_its_order() {
        let page = Document::from(format!(
            "{}un{}<b>deux</b>",
            "<div>".repeat(10_000),
            "<i>".repeat(100)
        ));
        flatten(&page);
        let deepest = page
            .root()
            .descendants_it()
            .map(|node| node.ancestors_it(None).count())
            .max();
        assert!(deepest.is_some_and(|depth| depth <= DEEPEST + 1));
        assert_eq!(&*page.root().text(), "undeux");
    }
}
