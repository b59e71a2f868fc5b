/**
 * Bytes as text of a page in UTF-8: seven bits a character, a seventh more than they are; Base64 is
 * a third more. Written as the number of bytes, a colon, and the characters.
 *
 * Seven bits are the character of that code, but for the few that a string of JavaScript or HTML
 * would read: these, with the seven bits after them, are one character of two bytes. The idea is
 * base122's (Kevin Albertson, 2016).
 */

/** NUL, line feed, carriage return, quotation mark, `<` and backslash. */
const READ = [0, 10, 13, 34, 60, 92];

/**
 * @param {Uint8Array} bytes
 * @returns {string} to stand between two `"`
 */
export function encode(bytes) {
  let at = 0;
  const groups = Math.ceil((bytes.length * 8) / 7);
  const next = () => {
    const bit = at * 7;
    at += 1;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (two >> (9 - (bit & 7))) & 127;
  };
  let text = `${bytes.length}:`;
  while (at < groups) {
    const group = next();
    const read = READ.indexOf(group);
    text += String.fromCharCode(read < 0 ? group : 128 + (read << 7) + next());
  }
  return text;
}

/**
 * What is no text of `encode` gives bytes all the same: the reader of the bytes checks them.
 *
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(text) {
  const colon = text.indexOf(':');
  const length = Math.min(Number.parseInt(text, 10) || 0, text.length * 2);
  const bytes = new Uint8Array(length);
  let [to, bits, held] = [0, 0, 0];
  /** @param {number} group */
  const put = (group) => {
    held = ((held << 7) | group) & 0xffff;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    if (to < length) bytes[to++] = held >> bits;
  };
  for (let at = colon + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) put(code);
    else {
      put(READ[(code - 128) >> 7] ?? 0);
      put(code & 127);
    }
  }
  return bytes;
}
