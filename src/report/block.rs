//! The blocks of an article, and why one is no part of it.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;

/// A block of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// For boilerplate, the rule that marked it; also present on a block the
    /// reader restored, so that the mark can be put back.
    pub rule: Option<BoilerplateRule>,
    /// True when the reader made this boilerplate part of the article again.
    pub restored: bool,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// The article's title.
    Title,
    /// The paragraph under the title that sums the article up.
    Standfirst,
    /// A heading inside the article.
    Heading,
    /// The article's text.
    Body,
    /// Part of the page, not of the article.
    Boilerplate,
}

/// Why a block is taken for boilerplate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BoilerplateRule {
    /// « Accueil / Monde / … »
    Breadcrumb,
    /// Navigation, sections of the site, account links.
    Menu,
    /// Temperature, town and date at the head of a page; a lone date line.
    DateAndWeather,
    /// « Date: », « Publié le … »: a label of the page's data with nothing of the article.
    Metadata,
    /// Share buttons and social networks.
    Share,
    /// Links to other articles, with their teasers.
    Teaser,
    /// Comment form.
    CommentForm,
    /// About the author, author's account name.
    AuthorBox,
    /// Name of the site alone.
    SiteName,
    /// « Titre : », « Introduction : »: a template's label on a line of its own.
    TemplateLabel,
    /// Subscription, newsletter, paywall.
    Subscription,
    /// Cookies, copyright, legal lines.
    Legal,
    /// Advertisement marker.
    Advertisement,
    /// Caption or credit of a picture.
    PhotoCredit,
    /// The same words again as the title.
    RepeatedTitle,
}
