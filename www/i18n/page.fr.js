/** The page's words in French. */

/** @param {number} count @param {string} one @param {string} many */
const plural = (count, one, many) => `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** @param {string} name */
const quoted = (name) => `«\u00a0${name}\u00a0»`;

export const fr = {
  title: 'Recoupe',
  slogan: 'Plusieurs articles sur un même événement, côte à côte',
  privacy: 'Rien ne quitte cette page.',
  reliability: 'Fiabilité mesurée',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',

  // Header and menus
  add: 'Ajouter un article',
  save: 'Enregistrer',
  display: 'Affichage',
  help: 'Aide',
  about: 'À propos',
  sample: 'Revenir à l’exemple',
  sampleShown: 'L’exemple est revenu.',
  interfaceLanguage: 'Langue de l’interface',
  theme: 'Thème',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },

  // Adding
  addTitle: 'Ajouter un article',
  paste: 'Collez le texte de l’article',
  pasteHint:
    'Titre, menus et boutons de partage peuvent rester\u00a0: Recoupe les reconnaît et les met de côté.',
  articleTitle: 'Titre',
  outlet: 'Journal ou site',
  published: 'Date de parution',
  optional: 'facultatif',
  plain: 'Prendre le texte tel quel, sans titre ni nettoyage',
  submit: 'Ajouter',
  submitMore: 'Ajouter et en coller un autre',
  pasteMissing: 'Collez d’abord le texte de l’article, ou choisissez des fichiers.',
  addressOnly:
    'C’est une adresse, et Recoupe ne va rien chercher sur Internet. Ouvrez la page, copiez le texte de l’article et collez-le ici.',
  orFiles: 'ou bien des fichiers',
  chooseFiles: 'Choisir des fichiers…',
  filesHint:
    'Texte, Markdown ou page web enregistrée (.txt, .md, .html), ou un dossier Recoupe (.json). Plusieurs à la fois si vous voulez. Vous pouvez aussi les déposer n’importe où sur la page.',
  /** @param {number} count */
  added: (count) => plural(count, 'article ajouté.', 'articles ajoutés.'),
  /** @param {number} count */
  opened: (count) => 'Dossier ouvert\u00a0: ' + plural(count, 'article.', 'articles.'),
  pastedName: 'Texte collé',
  corrected: 'Correction faite.',
  drop: 'Déposez les articles ici',
  dropHint: 'Fichiers texte ou pages web, un ou plusieurs',
  /** @param {number} done @param {number} total @param {string} name */
  reading: (done, total, name) => `Lecture du fichier ${done + 1} sur ${total}\u00a0: ${name}`,

  // What could not be added as it came
  intakeTitle: 'À vérifier',
  /** @param {string} name */
  noArticle: (name) => 'Aucun article trouvé dans la page ' + quoted(name) + '.',
  noArticleHint:
    'Vous pouvez ajouter tout le texte de la page, menus compris\u00a0: il sera pris tel quel, sans nettoyage.',
  addWhole: 'Ajouter tout le texte',
  addWholeDone: 'Ajouté.',
  refused: {
    /** @param {string} name */
    unreadable: (name) => quoted(name) + ' n’a pas pu être lu. Rien d’autre n’a changé.',
    /** @param {string} name */
    'too-long': (name) =>
      quoted(name) +
      ' dépasse 64\u00a0Mo\u00a0: c’est trop pour un article. Il n’a pas été ajouté.',
    /** @param {string} name */
    'not-a-dossier': (name) =>
      quoted(name) + ' n’est ni un dossier ni un rapport de Recoupe. Il n’a pas été ajouté.',
    /** @param {string} name */
    folder: (name) =>
      'Le dossier ' +
      quoted(name) +
      ' ne peut pas être ouvert par ce navigateur. Choisissez plutôt les fichiers qu’il contient.',
  },
  /** @param {number} count */
  leftOut: (count) =>
    'Ajout interrompu\u00a0: ' +
    plural(count, 'fichier n’a pas été lu.', 'fichiers n’ont pas été lus.'),

  // Saving
  saveDossier: 'Le dossier',
  saveDossierHint: 'Textes, titres et réglages\u202f; à déposer ici pour tout retrouver',
  saveReport: 'Le rapport complet',
  saveReportHint: 'JSON, comme le donne la ligne de commande',
  tables: 'Les tableaux',
  tableNames: {
    matrix: 'Ressemblances',
    entities: 'Noms par article',
    together: 'Noms ensemble dans une phrase',
    keywords: 'Mots-clés',
    distinctive: 'Mots propres à chaque article',
    passages: 'Passages communs',
    terms: 'Détail du score',
    concordance: 'Occurrences cherchées',
    collocates: 'Mots voisins',
    ngrams: 'Suites de mots',
  },
  csvHint: 'CSV, pour un tableur',
  picture: 'La matrice en image',
  svg: 'SVG, à agrandir sans perte',
  png: 'PNG, à coller partout',
  print: 'Imprimer la vue…',
  /** @param {string} name */
  saved: (name) => `Enregistré\u00a0: ${name}`,
  saveFailed: 'L’enregistrement a échoué. Le dossier est intact\u00a0: réessayez.',
  fileDossier: 'dossier-recoupe',
  fileReport: 'rapport-recoupe',

  // Column headings of the CSV files
  columns: {
    article: 'article',
    title: 'titre',
    outlet: 'journal',
    entity: 'nom',
    names: 'graphies',
    kind: 'genre',
    total: 'total',
    keyword: 'mot-clé',
    term: 'terme',
    score: 'score',
    count: 'occurrences',
    sentences: 'phrases',
    first: 'première position',
    inTitle: 'dans le titre',
    rarity: 'rareté',
    logLikelihood: 'log-vraisemblance',
    countElsewhere: 'occurrences ailleurs',
    expected: 'occurrences attendues',
    articles: 'articles qui l’ont',
    weight: 'part du score',
    countA: 'occurrences dans A',
    countB: 'occurrences dans B',
    articleA: 'article A',
    articleB: 'article B',
    passageA: 'passage dans A',
    passageB: 'passage dans B',
    passageKind: 'sorte',
    wordsA: 'mots dans A',
    wordsB: 'mots dans B',
    wordsSame: 'mots communs',
    left: 'avant',
    found: 'trouvé',
    right: 'après',
    start: 'début (UTF-16)',
    collocate: 'mot voisin',
    near: 'occurrences près',
    nearLeft: 'dont avant',
    nearRight: 'dont après',
    logDice: 'logDice',
    ngram: 'suite de mots',
    words: 'mots',
  },
  kinds: { person: 'personne', place: 'lieu', organisation: 'organisation' },
  passageKinds: { verbatim: 'mot pour mot', edited: 'avec retouches' },
  yes: 'oui',
  no: 'non',
  measures: {
    words: 'mots',
    names: 'noms',
    quotes: 'citations',
    figures: 'chiffres',
    passages: 'passages communs',
  },
  /** @param {string} measure */
  matrixTitle: (measure) => `Ressemblance par les ${measure}, de 0 à 1`,
  decimal: ',',
  separator: ';',

  // Nothing on the table
  emptyTitle: 'Aucun article pour l’instant',
  empty: 'Collez ou déposez au moins deux articles sur le même événement.',

  // Help
  helpTitle: 'Lire une page de Recoupe',
  helpSections: [
    {
      title: 'Ce que fait Recoupe',
      lines: [
        'Recoupe met côte à côte plusieurs articles sur un même événement\u00a0: les noms qu’ils citent, les mots qui les distinguent, les passages qu’ils partagent, qui y parle, avec quelle certitude, avec quels chiffres, et ce qui n’a pas été trouvé dans l’un.',
        'Il montre ce qui est écrit, et où. Il ne note aucun journal et ne dit pas qui a raison\u00a0: c’est à vous de juger, textes sous les yeux.',
      ],
    },
    {
      title: 'Lire et comparer',
      lines: [
        'Lire\u00a0: les noms sont soulignés, d’un trait plein pour les personnes, de tirets pour les lieux, d’un trait double pour les organisations. Survolez un nom ou choisissez-le\u00a0: toutes ses mentions s’allument dans tous les articles.',
        'Chaque couche a sa place et son bouton\u00a0: les paroles sont surlignées au pied des lettres (en tirets quand elles n’ont pas de guillemets), la certitude de chaque phrase est une barre à gauche, chiffres et dates sont encadrés, le texte commun a un fond. Choisissez un passage\u00a0: sa fiche dit ce que c’est, pourquoi, et ce qu’en disent les autres articles. Dans la marge, les lettres de ceux qui ont la même chose.',
        'Recouper\u00a0: qui parle dans quel article, les chiffres qui diffèrent, les dates, les désignations, ce qui n’a pas été trouvé dans un article, tous les endroits d’un passage commun. Chaque nombre mène à ce qu’il compte.',
        'En gris\u00a0: ce qui appartient au site et non à l’article (menus, partage, formulaires), avec la règle qui l’a fait écarter. Ce texte ne compte pas\u202f; «\u00a0rétablir\u00a0» le rend à l’article.',
        'Comparer\u00a0: chaque case du tableau va de 0 (rien en commun) à 1 (pareil). Choisissez une case pour voir les deux articles côte à côte, leurs passages communs, et le détail du score.',
        'Noms\u00a0: combien de fois chaque article nomme chaque nom, ceux qui distinguent les articles en tête\u202f; et quels noms se trouvent dans une même phrase. La fiche d’un nom montre comment chaque article l’appelle, pourquoi ces noms n’en font qu’un, et chaque mention à sa place.',
        'Mots\u00a0: les mots qui distinguent un article des autres.',
        'Recherche\u00a0: un mot, toutes ses formes (lemme) ou un motif, dans tous les articles à la fois. Chaque ligne mène à sa place dans le texte.',
      ],
    },
    {
      title: 'Corriger',
      lines: [
        'Un nom manque\u00a0: sélectionnez-le dans l’article, et dites ce que c’est. Il est marqué partout où il est écrit ainsi, ou à cet endroit seulement.',
        'Un nom est mal compris\u00a0: ouvrez sa fiche et choisissez «\u00a0Corriger\u00a0». Vous pouvez le renommer, changer sa catégorie, le réunir avec un autre, mettre à part une graphie ou quelques mentions, ou dire que ce n’est pas un nom.',
        'De même pour une parole (qui parle, ou si c’en est une), pour la certitude d’une phrase et pour la valeur d’un chiffre\u00a0: la fiche a son «\u00a0Corriger\u00a0». Elle permet aussi de dire que deux articles donnent, ou non, la même déclaration ou le même compte.',
        'Un nom, une parole ou un chiffre n’a pas été vu\u00a0: sélectionnez-le dans le texte.',
        'Vos corrections valent pour tous les articles, aussi ceux que vous ajoutez ensuite. Elles sont gardées avec le dossier\u202f; la liste, sous «\u00a0Noms\u00a0», permet de retirer chacune.',
      ],
    },
    {
      title: 'Ce qu’il faut savoir',
      lines: [
        'La ressemblance compte des mots\u202f; elle ne comprend pas le sens. Deux articles proches peuvent se contredire.',
        '«\u00a0Non trouvé ici\u00a0» veut dire que Recoupe ne l’a pas trouvé dans ce texte, rien de plus.',
        'Recoupe se trompe parfois de nom\u00a0: certains manquent, d’autres sont mal classés\u202f; de même des paroles, de la certitude et des chiffres. «\u00a0Fiabilité\u00a0», sous «\u00a0Noms\u00a0», dit combien de fois.',
        'Le français et l’anglais sont lus en entier. Des autres langues, Recoupe ne lit que ce qui ne dépend pas de la langue.',
      ],
    },
    {
      title: 'Vos textes',
      lines: [
        'Rien ne quitte cette page. Elle n’envoie rien et ne demande rien à Internet\u202f; tout est calculé dans votre navigateur, même hors connexion.',
        'Vos articles disparaissent quand vous fermez la page. Pour les retrouver, enregistrez le dossier, puis déposez-le ici. Le navigateur ne retient que la langue et le thème.',
      ],
    },
    {
      title: 'Au clavier',
      lines: [
        '«\u00a0/\u00a0» ou Ctrl\u00a0+\u00a0K ouvre la recherche. Ctrl\u00a0+\u00a0V colle un article, Ctrl\u00a0+\u00a0Z annule, Ctrl\u00a0+\u00a0Maj\u00a0+\u00a0Z rétablit. Dans le tableau\u00a0: les flèches, puis Entrée. Dans le texte\u00a0: les flèches mènent d’un passage marqué à l’autre, Entrée ouvre sa fiche. Échap ferme une fenêtre, un menu ou une fiche.',
      ],
    },
  ],

  // About
  aboutTitle: 'À propos de Recoupe',
  /** @param {string} version */
  version: (version) => `Recoupe ${version}`,
  aboutLines: [
    'Recoupe est un logiciel libre, sous licence MIT ou Apache 2.0, au choix.',
    'Les cinq articles de l’exemple ont été écrits pour Recoupe. Leurs journaux n’existent pas.',
  ],
  libraries: 'Il s’appuie sur ces logiciels libres\u00a0:',

  // Keeping the reader's work
  unsaved: 'Vos articles ne sont pas enregistrés.',
};
