/** What was dropped or pasted → files and text; folders are opened where the browser can. */

/** Which files of a dropped folder are taken; a file dropped by itself always is. */
const TAKEN_FROM_FOLDERS = /\.(txt|text|md|x?html?)$/i;

/**
 * @typedef {object} Dropped
 * @property {File[]} files
 * @property {string[]} folders names of those that could not be opened
 * @property {string} text dropped by itself
 */

/**
 * Must be called inside the event: browsers empty the object after it.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<Dropped>}
 */
export async function readTransfer(transfer) {
  /** @type {Dropped} */
  const dropped = { files: [], folders: [], text: transfer.getData('text/plain') };
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  // Both are asked for at once. A file is taken as such: on a page opened from disk
  // Chromium cannot read it through its entry.
  const taken = items.map((item) => ({
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry?.() ?? null,
  }));
  for (const { file, entry } of taken) {
    if (!entry?.isDirectory) {
      if (file) dropped.files.push(file);
      continue;
    }
    try {
      dropped.files.push(...(await filesOf(entry)));
    } catch {
      dropped.folders.push(entry.name);
    }
  }
  if (items.length > 0) dropped.text = '';
  return dropped;
}

/**
 * True when the transfer carries something the page can take.
 *
 * @param {DataTransfer | null} transfer
 * @returns {transfer is DataTransfer}
 */
export function isWelcome(transfer) {
  return !!transfer && (transfer.types.includes('Files') || transfer.types.includes('text/plain'));
}

/**
 * True for a web address by itself, which is no article yet.
 *
 * @param {string} text
 */
export function isAddress(text) {
  return /^\s*https?:\/\/\S+\s*$/i.test(text);
}

/**
 * Every article in a folder and the folders inside it, by name.
 *
 * @param {FileSystemEntry} entry
 * @returns {Promise<File[]>}
 */
async function filesOf(entry) {
  if (entry.isFile) {
    if (!TAKEN_FROM_FOLDERS.test(entry.name)) return [];
    const file = /** @type {FileSystemFileEntry} */ (entry);
    return [await new Promise((resolve, reject) => file.file(resolve, reject))];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  /** @type {FileSystemEntry[]} */
  const children = [];
  for (;;) {
    // A reader hands out a hundred at a time, then an empty row.
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    children.push(...some);
  }
  children.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  /** @type {File[]} */
  const files = [];
  for (const child of children) files.push(...(await filesOf(child)));
  return files;
}
