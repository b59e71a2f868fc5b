/** Rows → CSV that spreadsheets open without asking: RFC 4180, with a mark for UTF-8. */

/** @typedef {string | number | boolean | null | undefined} Value */

/**
 * @param {readonly (readonly Value[])[]} rows headings first
 * @param {{ separator: string, decimal: string, yes: string, no: string }} locale
 * @returns {string}
 */
export function toCsv(rows, locale) {
  const lines = rows.map((row) => row.map((value) => cell(value, locale)).join(locale.separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * @param {Value} value
 * @param {{ separator: string, decimal: string, yes: string, no: string }} locale
 */
function cell(value, { separator, decimal, yes, no }) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') {
    // Twelve digits: more than any reader needs, and no trace of binary rounding.
    return String(Number(value.toPrecision(12))).replace('.', decimal);
  }
  // A spreadsheet would run a text that begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
