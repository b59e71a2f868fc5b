/** What the views say, in French. */
import { formats } from './format.js';
import { crossing } from './fr-cross.js';
import { findings } from './fr-findings.js';
import { naming } from './fr-names.js';
import { searching } from './fr-search.js';

/** @import { Contribution, DistinctiveTerm, Keyword, Passage, Report, UndoLabel } from '../element/types.js' */

const format = formats('fr');
const { list, number, percent, plural, score, statistic } = format;

/** @param {number} n @param {string} one @param {string} [other] */
const count = (n, one, other = `${one}s`) => `${number(n)}\u00a0${plural(n, { one, other })}`;

/** @param {UndoLabel} step */
const step = ({ action, name, count: n, correction }) => {
  const corrected = correction ? naming.correction(correction) : 'corrections des noms';
  const more = n > 1 ? ` (${count(n, 'correction')})` : '';
  const what = name ? `«\u00a0${name}\u00a0»` : count(n, 'article');
  return {
    add: `ajout de ${what}`,
    remove: `retrait de ${what}`,
    edit: `modification de ${what}`,
    restore: `bloc rétabli dans ${what}`,
    mark: `bloc mis hors article dans ${what}`,
    move: `déplacement de ${what}`,
    correct: `${corrected}${more}`,
    uncorrect: `correction retirée, ${corrected}${more}`,
    replace: n === 0 ? 'dossier vidé' : `dossier remplacé (${count(n, 'article')})`,
  }[action];
};

