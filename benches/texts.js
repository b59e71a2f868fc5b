/**
 * The text that every program reads.
 *
 * In: a folder of `.txt` files. Out: as many articles as asked for, each made of paragraphs drawn
 * from the files, the same ones at each run, so that no two articles are alike and none is new to
 * the dictionaries.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Words of an article, about. */
const ARTICLE_WORDS = 500;

/**
 * @param {string} folder
 * @param {number} count
 * @param {number} [length] words of an article, about
 * @param {number} [most] paragraphs that are drawn from
 * @returns {string[]}
 */
export function articlesFrom(folder, count, length = ARTICLE_WORDS, most = Infinity) {
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n+/))
    .map((line) => line.trim())
    .filter((line) => line.split(' ').length > 15)
    .slice(0, most);
  if (paragraphs.length === 0) throw new Error(`${folder} has no .txt file with paragraphs`);
  const random = generator(20230913);
  return Array.from({ length: count }, (_, number) => {
    const chosen = [`Article ${number + 1}`];
    for (let words = 0; words < length;) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
      chosen.push(paragraph);
      words += paragraph.split(' ').length;
    }
    return chosen.join('\n\n');
  });
}

/**
 * A linear congruential generator (Numerical Recipes, section 7.1), numbers from 0 to 1.
 *
 * @param {number} state
 */
function generator(state) {
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
