//! An HTML page → its text as a reader would copy it: every visible line, menus
//! and forms and all, paragraphs parted by an empty line.

use dom_query::{Document, NodeRef};

/// A line of a page, and what element it stands in.
pub struct PageLine {
    /// The line, white space folded.
    pub text: String,
    /// True when an empty line stands before it.
    pub after_gap: bool,
    /// True inside `h1`.
    pub in_title: bool,
    /// True inside `figcaption`.
    pub in_caption: bool,
}

/// Elements whose content a browser does not show.
const HIDDEN: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select",
    "textarea", "canvas", "video", "audio", "math", "datalist",
];

/// Elements that stand in the line they occur in.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "input",
];

/// Elements with a margin: an empty line stands around them.
const APART: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "figure",
    "pre",
    "hr",
];

/// The visible lines of a page.
pub fn visible_lines(html: &str) -> Vec<PageLine> {
    let document = Document::from(html);
    let mut walk = Walk {
        lines: Vec::new(),
        open: String::new(),
        gap: true,
        title: 0,
        caption: 0,
    };
    walk.visit(&document.root());
    walk.close();
    walk.lines
}

struct Walk {
    lines: Vec<PageLine>,
    /// The line being filled.
    open: String,
    gap: bool,
    title: u32,
    caption: u32,
}

impl Walk {
    fn visit(&mut self, node: &NodeRef) {
        if node.is_text() {
            self.open.push_str(&node.text());
            return;
        }
        let name = node
            .node_name()
            .map(|name| name.to_string())
            .unwrap_or_default();
        if HIDDEN.contains(&name.as_str()) || is_hidden(node) {
            return;
        }
        if name == "br" {
            self.close();
            return;
        }
        let is_block = node.is_element() && !INLINE.contains(&name.as_str());
        let is_apart = APART.contains(&name.as_str());
        if is_block {
            self.close();
            self.gap |= is_apart;
        }
        self.title += u32::from(name == "h1");
        self.caption += u32::from(name == "figcaption");
        for child in node.children_it(false) {
            self.visit(&child);
        }
        if is_block {
            self.close();
            self.gap |= is_apart;
        }
        self.title -= u32::from(name == "h1");
        self.caption -= u32::from(name == "figcaption");
    }

    fn close(&mut self) {
        let text = self
            .open
            .split_ascii_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        self.open.clear();
        if text.chars().all(char::is_whitespace) {
            return;
        }
        self.lines.push(PageLine {
            text,
            after_gap: self.gap,
            in_title: self.title > 0,
            in_caption: self.caption > 0,
        });
        self.gap = false;
    }
}

fn is_hidden(node: &NodeRef) -> bool {
    let style = node
        .attr("style")
        .map(|style| style.replace(' ', ""))
        .unwrap_or_default();
    node.has_attr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || node
            .attr("aria-hidden")
            .is_some_and(|hidden| &*hidden == "true")
}
