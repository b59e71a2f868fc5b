/**
 * Numbers, dates and plurals of one language.
 *
 * Formatters are made once: building them is slow, and tables call them for
 * every cell.
 */

/** Characters of a citation that are shown in a sentence of the page. */
const CITED = 80;

/**
 * The beginning of a text, on one line.
 * @param {string} text
 */
function cut(text) {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > CITED ? `${line.slice(0, CITED).trimEnd()}…` : line;
}

/**
 * @param {'fr' | 'en'} language
 */
export function formats(language) {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const rules = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale);
  const any = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  /** @param {number} digits */
  const fixed = (digits) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [one, two, three] = [fixed(1), fixed(2), fixed(3)];
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  /** @param {Intl.DateTimeFormatOptions} options */
  const dates = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const month = dates({ month: 'long', year: 'numeric' });

  /**
   * @param {string} iso a date, perhaps with a time, or a month, or a year
   * @param {Intl.DateTimeFormat} day
   */
  function date(iso, day) {
    const [, year, ofMonth, ofDay] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
    if (!year) return iso;
    if (!ofMonth) return year;
    const time = Date.UTC(Number(year), Number(ofMonth) - 1, Number(ofDay ?? 1));
    return (ofDay ? day : month).format(time);
  }

  return {
    cut,
    /** @param {number} n a whole number */
    number: (n) => whole.format(n),
    /** @param {number} n a score from 0 to 1 */
    score: (n) => two.format(n),
    /** @param {number} n what a term adds to a score */
    weight: (n) => three.format(n),
    /** @param {number} n a statistic of any size */
    statistic: (n) => (Math.abs(n) < 10 ? two : one).format(n),
    /** @param {number} n a figure of an article, as it came */
    value: (n) => any.format(n),
    /** @param {number} n from 0 to 1 */
    percent: (n) => share.format(n),
    /** @param {string} iso */
    date: (iso) => date(iso, long),
    /** @param {string} iso */
    shortDate: (iso) => date(iso, short),
    /** @param {readonly string[]} items */
    list: (items) => list.format(items),
    /**
     * Chooses a form by the language's rules.
     * @param {number} n
     * @param {{ one: string, other: string }} forms
     */
    plural: (n, forms) => (rules.select(n) === 'one' ? forms.one : forms.other),
  };
}
