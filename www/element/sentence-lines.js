/**
 * Sentences as lines to go to, the names in question in bold.
 *
 * In: sentences of the articles, and entities. Out: a template, grouped by article.
 */
import { html, nothing } from 'lit';
import { sentencePieces } from './cooccurrence.js';
import { tag } from './letters.js';
import { flat } from './naming.js';

/** @import { Article, Report, Span } from './types.js' */

/** UTF-16 units of a sentence that are shown before the first name and after the last. */
const AROUND = 160;

/**
 * @param {Report} report
 * @param {readonly { article: string, span: Span }[]} sentences
 * @param {readonly string[]} entities identifiers
 * @param {(article: string, start: number) => void} goTo
 */
export function sentenceLines(report, sentences, entities, goTo) {
  const byId = new Map(report.articles.map((article) => [article.id, article]));
  return [...new Set(sentences.map(({ article }) => article))].map((id) => {
    const article = byId.get(id);
    if (!article) return nothing;
    const own = sentences.filter((sentence) => sentence.article === id);
    return html`<div class="of">${tag(id, 'small')}</div>
      <ul>
        ${own.map(({ span }) => line(article, span, entities, goTo))}
      </ul>`;
  });
}

/**
 * @param {Article} article
 * @param {Span} sentence
 * @param {readonly string[]} entities
 * @param {(article: string, start: number) => void} goTo
 */
function line(article, sentence, entities, goTo) {
  const pieces = sentencePieces(article, sentence, entities);
  const first = pieces.find(({ named }) => named)?.start ?? sentence.start;
  const { code } = article.language;
  return html`<li>
    <button
      class="line"
      data-testid="together-line"
      lang=${code === 'other' ? nothing : code}
      @click=${() => goTo(article.id, first)}
    >
      ${pieces.map(({ text, named }, at) => {
        if (named) return html`<b>${flat(text)}</b>`;
        const [head, tail] = [at > 0, at < pieces.length - 1];
        return shortened(flat(text), head, tail);
      })}
    </button>
  </li>`;
}

/**
 * @param {string} text between two names, before the first or after the last
 * @param {boolean} head whether a name stands before it
 * @param {boolean} tail whether a name stands after it
 */
function shortened(text, head, tail) {
  const room = AROUND * (Number(head) + Number(tail));
  if (text.length <= room) return text;
  const start = head ? text.slice(0, AROUND).replace(/\s\S*$/u, '') : '';
  const end = tail ? text.slice(-AROUND).replace(/^\S*\s/u, '') : '';
  return `${start} … ${end}`;
}
