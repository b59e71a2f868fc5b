//! A node of a page → its lines of text, as a browser would break them.

use dom_query::NodeRef;

/// Elements that begin and end a line.
const LINES: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Elements whose text is not shown.
const HIDDEN: &[&str] = &["script", "style", "template"];

/// The lines of text of a node, white space folded as browsers do: no-break
/// spaces stay.
pub fn lines(node: &NodeRef) -> Vec<String> {
    fn visit(node: &NodeRef, lines: &mut Vec<String>) {
        if node.is_text() {
            if let Some(line) = lines.last_mut() {
                line.push_str(&node.text());
            }
            return;
        }
        let name = node.node_name();
        if name.as_deref().is_some_and(|name| HIDDEN.contains(&name)) {
            return;
        }
        let parts = name.as_deref().is_some_and(|name| LINES.contains(&name));
        if parts {
            lines.push(String::new());
        }
        node.children_it(false)
            .for_each(|child| visit(&child, lines));
        if parts {
            lines.push(String::new());
        }
    }
    let mut lines = vec![String::new()];
    visit(node, &mut lines);
    let folded = lines
        .iter()
        .map(|line| line.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    folded.filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use dom_query::Document;

    use super::*;

    #[test]
    fn white_space_is_folded_and_no_break_spaces_stay() {
        let page = Document::fragment("<p>a\n <b>b</b> c&nbsp;!<br>d</p>");
        assert_eq!(lines(&page.root()), ["a b c\u{a0}!", "d"]);
    }
}
