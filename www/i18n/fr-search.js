/** What the search and the readability say, in French. */

import { formats } from './format.js';

/** @import { Collocate, Readability } from '../element/types.js' */

const { number, plural, score, statistic } = formats('fr');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

const search = {
  field: 'Chercher dans tous les articles',
  placeholder: {
    word: 'Un mot, ou plusieurs à la suite',
    lemma: 'Un mot, à n’importe quelle forme',
    regex: 'Par exemple \\bvis\\w+',
  },
  byLegend: 'Chercher par',
  by: { word: 'Mot', lemma: 'Lemme', regex: 'Expression régulière' },
  byHelp: {
    word: 'Les mots tels qu’ils sont écrits, l’un après l’autre.',
    lemma:
      'Le mot sous toutes ses formes\u00a0: «\u00a0visite\u00a0» trouve aussi «\u00a0visites\u00a0» et «\u00a0visité\u00a0».',
    regex:
      'Un motif\u00a0: «\u00a0\\bvis\\w+\u00a0» trouve les mots en «\u00a0vis…\u00a0», «\u00a0\\d+ ans\u00a0» des âges. Chaque paragraphe est lu à part.',
  },
  matchCase: 'respecter les majuscules',
  ignoreAccents: 'ignorer les accents',
  boilerplate: 'chercher aussi hors article',
  /** @type {Record<import('../element/types.js').QueryProblem['code'], string>} */
  problem: {
    empty: 'Il n’y a rien à chercher ici.',
    'too-long': 'Cette recherche est trop longue\u00a0: raccourcissez-la.',
    'too-large':
      'Cette expression demanderait trop de mémoire\u00a0: demandez moins de répétitions.',
    'group-not-closed':
      'Cette parenthèse n’est pas fermée. Pour la chercher telle quelle, écrivez \\(.',
    'group-not-opened': 'Cette parenthèse ne ferme rien. Pour la chercher, écrivez \\).',
    'class-not-closed': 'Ce crochet n’est pas fermé. Pour le chercher tel quel, écrivez \\[.',
    'class-invalid': 'Ceci ne peut pas se trouver entre crochets.',
    'nothing-to-repeat':
      'Il n’y a rien à répéter avant ce signe. Pour le chercher tel quel, mettez \\ devant.',
    'repetition-invalid': 'Cette répétition n’est pas comprise. Écrivez par exemple {2,4}.',
    'escape-invalid': 'La barre \\ n’a pas de sens ici. Pour la chercher, écrivez \\\\.',
    'group-invalid':
      'Ce qui suit la parenthèse et son point d’interrogation n’est pas compris ici.',
    'look-around': 'Regarder avant ou après n’est pas possible ici.',
    'back-reference': 'Les renvois à un groupe ne sont pas possibles ici.',
    'unknown-class': 'Cette classe n’existe pas ici. Il y a \\w, \\d, \\s et les crochets.',
    invalid: 'Cette expression n’est pas comprise.',
  },
  clearField: 'Effacer la recherche',
  busy: 'Recherche…',
  /** @param {number} n */
  occurrences: (n) => (n === 0 ? 'Aucune occurrence' : count(n, 'occurrence')),
  /** @param {number} n @param {number} all */
  inArticles: (n, all) => `dans ${number(n)} ${n < 2 ? 'article' : 'articles'} sur ${number(all)}`,
  nothing: {
    word: 'Non trouvé dans ces articles. Essayez par lemme, ou sans tenir compte des accents.',
    lemma: 'Aucune forme de ce mot n’a été trouvée dans ces articles.',
    regex: 'Rien ne correspond à ce motif dans ces articles.',
  },
  dispersion: 'Où, dans chaque article',
  dispersionHelp:
    'Du premier mot au dernier\u202f; chaque trait est une occurrence. Cliquez dessus pour y aller.',
  /** @param {number} n @param {string} title */
  placesIn: (n, title) => `${count(n, 'occurrence')} dans «\u00a0${title}\u00a0»`,
  /** @param {number} n for a thousand words */
  rate: (n) => `${statistic(n)} pour 1\u202f000`,
  /** @param {number} n */
  deviation: (n) =>
    `Répartition entre les articles\u00a0: ${score(n)} (0\u00a0: égale, 1\u00a0: tout dans un seul).`,
  deviationTitle: 'Écart des proportions (Gries 2008), ramené entre 0 et 1',
  concordance: 'Dans le texte',
  sortLegend: 'Ordre',
  sort: { position: 'du texte', left: 'du mot d’avant', right: 'du mot d’après' },
  /** @param {number} shown @param {number} all */
  linesLeftOut: (shown, all) =>
    `${number(shown)} lignes montrées sur ${number(all)}\u00a0: précisez la recherche pour voir les autres.`,
  around: 'Autour de ce qui a été trouvé',
  collocates: 'Mots voisins',
  collocatesHelp: 'Plus souvent près de ce mot que leur fréquence ne le laisse attendre.',
  windowLegend: 'Distance des mots voisins',
  /** @param {number} n */
  window: (n) => `à ${count(n, 'mot')} près`,
  /** @param {number} n */
  windowWords: (n) => `${count(n, 'mot')} dans les fenêtres.`,
  near: 'Près',
  nearTitle: 'Occurrences près de ce mot',
  expectedTitle: 'Occurrences attendues à cet endroit si le mot était réparti au hasard',
  noCollocates: 'Aucun mot ne revient assez près de celui-ci.',
  /** @param {Collocate} collocate */
  collocateNumbers: ({ count: n, left, right, total, log_dice: dice }) =>
    `${number(n)} fois près de ce mot (${number(left)} avant, ${number(right)} après) sur ${number(total)} en tout\u202f; logDice ${statistic(dice)}`,
  /** @param {string} text */
  lookFor: (text) => `Chercher «\u00a0${text}\u00a0»`,
  ngrams: 'Suites de mots qui reviennent',
  ngramsHelp:
    'De deux à cinq mots, dans tout le dossier. Choisissez-en une pour voir où elle se trouve.',
  noNgrams: 'Aucune suite de mots ne revient.',
  counting: 'Comptage…',
  /** @param {string} text @param {number} n @param {number} articles */
  ngramIn: (text, n, articles) =>
    `Chercher «\u00a0${text}\u00a0»\u00a0: ${number(n)} fois, ${count(articles, 'article')}`,
  /** @param {number} n */
  here: (n) => (n === 0 ? 'non trouvé ici' : `${number(n)} fois ici`),
  previous: 'Occurrence précédente',
  next: 'Occurrence suivante',
  back: 'Retour à la recherche',
  clear: 'Effacer',
};

