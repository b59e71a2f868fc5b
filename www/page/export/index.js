/**
 * What can be saved. In: the dossier on screen. Out: files, handed to the
 * browser's downloads. `tables.js` and `matrix-svg.js` make them, without the
 * screen; this is where they get their names.
 */

import { together } from '../../element/cooccurrence.js';
import { writeDossier } from '../intake/dossier-file.js';
import { toCsv } from './csv.js';
import { matrixSvg } from './matrix-svg.js';
import { svgToPng } from './png.js';
import { saveFile, saveText } from './save-file.js';
import { TABLES, tableRows } from './tables.js';

/**
 * @typedef {import('../../element/state.js').DossierState} DossierState
 * @typedef {import('../../i18n/page.js').PageTexts} PageTexts
 * @typedef {import('./tables.js').TableName} TableName
 */

/**
 * @param {DossierState} state
 * @param {PageTexts} t
 * @param {string} engine name and version of the program
 * @returns {string} name of the file
 */
export function saveDossier(state, t, engine) {
  const name = `${t.fileDossier}.json`;
  saveText(name, writeDossier(state, engine), 'application/json');
  return name;
}

/**
 * @param {string} json the report as the command line prints it
 * @param {PageTexts} t
 */
export function saveReport(json, t) {
  const name = `${t.fileReport}.json`;
  saveText(name, json, 'application/json');
  return name;
}

/**
 * The tables that have something to tell.
 *
 * @param {DossierState} state
 * @returns {TableName[]}
 */
export function availableTables({ report, pairResult, search: { found, ngrams } }) {
  if (!report) return [];
  const { articles, entities, similarity } = report;
  const has = {
    matrix: similarity !== undefined,
    entities: entities.length > 0,
    together: together(report).length > 0,
    keywords: articles.some(({ keywords }) => keywords.length > 0),
    distinctive: articles.some(({ distinctive }) => distinctive.length > 0),
    passages: !!pairResult?.passages.length,
    terms: !!pairResult?.terms.length,
    concordance: !!found?.lines.length,
    collocates: !!found?.collocates.length,
    ngrams: !!ngrams?.ngrams.length,
  };
  return TABLES.filter((name) => has[name]);
}

/**
 * @param {TableName} table
 * @param {DossierState} state
 * @param {PageTexts} t
 */
export function saveTable(table, { report, pairResult, search }, t) {
  if (!report) throw new Error('there is no report yet');
  const name = `recoupe-${fileName(t.tableNames[table])}.csv`;
  saveText(name, toCsv(tableRows(table, report, pairResult, t, search), t), 'text/csv');
  return name;
}

/**
 * @param {'svg' | 'png'} format
 * @param {DossierState} state
 * @param {PageTexts} t
 */
export async function savePicture(format, { report }, t) {
  const measure = report?.similarity?.measure ?? 'words';
  const title = t.matrixTitle(t.measures[measure]);
  const picture = report && matrixSvg(report, { title, decimal: t.decimal });
  if (!picture) throw new Error('there is no matrix yet');
  const name = `recoupe-${fileName(t.tableNames.matrix)}.${format}`;
  if (format === 'svg') saveText(name, picture.svg, 'image/svg+xml');
  else saveFile(name, await svgToPng(picture));
  return name;
}

/** Letters without accents, digits and hyphens. @param {string} words */
function fileName(words) {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
