/** The bytes of a web page → its text, by the encoding the page declares. */

/** Where the standard looks for a declaration. */
const PRESCAN_BYTES = 1024;

/**
 * A byte order mark wins, then UTF-8 where the bytes are valid and more than
 * ASCII, whatever they declare, then `<meta charset>`, then Windows-1252.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decodeHtml(bytes) {
  const mark = byteOrderMark(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const label = declared(bytes);
  if (!label || bytes.some((byte) => byte >= 0x80)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Something else, then.
    }
  }
  try {
    return new TextDecoder(label ?? 'windows-1252').decode(bytes);
  } catch {
    // A label no browser knows: as if nothing were declared.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @param {Uint8Array} bytes */
function byteOrderMark(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** @param {Uint8Array} bytes */
function declared(bytes) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const [, label] =
    /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ?? [];
  // A page that could declare anything in plain letters is not UTF-16.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
