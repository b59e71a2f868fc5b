// Takes the article out of web pages as the stand-alone page does, in Chromium.
//
// In: the path of a JSON file, a list of paths of HTML files. Out: on standard output JSON, for
// each of them what the page hands to the core, or null where it finds no article.
import { readFile } from 'node:fs/promises';
import { extractArticles } from '../../tests/browser/drive/extract.js';

const paths = JSON.parse(await readFile(process.argv[2], 'utf8'));
process.stdout.write(JSON.stringify(await extractArticles(paths)));
