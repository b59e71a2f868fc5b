/** The report's codes in French words: rules, notices, failures. */

import { formats } from './format.js';

/** @import { Failure, Notice, Reason } from '../element/types.js' */

/** @type {Record<string, string>} */
const boilerplate = {
  breadcrumb: 'fil d’Ariane',
  menu: 'menu du site',
  'date-and-weather': 'date et météo',
  metadata: 'donnée de la page',
  share: 'boutons de partage',
  teaser: 'renvoi vers un autre article',
  'comment-form': 'formulaire de commentaire',
  'author-box': 'à propos de l’auteur',
  'site-name': 'nom du site',
  'template-label': 'étiquette de modèle',
  subscription: 'abonnement',
  legal: 'mention légale',
  advertisement: 'publicité',
  'photo-credit': 'légende ou crédit photo',
  'repeated-title': 'titre répété',
};

/** @type {Record<string, string>} */
const reasons = {
  // Why a mention is a name
  'list-of-places': 'figure dans la liste de lieux',
  'list-of-organisations': 'figure dans la liste d’organisations',
  'first-name': 'commence par un prénom connu',
  'family-name-first': 'nom de famille en tête, suivi d’un prénom',
  'title-before': 'précédé d’un titre ou d’une fonction',
  'place-before': 'introduit par un nom de lieu',
  'speech-verb': 'sujet d’un verbe de parole',
  'joined-names': 'joint à un autre nom par un trait d’union',
  'named-in-article': 'nommé en entier ailleurs dans l’article',
  'as-elsewhere': 'de la même nature que ses autres mentions',
  landmark: 'lieu nommé avec ce qu’il est',
  'upper-case': 'sigle en capitales',
  initials: 'porte des initiales',
  apposition: 'suivi ou précédé de sa fonction',
  institution: 'nom d’institution et son complément',
  acronym: 'sigle donné avec le nom entier',
  'way-of-writing': 'écrit et entouré comme un nom',
  // Why words are a quote
  'marks-alone': 'entre guillemets, à elles seules',
  'marks-after-colon': 'entre guillemets, après deux-points',
  'marks-at-each-paragraph': 'guillemets repris à chaque paragraphe',
  'marks-in-brackets': 'entre guillemets, dans une parenthèse',
  'verb-after-marks': 'guillemets, puis un verbe de parole',
  'same-speaker-goes-on': 'suite des paroles d’avant',
  'fragment-according-to': 'fragment entre guillemets, attribué par une locution',
  'fragment-after-verb': 'fragment entre guillemets, après un verbe de parole',
  'fragment-before-verb': 'fragment entre guillemets, avant un verbe de parole',
  'fragment-in-report': 'fragment entre guillemets, dans des paroles rapportées',
  'clause-before-verb': 'proposition, puis un verbe de parole',
  'verb-and-clause': 'verbe de parole et proposition',
  'verb-and-colon': 'verbe de parole et deux-points',
  'verb-and-infinitive': 'verbe de parole et infinitif',
  'verb-and-question': 'verbe de parole et question rapportée',
  'marks-according-to': 'entre guillemets, attribué par une locution',
  'verb-and-that': 'verbe de parole et «\u00a0que\u00a0»',
  'according-to': 'attribué par une locution, comme «\u00a0selon\u00a0»',
  // Why a sentence is given so surely
  'verb-of-speech': 'verbe de parole',
  'question-mark': 'point d’interrogation',
  'verb-of-report': 'verbe qui rapporte ce qu’il introduit',
  answer: 'réponse dans un entretien',
  'verb-of-denial': 'verbe de démenti',
  'denial-phrase': 'tournure de démenti',
  'answer-no': '«\u00a0non\u00a0» en tête',
  'quoted-with-cue': 'paroles citées, et qui les dit',
  quoted: 'paroles citées',
  'own-voice': 'ni source, ni réserve',
  hedge: 'mot de réserve',
  'hedge-phrase': 'tournure de réserve',
  'verb-of-seeming': 'verbe d’apparence',
  can: 'verbe qui dit ce qui se peut',
  condition: 'futur soumis à une condition',
  conditional: 'verbe au conditionnel de presse',
  'conditional-ambiguous': 'conditionnel ambigu\u00a0: prévision, devoir ou réserve',
  'conditional-wish': 'conditionnel de souhait',
  'conditional-hypothesis': 'conditionnel d’hypothèse',
  // Why a designation stands for someone or something
  'adjective-of-country': 'fonction et adjectif de son pays',
  'leader-of-country': 'fonction à la tête de ce pays',
  'only-one-near': 'le seul nommé alentour à qui cela convienne',
  'event-and-place': 'ce qui est arrivé, et son lieu',
  // Why two ways of writing are one entity
  'as-written': 'forme de référence',
  'same-words': 'mêmes mots, aux tirets, accents et majuscules près',
  'same-in-list': 'deux formes du même nom dans la liste',
  transliteration: 'même nom, transcrit autrement',
  'said-in-text': 'le texte donne les deux noms',
  'acronym-of': 'initiales du nom complet',
  'initials-of': 'initiales pour le prénom ou le nom',
  'by-name': 'surnom donné avec le nom',
  'short-form': 'forme courte du nom',
  surname: 'nom de famille seul',
  reader: 'indiqué par vous',
  'given-name': 'prénom seul',
};

