/** Where the tests find what they open, and put what they make. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of browser profiles and altered pages. */
export const output = join(root, 'target/browser-tests');

/** Folder of the screenshots. */
export const screenshots = join(root, 'target/screenshots');

/** @param {string} name a bundle in `dist/` */
export const bundle = (name) => join(root, 'dist', name);

/** Address of the stand-alone page on disk. */
export const pageAddress = pathToFileURL(bundle('recoupe.html')).href;
