/**
 * The layers of an annotated article as templates.
 *
 * In: an article, the layers switched on, what is lit. Out: layers for
 * `article-text.js`, the outermost first, each with a lane of its own: speech a
 * low tint, figures and dates a box, what tells the certainty and names an
 * underline. Every finding is a `<mark>` that tells where it begins; labels are
 * generated content, so that a copy of the text stays exact.
 */
import { html, nothing } from 'lit';
import { SWITCH, findingsOf, rows } from './finding.js';
import { familyOf, lettersOf } from './family.js';
import { spansOf } from './highlight.js';

/** @import { Texts } from '../i18n/index.js' */
/** @import { Layer } from './article-text.js' */
/** @import { Finding } from './finding.js' */
/** @import { Article, Certainty, FindingLayer, Highlight, Mention, Quote, Report, Shared, Span, TextLayer } from './types.js' */

/**
 * @typedef {object} Shown
 * @property {Article} article
 * @property {Report | null} report that it is in
 * @property {ReadonlySet<TextLayer>} layers switched on
 * @property {Highlight | null} lit
 * @property {Highlight | null} [pinned] what stays lit when the pointer moves on
 * @property {Texts} t
 */

/**
 * @param {Shown} shown
 * @returns {Layer[]}
 */
export function annotations(shown) {
  const { article, layers } = shown;
  /** @param {FindingLayer} layer */
  const found = (layer) => (layers.has(SWITCH[layer]) ? findingsOf(article, layer) : []);
  // What is lit changes the look of a mark and never which marks there are: the one
  // that has the focus must stay.
  const certain = found('certainty');
  const quotes = found('quote');
  const terms = [shown.pinned, shown.lit].find(marksWords);
  const all = [
    { items: found('common'), render: common(shown) },
    { items: certain, render: sentence(shown) },
    ...rows(quotes).map((items) => ({ items, render: quote(shown) })),
    { items: voices(article, quotes), render: voice(shown) },
    ...rows([...found('figure'), ...found('date')]).map((items) => ({
      items,
      render: figure(shown),
    })),
    { items: certain.flatMap(withTrigger), render: trigger(shown) },
    { items: article.mentions.filter(({ kind }) => layers.has(kind)), render: mention(shown) },
    { items: (terms ? spansOf(article, terms) : []).map((span) => ({ span })), render: term },
  ];
  return all;
}

/**
 * Words that are pointed at and are no finding of the article have marks of their own.
 * @param {Highlight | null | undefined} highlight
 */
function marksWords(highlight) {
  return highlight && highlight.type !== 'entity' && highlight.type !== 'finding';
}

/**
 * @param {Highlight | null} lit
 * @param {Article} article
 * @param {Finding} finding
 */
function isLit(lit, { id, shared }, { layer, span, item }) {
  if (lit?.type !== 'finding' || lit.article !== id || lit.layer !== layer) return false;
  if (layer !== 'common' || lit.start === span.start) return lit.start === span.start;
  // All the stretches of a passage are lit together.
  return shared.find((one) => one.span.end > lit.start)?.family === item.family;
}

/** @param {Shown} shown @returns {Layer['render']} */
function sentence({ article, lit }) {
  return (finding, content) =>
    html`<span class="sentence ${isLit(lit, article, finding) ? 'lit' : ''}">${content}</span>`;
}

/** @type {Layer['render']} */
const term = ({ span }, content) =>
  html`<mark class="term lit" data-start=${span.start} tabindex="-1">${content}</mark>`;

/** @param {Shown} shown @returns {Layer['render']} */
function mention({ lit, t }) {
  return (/** @type {Mention} */ mention, content) => {
    const on = lit?.type === 'entity' && lit.id === mention.entity;
    return html`<mark
      class="finding mention named ${mention.kind} ${on ? 'lit' : ''}"
      data-entity=${mention.entity}
      data-start=${mention.span.start}
      data-label=${t.kindLabel[mention.kind]}
      title=${t.why(t.kind[mention.kind], mention.why)}
      tabindex="-1"
      >${content}</mark
    >`;
  };
}