/** @type {Record<string, string>} */
const relations = {
  seat: 'capitale ou siège de son pouvoir',
  'seat-of': 'dont c’est la capitale ou le siège',
};

/** @type {Record<string, (detail: string) => string>} */
const notices = {
  'read-as-windows1252': () =>
    'Le fichier n’était pas en UTF-8\u202f; il a été lu en Windows-1252. Vérifiez les accents.',
  'read-as-utf16': () => 'Le fichier était en UTF-16 et a été lu comme tel.',
  'replaced-characters': (detail) =>
    `Des caractères impossibles ont été remplacés par «\u00a0�\u00a0»\u00a0: ${detail} en tout.`,
  'unknown-language': () =>
    'Ni français ni anglais\u00a0: seules les mesures indépendantes de la langue ont été faites.',
  'same-text-as': (detail) => `Même texte que l’article ${detail}.`,
  'very-short': (detail) =>
    `Texte très court (mots\u00a0: ${detail})\u00a0: ses chiffres ont peu de sens.`,
  'very-long': (detail) => `Texte très long\u00a0: ${detail} caractères.`,
  'only-boilerplate': () =>
    'Tout le texte a l’air hors article\u202f; chaque bloc est montré et peut être rétabli.',
};

/** @type {Record<string, (detail: string) => string>} */
const failures = {
  empty: () => 'Cet article est vide\u00a0: il n’y a rien à lire.',
  blank: () => 'Cet article ne contient que des espaces.',
  binary: (detail) =>
    `Ce fichier n’est pas du texte (${detail}). Enregistrez l’article en texte ou en HTML.`,
  'invalid-encoding': (detail) =>
    `L’encodage n’est ni UTF-8 ni Windows-1252 (octet ${detail}). Enregistrez le fichier en UTF-8.`,
  'too-long': (detail) => `Ce texte est trop long pour être lu (${detail} octets). Coupez-le.`,
  unreadable: (detail) => `Le fichier n’a pas pu être ouvert\u00a0: ${detail}.`,
  'no-article': () =>
    'Aucun article trouvé dans cette page web. Copiez-en le texte et collez-le ici.',
  trap: () =>
    'L’analyse s’est interrompue sur cet article\u202f; il est mis de côté, les autres restent lus.',
  memory: () =>
    'La mémoire a manqué pour cet article\u202f; il est mis de côté, les autres restent lus.',
};

/** @type {Record<string, string>} */
const engine = {
  'no-webassembly':
    'Ce navigateur n’a pas WebAssembly, ou il est désactivé\u00a0: l’analyse ne peut pas démarrer.',
  csp: 'La politique de sécurité de la page interdit WebAssembly. Il lui faut «\u00a0wasm-unsafe-eval\u00a0».',
  'old-browser': 'Ce navigateur est trop ancien. Mettez-le à jour, puis rouvrez la page.',
  truncated: 'Le fichier de cette page est incomplet. Téléchargez-le de nouveau.',
  worker: 'L’analyse n’a pas pu démarrer en arrière-plan.',
  memory: 'La mémoire du navigateur ne suffit pas pour ces articles. Retirez-en, puis réessayez.',
  trap: 'L’analyse s’est arrêtée et n’a pas pu reprendre. Vos articles sont gardés.',
  cancelled: 'Analyse interrompue. Les articles qui restent ne sont pas encore lus.',
  'unknown-article': 'Un des articles demandés n’est plus dans le dossier.',
};

const { number } = formats('fr');

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
  return trigger ? `${words} («\u00a0${trigger}\u00a0»)` : words;
}

export const findings = {
  /** @param {string} rule */
  boilerplateRule: (rule) => boilerplate[rule] ?? plain(rule),
  reason,
  /** @param {string} kind @param {Reason} why */
  why: (kind, why) => `${kind}\u00a0: ${reason(why)}`,
  /** @param {string} why */
  relation: (why) => relations[why] ?? plain(why),
  /** @param {Notice} notice */
  notice: ({ code, detail }) => notices[code]?.(figures(detail)) ?? plain(code),
  /** @param {Pick<Failure, 'code' | 'detail'>} failure */
  failure: ({ code, detail }) => failures[code]?.(figures(detail)) ?? plain(code),
  /** @param {string} code */
  engineError: (code) =>
    engine[code] ?? 'L’analyse a échoué. Vos articles sont gardés\u202f; réessayez.',
  /** @param {string} address */
  srcFailed: (address) =>
    `Les articles de «\u00a0${address}\u00a0» n’ont pas pu être lus. Vérifiez l’adresse et la politique de sécurité de la page.`,
  /** @param {string} code @param {boolean} chosen */
  languageName: (code, chosen) => {
    const name = { fr: 'français', en: 'anglais' }[code] ?? 'autre langue';
    return chosen ? `${name} (choisi)` : name;
  },
};
