/** What is said of speech, certainty, figures and dates, in French. */

import { formats } from './format.js';

/** @import { Certainty, Fact, Figure, SourceKind } from '../element/types.js' */

const { list, number, percent, plural, value } = formats('fr');

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

/** @type {Record<Figure['bound'], string>} */
const bounds = {
  exact: '',
  about: 'environ ',
  'at-least': 'au moins ',
  'at-most': 'au plus ',
};

export const crossing = {
  // The card of what was clicked
  besideText: 'À cet endroit du texte',
  note: {
    common: 'Texte commun',
    statement: 'Même parole',
    voice: 'Même voix',
    figure: 'Même chiffre',
    'other-figure': 'Autre chiffre',
  },
  /** @param {number} n */
  moreNotes: (n) => `${number(n)} de plus`,
  atThisPlace: 'Tout ce qui se trouve à cet endroit',
  whyHeading: 'Pourquoi',
  legend: 'Légende',
  findingTitle: { figure: 'Chiffre', date: 'Date', common: 'Texte commun' },

  // Speech
  quoteShort: 'parole',
  quoteKind: {
    direct: 'Paroles citées',
    mixed: 'Paroles citées en partie',
    indirect: 'Paroles rapportées sans guillemets',
  },
  quoteKindShort: { direct: 'citées', mixed: 'citées en partie', indirect: 'rapportées' },
  speaker: 'Qui parle',
  speakerUnknown: 'le texte ne le dit pas',
  cue: 'Annoncé par',
  inOthers: {
    quote: 'La même voix dans les autres articles',
    figure: 'Le même compte dans les autres articles',
    date: 'La même date dans les autres articles',
  },

  // Common text
  /** @param {readonly string[]} letters */
  alsoIn: (letters) => `Aussi dans ${list(letters)}`,
  /** @param {number} n */
  sameWords: (n) => `Mot pour mot partout\u202f; ${count(n, 'mot')}`,
  /** @param {number} n */
  wordsInCommon: (n) =>
    `Avec des différences\u202f; ${count(n, 'mot commun', 'mots communs')} à tous`,
  /** @type {Record<import('../engine/report.d.ts').Discount, string>} */
  discount: {
    quote: 'surtout des paroles citées',
    title: 'surtout un titre',
    credit: 'surtout une mention d’agence',
  },
  allPlaces: 'Tous les endroits',
  readAgainst: 'Les différences sont dites par rapport à l’endroit marqué «\u00a0référence\u00a0».',
  reference: 'référence',
  /** @param {string} text */
  leftOut: (text) => `non trouvé ici\u00a0: ${text}`,

  speechOf: 'Cité, ou seulement nommé',
  /** @param {number} n */
  quotedTimes: (n) => count(n, 'parole'),
  onlyNamed: 'nommé, sans parole',

  // The cross-reading
  evidence: 'Ce qui a été compté',
  crossPanels: 'Parties du recoupement',
  crossPanel: {
    summary: 'Synthèse',
    voices: 'Qui parle',
    figures: 'Chiffres',
    timeline: 'Dates',
    wording: 'Désignations',
    missing: 'Non trouvé ici',
    common: 'Texte commun',
    sources: 'Sources',
  },
  crossTitle: {
    summary: 'Le dossier en chiffres',
    voices: 'Qui parle, dans quel article',
    figures: 'Ce que comptent plusieurs articles',
    timeline: 'Les dates que donnent les articles',
    wording: 'Comment chaque article les appelle',
    missing: 'Ce que les autres ont, et qui n’a pas été trouvé ici',
    common: 'Le texte que plusieurs articles ont en commun',
    sources: 'D’où viennent les articles',
  },
  crossHelp: {
    summary: '',
    voices:
      'Une case donne le nombre de paroles citées entre guillemets, puis de paroles rapportées sans guillemets. Choisissez-la pour les lire.',
    figures:
      'Les chiffres de plusieurs articles qui comptent la même chose\u202f; en tête, ceux qui diffèrent. Choisissez une case pour lire les phrases.',
    timeline:
      'Une date relative, comme «\u00a0mardi\u00a0», est comptée depuis la date de l’article. Le mot écrit reste toujours à côté.',
    wording:
      'Toutes les désignations, dans l’ordre où l’article les emploie\u202f; en italique, celles qui ne sont pas un nom.',
    missing: 'Non trouvé ne veut pas dire absent\u00a0: l’article peut le dire avec d’autres mots.',
    common:
      'Des passages de mêmes mots, dans quelque ordre qu’ils viennent, petites différences comprises. Choisissez-en un pour voir tous ses endroits.',
    sources: '',
  },
  noVoices: 'Aucune parole dont l’auteur soit dit.',
  /** @param {number} n */
  voiceCount: (n) => count(n, 'voix', 'voix'),
  verbatim: 'mot pour mot',
  reported: 'rapporté sans guillemets',
  /** @param {string} name @param {string} article @param {number} verbatim @param {number} reported */
  heardIn: (name, article, verbatim, reported) =>
    `${name}, dans ${article}\u00a0: ${list([
      ...(verbatim ? [`${number(verbatim)} mot pour mot`] : []),
      ...(reported ? [`${number(reported)} sans guillemets`] : []),
    ])}`,
  sameStatements: 'Mêmes paroles',
  noStatements: 'Aucune parole que plusieurs articles reprennent.',
  aWord: 'mots',
  notTakenUp: 'non repris ici',
  onlyInThis: 'seulement ici',
  fullest: 'version la plus longue',
  noFigures: 'Aucune chose que comptent deux articles.',
  /** @param {number} n @param {number} differ */
  figureRows: (n, differ) =>
    `${count(n, 'chose comptée', 'choses comptées')} par plusieurs articles${differ ? `, dont ${number(differ)} avec des valeurs différentes` : ''}`,
  countedThing: 'Ce qui est compté',
  valuesDiffer: 'valeurs différentes',
  noDates: 'Aucune date qui puisse être fixée.',
  noWording: 'Aucune désignation trouvée.',
  wordingKind: { person: 'personne', country: 'pays', event: 'événement' },
  leastOthers: 'Porté par au moins',
  /** @param {number} k @param {number} most */
  leastOf: (k, most) => `${number(k)} des ${number(most)} autres`,
  /** @param {number} n */
  notFoundCount: (n) => `Non trouvé ici\u00a0: ${number(n)}`,
  /** @param {number} n */
  onlyHere: (n) => `Seulement ici\u00a0: ${number(n)}`,
  coverageKind: {
    statement: 'parole',
    figure: 'chiffre',
    person: 'personne',
    organisation: 'organisation',
    place: 'lieu',
    keyphrase: 'mot-clé',
  },
  noCommonText: 'Aucun passage commun à deux articles.',
  wordsHeading: 'Mots',
  agencies: 'Agences créditées',
  unnamedAgencies: 'agences, sans nom',
  drawsOn: 'À qui chaque article attribue ce qu’il rapporte',
  drawsOnHelp: 'Choisissez une source pour lire les endroits où elle est citée.',
  firstSource: 'Première source',
  /** @param {number} n @param {number} of */
  paragraphOf: (n, of) => `paragraphe ${number(n)} sur ${number(of)}`,
  noSource: 'aucune trouvée',
  /** @type {Record<SourceKind, string>} */
  sourceKind: {
    named: 'Sources nommées',
    unnamed: 'Sources sans nom',
    'second-hand': 'De seconde main\u00a0: agences et médias cités',
  },
  citesOutlet: 'Cite un média du dossier',
  /** @param {string} outlet @param {string} letter */
  outletOf: (outlet, letter) => `${outlet}, média de ${letter}`,
  /**
   * A fact of the summary, its number apart.
   * @param {Fact['kind']} kind
   * @param {number} n
   * @returns {[before: string, number: string, after: string]}
   */
  fact: (kind, n) => {
    /** @param {string} one @param {string} other */
    const of = (one, other) => plural(n, { one, other });
    switch (kind) {
      case 'articles':
        return ['Le dossier réunit ', count(n, 'article'), '.'];
      case 'outlets':
        return ['Ils viennent de ', count(n, 'média'), '.'];
      case 'words':
        return ['Ensemble, ils ont ', count(n, 'mot'), '.'];
      case 'persons-in-all':
        return ['', count(n, 'personne'), of(' est nommée dans tous.', ' sont nommées dans tous.')];
      case 'persons-in-one':
        return ['', count(n, 'personne'), of(' l’est dans un seul.', ' le sont dans un seul.')];
      case 'statements-shared':
        return [
          '',
          count(n, 'parole'),
          of(' se trouve dans plusieurs.', ' se trouvent dans plusieurs.'),
        ];
      case 'quotes-attributed':
        return [
          '',
          count(n, 'parole'),
          of(' a un auteur nommé ou désigné.', ' ont un auteur nommé ou désigné.'),
        ];
      case 'quotes-unattributed':
        return ['', count(n, 'parole'), of(' n’en a pas.', ' n’en ont pas.')];
      case 'conditional-sentences':
        return [
          '',
          count(n, 'phrase'),
          of(' est au conditionnel ou sous réserve.', ' sont au conditionnel ou sous réserve.'),
        ];
      case 'figures-disagree':
        return [
          '',
          count(n, 'chiffre'),
          of(' diffère d’un article à l’autre.', ' diffèrent d’un article à l’autre.'),
        ];
      case 'families':
        return [
          '',
          count(n, 'passage'),
          of(' est commun à plusieurs articles.', ' sont communs à plusieurs articles.'),
        ];
      case 'common-text':
        return ['', percent(n), ' du texte se trouve aussi dans un autre article.'];
      case 'agency-credits':
        return ['', count(n, 'article'), of(' crédite une agence.', ' créditent une agence.')];
    }
  },

  noQuote: 'Ce ne sont pas des paroles',
  noFigure: 'Ce n’est pas un chiffre',
  otherStatement: 'ce n’est pas la même déclaration',
  /** @type {Record<'quote' | 'figure', (letters: readonly string[]) => string>} */
  notSame: {
    quote: (letters) => `Ce n’est pas la même déclaration que dans ${list(letters)}`,
    figure: (letters) => `Ne compte pas la même chose que dans ${list(letters)}`,
  },
  sameAsOther: { quote: 'Même déclaration que', figure: 'Compte la même chose que' },
  chooseLine: 'choisir dans les autres articles…',

  // Certainty
  certainty: {
    asserted: 'affirmé',
    attributed: 'attribué',
    conditional: 'conditionnel',
    denied: 'démenti',
    question: 'question',
  },
  certaintyLabel: {
    asserted: '',
    attributed: 'attr.',
    conditional: 'cond.',
    denied: 'dém.',
    question: 'quest.',
  },
  /** @type {Record<Certainty, string>} */
  certaintyHelp: {
    asserted: 'dit par l’article en son nom',
    attributed: 'rapporté d’une source, nommée ou non',
    conditional: 'au conditionnel de presse, ou avec réserve',
    denied: 'un démenti',
    question: 'une question',
  },
  /** @param {Certainty} certainty of the text */
  headlineFlag: (certainty) =>
    ({
      conditional: 'le titre affirme, le texte suppose',
      attributed: 'le titre affirme, le texte attribue',
      denied: 'le titre affirme, le texte dément',
    })[/** @type {string} */ (certainty)] ?? 'le titre affirme',
  colon: '\u00a0:',
  meaning: 'Sens',
  trigger: 'Repéré par',

  // Figures and dates
  value: 'Valeur',
  counted: 'Compte',
  /** @param {number} n @param {Figure['bound']} bound @param {string} unit */
  figureValue: (n, bound, unit) => `${bounds[bound]}${value(n)}${unit ? `\u00a0${unit}` : ''}`,
  dateUnsettled: 'rien ne la fixe',
  /** @param {string} published */
  dateRelative: (published) =>
    published ? `d’après la date de l’article, le ${published}` : 'd’après la date de l’article',
};