const readability = {
  title: 'Longueur des phrases et des mots',
  formulaName: { 'kandel-moles': 'indice de Kandel et Moles', flesch: 'indice de Flesch' },
  wordsPerSentence: 'mots par phrase',
  syllablesPerWord: 'syllabes par mot',
  /** @param {number} n */
  score: (n) => statistic(n),
  /** @param {Readability} readability */
  tooShort: ({ words, least_words: least }) =>
    `Pas d’indice\u00a0: ${count(words, 'mot')}, il en faut au moins ${number(least)}.`,
  noFormula: 'Aucune formule pour la langue de cet article.',
  how: 'Comment est-ce calculé\u202f?',
  formula: {
    'kandel-moles':
      'La formule de Kandel et Moles (1958) adapte au français celle de Flesch\u00a0: 207, moins 1,015 fois les mots par phrase, moins 0,736 fois les syllabes pour cent mots.',
    flesch:
      'La formule de Flesch (1948), faite pour l’anglais\u00a0: 206,835, moins 1,015 fois les mots par phrase, moins 84,6 fois les syllabes par mot.',
  },
  workedOut: {
    /** @param {Readability} readability */
    'kandel-moles': ({ score: n, words_per_sentence: length, syllables_per_word: syllables }) =>
      `207 − 1,015 × ${statistic(length)} − 0,736 × ${statistic(100 * syllables)} = ${statistic(n ?? 0)}`,
    /** @param {Readability} readability */
    flesch: ({ score: n, words_per_sentence: length, syllables_per_word: syllables }) =>
      `206,835 − 1,015 × ${statistic(length)} − 84,6 × ${statistic(syllables)} = ${statistic(n ?? 0)}`,
  },
  /** @param {Readability} readability */
  inputs: ({ words, sentences, syllables }) =>
    `Compté ici\u00a0: ${count(words, 'mot')}, ${count(sentences, 'phrase')}, ${count(syllables, 'syllabe')}, dans le chapeau et le corps de l’article. Un mot va d’une espace à l’autre\u202f; les nombres en chiffres ne comptent pas. Les syllabes sont comptées d’après l’orthographe, à quelques-unes près.`,
  limits:
    'Des phrases et des mots plus courts donnent un indice plus élevé. Il ne mesure que cette longueur\u00a0: ni la clarté, ni la difficulté du sujet, ni la qualité. Il ne se compare pas d’une langue à l’autre.',
};

export const searching = { search, readability };
