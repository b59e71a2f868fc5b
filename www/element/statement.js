/**
 * One version of a statement, held against the fullest.
 *
 * In: both, each with its article. Out: the version in pieces; `left` are words of
 * the fullest that are not here, `put` words that the fullest does not have.
 */
import { placePieces } from './family.js';

/** @import { FamilyPiece } from './family.js' */
/** @import { Article, Span, Version } from './types.js' */

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * @param {Article} article of the version
 * @param {Version} version
 * @param {Article} fullestArticle
 * @param {Version} fullest
 * @returns {FamilyPiece[]}
 */
export function versionPieces(article, version, fullestArticle, fullest) {
  const edits = [
    ...placed(fullestArticle, fullest.span, version.left_out).map(({ after, span }) => ({
      after,
      edit: { reference: span, here: null },
    })),
    ...placed(article, version.span, version.added).map(({ after, span }) => ({
      after,
      edit: { reference: null, here: span },
    })),
  ]
    .sort((x, y) => x.after - y.after)
    .map(({ edit }) => edit);
  return spaced(
    placePieces(article, { span: version.span, edits }, fullestArticle, {
      span: fullest.span,
      edits: [],
    }),
  );
}

/**
 * Each edit, and how many words that both versions have stand before it.
 * @param {Article} article
 * @param {Span} whole
 * @param {readonly Span[]} edits
 */
function placed({ text }, whole, edits) {
  let from = whole.start;
  let after = 0;
  return edits.map((span) => {
    after += text.slice(from, span.start).match(WORD)?.length ?? 0;
    from = span.end;
    return { after, span };
  });
}

/**
 * Words of another text stand apart from those around them.
 * @param {readonly FamilyPiece[]} pieces
 * @returns {FamilyPiece[]}
 */
function spaced(pieces) {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const meets =
      before &&
      (piece.kind === 'left' || before.kind === 'left') &&
      !/\s$/u.test(before.text) &&
      !/^[\s.,…»”)]/u.test(piece.text);
    return meets ? [{ kind: 'same', text: ' ' }, piece] : [piece];
  });
}
