/** The report's codes in English words: rules, notices, failures. */

import { formats } from './format.js';

/** @import { Failure, Notice, Reason } from '../element/types.js' */

/** @type {Record<string, string>} */
const boilerplate = {
  breadcrumb: 'breadcrumb',
  menu: 'site menu',
  'date-and-weather': 'date and weather',
  metadata: 'page data',
  share: 'share buttons',
  teaser: 'link to another article',
  'comment-form': 'comment form',
  'author-box': 'about the author',
  'site-name': 'name of the site',
  'template-label': 'template label',
  subscription: 'subscription',
  legal: 'legal notice',
  advertisement: 'advertisement',
  'photo-credit': 'caption or photo credit',
  'repeated-title': 'repeated title',
};

/** @type {Record<string, string>} */
const reasons = {
  // Why a mention is a name
  'list-of-places': 'in the list of places',
  'list-of-organisations': 'in the list of organisations',
  'first-name': 'begins with a known first name',
  'family-name-first': 'family name first, then a given name',
  'title-before': 'after a title or office',
  'place-before': 'after a word for a place',
  'speech-verb': 'subject of a verb of speech',
  'joined-names': 'joined to another name by a hyphen',
  'named-in-article': 'named in full elsewhere in the article',
  'as-elsewhere': 'told as its other mentions are',
  landmark: 'a place named with what it is',
  'upper-case': 'acronym in capitals',
  initials: 'has initials',
  apposition: 'stands beside an office',
  institution: 'a word for an institution and what it is for',
  acronym: 'acronym given with the full name',
  'way-of-writing': 'written and placed like a name',
  // Why words are a quote
  'marks-alone': 'in quotation marks by themselves',
  'marks-after-colon': 'in quotation marks, after a colon',
  'marks-at-each-paragraph': 'quotation marks opened again at each paragraph',
  'marks-in-brackets': 'in quotation marks, within brackets',
  'verb-after-marks': 'quotation marks, then a verb of speech',
  'same-speaker-goes-on': 'goes on from the words before',
  'fragment-according-to': 'a fragment in quotation marks, attributed by a phrase',
  'fragment-after-verb': 'a fragment in quotation marks, after a verb of speech',
  'fragment-before-verb': 'a fragment in quotation marks, before a verb of speech',
  'fragment-in-report': 'a fragment in quotation marks, within reported words',
  'clause-before-verb': 'a clause, then a verb of speech',
  'verb-and-clause': 'a verb of speech and a clause',
  'verb-and-colon': 'a verb of speech and a colon',
  'verb-and-infinitive': 'a verb of speech and an infinitive',
  'verb-and-question': 'a verb of speech and a reported question',
  'marks-according-to': 'in quotation marks, attributed by a phrase',
  'verb-and-that': 'a verb of speech and “that”',
  'according-to': 'attributed by a phrase such as “according to”',
  // Why a sentence is given so surely
  'verb-of-speech': 'verb of speech',
  'question-mark': 'question mark',
  'verb-of-report': 'verb that reports what it introduces',
  answer: 'answer in an interview',
  'verb-of-denial': 'verb of denial',
  'denial-phrase': 'phrase of denial',
  'answer-no': '“no” at the head',
  'quoted-with-cue': 'quoted words, and who says them',
  quoted: 'quoted words',
  'own-voice': 'no source, no hedge',
  hedge: 'hedging word',
  'hedge-phrase': 'hedging phrase',
  'verb-of-seeming': 'verb of seeming',
  can: 'verb of what can be',
  condition: 'future under a condition',
  conditional: 'conditional verb',
  'conditional-ambiguous': 'ambiguous conditional: forecast, duty or hedge',
  'conditional-wish': 'conditional of a wish',
  'conditional-hypothesis': 'conditional of a hypothesis',
  // Why a designation stands for someone or something
  'adjective-of-country': 'a post, and the adjective of the country',
  'leader-of-country': 'a post at the head of that country',
  'only-one-near': 'the only one named nearby whom it fits',
  'event-and-place': 'what happened, and its place',
  // Why two ways of writing are one entity
  'as-written': 'reference form',
  'same-words': 'same words, hyphens, accents and capitals apart',
  'same-in-list': 'two forms of one name in the list',
  transliteration: 'the same name, transliterated otherwise',
  'said-in-text': 'the text gives both names',
  'acronym-of': 'initials of the full name',
  'initials-of': 'initials for the given or family name',
  'by-name': 'by-name given with the name',
  'short-form': 'short form of the name',
  surname: 'family name alone',
  reader: 'you said so',
  'given-name': 'given name alone',
};