export const fr = {
  ...format,
  ...findings,
  ...naming,
  ...searching,
  ...crossing,

  // Around the views
  views: 'Vues',
  view: {
    read: 'Lire',
    cross: 'Recouper',
    compare: 'Comparer',
    names: 'Noms',
    words: 'Mots',
    search: 'Recherche',
  },
  empty: 'Ajoutez un premier article\u00a0: son texte reste dans cette page.',
  reading: 'Lecture des articles…',
  analysing: 'Analyse en cours…',
  comparing: 'Comparaison des deux articles…',
  /** @param {number} done @param {number} total */
  progress: (done, total) =>
    total > 1 ? `Analyse\u00a0: ${number(done)} sur ${count(total, 'article')}` : 'Analyse…',
  /** @param {Report} report */
  ready: ({ articles, entities, failures }) => {
    const failed = failures.length > 0 ? `, ${count(failures.length, 'article')} non lus` : '';
    return `Prêt\u00a0: ${count(articles.length, 'article')}, ${count(entities.length, 'nom')}${failed}.`;
  },
  restarted:
    'L’analyse s’est interrompue et a redémarré. Vos articles sont tous là\u202f; rien n’est perdu.',
  understood: 'Compris',
  retry: 'Réessayer',
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  yes: 'oui',
  and: 'et',
  /** @param {string} text */
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  /** @param {number} n */
  more: (n) => `${number(n)} de plus`,
  /** @param {number} n */
  times: (n) => `${number(n)} fois`,
  /** @param {number} n */
  words: (n) => count(n, 'mot'),

  // The list of articles
  articles: 'Articles',
  /** @param {number} n */
  dossier: (n) => `Le dossier · ${count(n, 'article')}`,
  openList: 'Titres et modifications',
  closeList: 'Lettres seules',
  title: 'Titre',
  outlet: 'Média',
  published: 'Date de parution',
  edit: 'Modifier',
  remove: 'Retirer',
  /** @param {string} title */
  editOf: (title) => `Modifier le titre, le média ou la date de «\u00a0${title}\u00a0»`,
  /** @param {string} title */
  removeOf: (title) => `Retirer «\u00a0${title}\u00a0» du dossier`,
  /** @param {string} title */
  moveUp: (title) => `Monter «\u00a0${title}\u00a0»`,
  /** @param {string} title */
  moveDown: (title) => `Descendre «\u00a0${title}\u00a0»`,
  notRead: 'non lu',
  /** @param {number} n */
  notices: (n) => count(n, 'remarque'),
  /** @param {UndoLabel} label */
  undo: (label) => `Annuler\u00a0: ${step(label)}`,
  /** @param {UndoLabel} label */
  redo: (label) => `Refaire\u00a0: ${step(label)}`,

  // Reading
  theArticle: 'L’article',
  margin: 'Noms et mots-clés',
  layers: 'Ce qui est montré dans le texte',
  layer: {
    person: 'Personnes',
    place: 'Lieux',
    organisation: 'Organisations',
    speech: 'Paroles',
    certainty: 'Certitude',
    figures: 'Chiffres et dates',
    common: 'Texte commun',
    boilerplate: 'Hors article',
  },
  restore: 'rétablir',
  /** @param {string} rule */
  restoreBlock: (rule) => `Rétablir ce bloc dans l’article (${rule})`,
  /** @param {string} rule */
  restoredBlock: (rule) => `Bloc rétabli par vous (${rule}).`,
  markAgain: 'remettre hors article',
  /** @param {number} n */
  showMoreBlocks: (n) => `Montrer la suite (${count(n, 'bloc')})`,
  nothingLeft: 'Tous les blocs de cet article sont hors article.',
  kind: { person: 'personne', place: 'lieu', organisation: 'organisation' },
  kindPlural: { person: 'Personnes', place: 'Lieux', organisation: 'Organisations' },
  kindLabel: { person: 'pers.', place: 'lieu', organisation: 'org.' },

  // Entities and terms beside the article
  entities: 'Personnes, lieux, organisations',
  entitiesHere: 'Noms dans cet article',
  entitiesOfAll: 'Noms dans le dossier',
  showAll: 'tout le dossier',
  showHere: 'cet article',
  noEntities: 'Aucun nom trouvé.',
  /** @param {readonly string[]} letters */
  namedIn: (letters) => `nommé dans ${list(letters)}`,
  keywords: 'Mots-clés',
  distinctive: 'Propre à cet article',
  noKeywords: 'Aucun mot-clé\u00a0: le texte est trop court.',
  noDistinctive: 'Aucun terme ne distingue nettement cet article des autres.',
  /** @param {Keyword} keyword */
  keywordNumbers: ({
    score: s,
    count: n,
    sentences,
    before,
    in_title: inTitle,
    rarity,
    capital,
    within,
  }) =>
    `Score ${statistic(s)}\u00a0: ${count(n, 'occurrence')} dans ${count(sentences, 'phrase')}, ` +
    `la première après ${count(before, 'mot')}${inTitle ? ', présent dans le titre ou le chapeau' : ''}\u202f; ` +
    `rareté ${statistic(rarity)}${capital ? '\u202f; capitale' : ''}${within ? '\u202f; seulement dans une expression plus longue' : ''}.`,
  /** @param {DistinctiveTerm} term */
  distinctiveNumbers: ({ log_likelihood: g2, count: n, count_elsewhere: elsewhere, expected }) =>
    `G² ${statistic(g2)}\u00a0: ${number(n)} fois ici, ${number(elsewhere)} fois dans les autres articles\u202f; ` +
    `${statistic(expected)} attendu ici si le terme était réparti également.`,

  // Comparing
  matrixName: 'Matrice de ressemblance',
  /** @param {number} n */
  allArticles: (n) => (n === 2 ? 'Les deux articles' : `Les ${number(n)} articles`),
  matrixCaption: {
    words: 'Ressemblance par les mots, de 0 à 1',
    names: 'Ressemblance par les noms, de 0 à 1',
    quotes: 'Ressemblance par les citations, de 0 à 1',
    figures: 'Ressemblance par les chiffres, de 0 à 1',
    passages: 'Part de l’article de la ligne qui se retrouve dans celui de la colonne, de 0 à 1',
  },
  /** @param {number} shown @param {number} all */
  matrixWindow: (shown, all) =>
    `${number(shown)} lignes et colonnes sur ${number(all)}\u202f; les flèches du clavier mènent aux autres.`,
  /** @param {string} a @param {string} b @param {number} s @param {boolean} directed */
  cellTitle: (a, b, s, directed) =>
    directed ? `${percent(s)} de ${a} se retrouve dans ${b}` : `${a} et ${b}\u00a0: ${score(s)}`,
  sameArticle: 'le même article',
  /** @param {number} n */
  canvasHelp: (n) =>
    `${number(n)} articles\u00a0: pointez ou parcourez la matrice avec les flèches, puis cliquez ou appuyez sur Entrée.`,
  /** @param {number} n */
  canvasLabel: (n) => `Matrice de ressemblance de ${number(n)} articles`,
  asTable: 'Voir les nombres en tableau',
  asPicture: 'Revenir au dessin',
  needTwo: 'Il faut au moins deux articles pour comparer.',
  chooseCell:
    'Choisissez une case\u00a0: les deux articles s’affichent ici côte à côte, et le score s’explique.',
  measureLegend: 'Mesure',
  measure: {
    words: 'mots',
    names: 'noms',
    quotes: 'citations',
    figures: 'chiffres',
    passages: 'passages',
  },
  measureHelp: {
    words: 'Cosinus des mots, pondérés par leur rareté dans le dossier (TF\u2011IDF).',
    names: 'Cosinus des noms cités, pondérés par leur rareté dans le dossier.',
    quotes:
      'Cosinus des citations, pondérées par leur rareté dans le dossier. Celles qui donnent les mêmes mots n’en font qu’une.',
    figures:
      'Cosinus des chiffres avec ce qu’ils comptent, pondérés par leur rareté dans le dossier.',
    passages:
      'Part des mots d’un article qui se trouvent dans des passages communs. Le sens compte\u00a0: de la ligne vers la colonne.',
  },
  orderLegend: 'Ordre',
  order: { likeness: 'ressemblance', entered: 'saisie', alphabetical: 'A–Z' },
  withoutLegend: 'Sans',
  without: {
    quotes: 'les citations',
    names: 'les noms',
    titles: 'les titres',
    credits: 'les mentions d’agence',
  },
  /** @param {string} a @param {string} b */
  sideBySide: (a, b) => `Articles ${a} et ${b} côte à côte`,
  sideBySideTail: 'côte à côte',
  /** @param {number} n @param {number} inWords */
  passages: (n, inWords) =>
    n === 0
      ? 'aucun passage commun'
      : `${count(n, 'passage commun', 'passages communs')}, ${count(inWords, 'mot')}`,
  swap: 'Intervertir',
  goToPassage: 'Aller à un passage commun',
  /** @param {number} n */
  passageNumber: (n) => `Passage ${number(n)}`,
  /** @param {number} share @param {string} other */
  shareIn: (share, other) => `${percent(share)} de son texte est aussi dans ${other}`,
  /** @param {number} n @param {string} other @param {Passage} passage */
  passageLink: (n, other, { kind, words_same: same }) =>
    `Passage ${number(n)}, ${kind === 'verbatim' ? 'mot pour mot' : 'avec des différences'}, ` +
    `${count(same, 'mot commun', 'mots communs')}\u00a0: aller à l’article ${other}`,

  // Why this score
  /** @param {number} s */
  whyScore: (s) => `Pourquoi ${score(s)}\u202f?`,
  sum: 'somme des contributions',
  /** @param {number} n */
  otherTerms: (n) => count(n, 'autre terme', 'autres termes'),
  allTerms: 'Montrer tous les termes',
  fewerTerms: 'Montrer moins de termes',
  noCommonTerm: 'Aucun terme commun\u00a0: le score est nul.',
  contributionNote:
    'Chaque terme commun ajoute sa part\u202f; les parts font le score, sans reste.',
  /** @param {Contribution} term */
  termTitle: ({ count_a: a, count_b: b, articles }) =>
    `${number(a)} fois d’un côté, ${number(b)} fois de l’autre\u202f; présent dans ${count(articles, 'article')}`,
  inBoth: 'Dans les deux',
  inOne: 'Dans un seul',
  noneInBoth: 'Aucun nom commun.',
  noneInOne: 'Aucun nom en propre.',
  notFoundNote: 'Dans un seul\u00a0: le nom n’a pas été trouvé dans l’autre article.',

  // Names and words
  name: 'Nom',
  notFoundHere: 'non trouvé ici',
  keywordsHelp:
    'De quoi parle l’article\u00a0: les noms et groupes du nom fréquents, présents tôt, rares dans les textes en général passent en tête.',
  distinctiveHelp:
    'Ce qui distingue l’article\u00a0: les termes bien plus fréquents ici que dans les autres articles du dossier (G², rapport de vraisemblance).',
  term: 'Terme',
  scoreHeading: 'Score',
  scoreTitle:
    'Un produit\u00a0: occurrences, mots avant la première, rareté, capitale, expression plus longue, trois mots ou plus',
  occurrences: 'Occurrences',
  sentencesHeading: 'Phrases',
  beforeHeading: 'Mots avant',
  rarityHeading: 'Rareté',
  rarityTitle:
    'Logarithme du nombre de mots de textes généraux pour une occurrence du mot le plus courant du terme',
  capitalHeading: 'Capitale',
  withinHeading: 'Inclus',
  withinTitle: 'Le terme n’apparaît que dans une expression plus longue',
  inTitle: 'Titre',
  logLikelihood: 'Rapport de vraisemblance\u00a0: plus il est grand, moins l’écart tient au hasard',
  here: 'Ici',
  elsewhere: 'Ailleurs',
  expected: 'Attendu',
};