/**
 * The mark of a finding that is no name.
 * @param {Shown} shown
 * @param {Finding} finding
 * @param {string} look class names
 * @param {unknown} content
 * @param {string} title
 * @param {string} [label] after the words
 */
function mark({ article, lit }, finding, look, content, title, label) {
  return html`<mark
    class="finding ${look} ${isLit(lit, article, finding) ? 'lit' : ''}"
    data-layer=${finding.layer}
    data-of=${finding.span.start}
    data-start=${finding.span.start}
    data-label=${label || nothing}
    title=${title}
    tabindex="-1"
    >${content}</mark
  >`;
}

/**
 * Text that others have too: its ground, the deeper the more of them, and their letters.
 * @param {Shown} shown
 * @returns {Layer['render']}
 */
function common(shown) {
  const { article, report, t } = shown;
  return (finding, content, { last }) => {
    const shared = /** @type {Shared} */ (finding.item);
    const others = lettersOf(familyOf(report, shared.family)).filter((id) => id !== article.id);
    const depth = Math.min(shared.articles, 5);
    // The stretches of one passage have one label, after the last.
    const { shared: all } = article;
    const ends = last && all[all.indexOf(shared) + 1]?.family !== shared.family;
    const letters = ends ? others.slice(0, 6).join(' ') : '';
    const more = ends && others.length > 6 ? ' …' : '';
    return mark(shown, finding, `common depth-${depth}`, content, t.alsoIn(others), letters + more);
  };
}

/** @param {Shown} shown @returns {Layer['render']} */
function quote(shown) {
  const { t } = shown;
  return (finding, content) =>
    mark(
      shown,
      finding,
      `speech ${finding.item.kind}`,
      content,
      t.quoteKind[/** @type {Quote} */ (finding.item).kind],
    );
}

/** @param {Shown} shown @returns {Layer['render']} */
function figure(shown) {
  const { t } = shown;
  return (finding, content) =>
    mark(
      shown,
      finding,
      finding.layer,
      content,
      t.findingTitle[/** @type {'figure' | 'date'} */ (finding.layer)],
    );
}

/**
 * What tells how surely a sentence is given: shown by its words, opened as the sentence.
 * @param {Shown} shown
 * @returns {Layer['render']}
 */
function trigger({ article, lit, t }) {
  return ({ finding, span }, content) =>
    html`<mark
      class="finding trigger ${finding.item.certainty} ${isLit(lit, article, finding) ? 'lit' : ''}"
      data-layer="certainty"
      data-of=${finding.span.start}
      data-start=${span.start}
      title=${t.certainty[/** @type {Certainty} */ (finding.item.certainty)]}
      tabindex="-1"
      >${content}</mark
    >`;
}

/** @param {Finding} finding */
function withTrigger(finding) {
  const { trigger } = /** @type {any} */ (finding.item);
  return trigger ? [{ finding, span: /** @type {Span} */ (trigger) }] : [];
}

/**
 * Who speaks and the word that says so, of every quote.
 * @param {Article} article
 * @param {readonly Finding[]} shown none where speech is not shown
 */
function voices({ quotes }, shown) {
  if (shown.length === 0) return [];
  return quotes.flatMap((quote) => voicesOf(quote).map((span) => ({ span })));
}

/** @param {Quote} quote @returns {Span[]} */
function voicesOf({ speaker, cue }) {
  return [speaker?.antecedent, speaker?.span, cue].flatMap((span) => span ?? []);
}

/** @param {Shown} shown @returns {Layer['render']} */
function voice({ article, lit }) {
  return ({ span }, content) => {
    const on =
      lit?.type === 'finding' &&
      lit.layer === 'quote' &&
      lit.article === article.id &&
      article.quotes.some(
        (quote) =>
          quote.span.start === lit.start &&
          voicesOf(quote).some(({ start }) => start === span.start),
      );
    return html`<span class="voice ${on ? 'lit' : ''}">${content}</span>`;
  };
}