/** @type {Record<string, string>} */
const relations = {
  seat: 'its capital or seat of power',
  'seat-of': 'of which it is the capital or seat',
};

/** @type {Record<string, (detail: string) => string>} */
const notices = {
  'read-as-windows1252': () =>
    'The file was not UTF-8; it was read as Windows-1252. Check the accented letters.',
  'read-as-utf16': () => 'The file was UTF-16 and was read as such.',
  'replaced-characters': (detail) =>
    `Impossible characters were replaced by “�”: ${detail} in all.`,
  'unknown-language': () =>
    'Neither French nor English: only what does not depend on the language was measured.',
  'same-text-as': (detail) => `Same text as article ${detail}.`,
  'very-short': (detail) => `Very short text (words: ${detail}): its numbers mean little.`,
  'very-long': (detail) => `Very long text: ${detail} characters.`,
  'only-boilerplate': () =>
    'The whole text looks like page furniture; every block is shown and can be restored.',
};

/** @type {Record<string, (detail: string) => string>} */
const failures = {
  empty: () => 'This article is empty: there is nothing to read.',
  blank: () => 'This article holds nothing but white space.',
  binary: (detail) => `This file is not text (${detail}). Save the article as text or HTML.`,
  'invalid-encoding': (detail) =>
    `The encoding is neither UTF-8 nor Windows-1252 (byte ${detail}). Save the file as UTF-8.`,
  'too-long': (detail) => `This text is too long to be read (${detail} bytes). Cut it.`,
  unreadable: (detail) => `The file could not be opened: ${detail}.`,
  'no-article': () => 'No article was found in this web page. Copy its text and paste it here.',
  trap: () => 'The analysis stopped on this article; it is set aside, the others are still read.',
  memory: () => 'Memory ran out on this article; it is set aside, the others are still read.',
};

/** @type {Record<string, string>} */
const engine = {
  'no-webassembly':
    'This browser has no WebAssembly, or it is switched off: the analysis cannot start.',
  csp: 'The page’s security policy forbids WebAssembly. It needs “wasm-unsafe-eval”.',
  'old-browser': 'This browser is too old. Update it, then open the page again.',
  truncated: 'The file of this page is incomplete. Download it again.',
  worker: 'The analysis could not start in the background.',
  memory: 'The browser’s memory is not enough for these articles. Remove some, then try again.',
  trap: 'The analysis stopped and could not go on. Your articles are kept.',
  cancelled: 'Analysis stopped. The remaining articles are not read yet.',
  'unknown-article': 'One of the articles asked for is no longer in the dossier.',
};

const { number } = formats('en');

/**
 * A detail that is a number, as the language writes it.
 * @param {string | null | undefined} detail
 */
const figures = (detail) => (/^\d+$/.test(detail ?? '') ? number(Number(detail)) : (detail ?? ''));

/** @param {string} rule */
const plain = (rule) => rule.replaceAll('-', ' ');

/** @param {Reason} reason */
function reason({ rule, trigger }) {
  const words = reasons[rule] ?? plain(rule);
  return trigger ? `${words} (“${trigger}”)` : words;
}

export const findings = {
  /** @param {string} rule */
  boilerplateRule: (rule) => boilerplate[rule] ?? plain(rule),
  reason,
  /** @param {string} kind @param {Reason} why */
  why: (kind, why) => `${kind}: ${reason(why)}`,
  /** @param {string} why */
  relation: (why) => relations[why] ?? plain(why),
  /** @param {Notice} notice */
  notice: ({ code, detail }) => notices[code]?.(figures(detail)) ?? plain(code),
  /** @param {Pick<Failure, 'code' | 'detail'>} failure */
  failure: ({ code, detail }) => failures[code]?.(figures(detail)) ?? plain(code),
  /** @param {string} code */
  engineError: (code) => engine[code] ?? 'The analysis failed. Your articles are kept; try again.',
  /** @param {string} address */
  srcFailed: (address) =>
    `The articles at “${address}” could not be read. Check the address and the page’s security policy.`,
  /** @param {string} code @param {boolean} chosen */
  languageName: (code, chosen) => {
    const name = { fr: 'French', en: 'English' }[code] ?? 'other language';
    return chosen ? `${name} (chosen)` : name;
  },
};
