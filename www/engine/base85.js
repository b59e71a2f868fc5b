/**
 * Bytes as text, four in five characters, a quarter more than they are: Base64 is a third more.
 *
 * The alphabet is Z85's (https://rfc.zeromq.org/spec/32), but for `<`, which HTML reads in a script.
 * The last group may be short: one to three bytes are two to four characters.
 */

const ALPHABET =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&_>()[]{}@%$#';

const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function encode(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let number = 0;
    for (let i = 0; i < 4; i++) number = number * 256 + (i < count ? bytes[at + i] : 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      group = ALPHABET[number % 85] + group;
      number = Math.floor(number / 85);
    }
    text += group.slice(0, count + 1);
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
  const short = text.length % 5;
  const bytes = new Uint8Array(Math.floor(text.length / 5) * 4 + Math.max(0, short - 1));
  for (let from = 0, to = 0; from < text.length; from += 5) {
    let number = 0;
    for (let i = 0; i < 5; i++) {
      // A short group is filled up with the highest digit, so that its bytes come out whole.
      const value = from + i < text.length ? VALUES[text.charCodeAt(from + i)] : 84;
      number = number * 85 + value;
    }
    for (let shift = 24; shift >= 0 && to < bytes.length; shift -= 8) {
      bytes[to++] = Math.floor(number / 2 ** shift);
    }
  }
  return bytes;
}
