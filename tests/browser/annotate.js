/**
 * Findings of the layers of an annotated article, put into the report of the sample.
 *
 * Runs inside the page. What the core finds in the sample changes as it gets
 * better; what the page does with a finding does not.
 */
export function annotate() {
  const test = /** @type {any} */ (window).recoupeTest;
  const { state } = test.all('recoupe-dossier')[0];
  const report = structuredClone(state.report);
  const [a, b] = report.articles;
  /** @param {any} article @param {string} words @param {number} [from] */
  const span = (article, words, from = 0) => {
    const start = article.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const entity = report.entities.find((/** @type {any} */ one) => one.name === 'Maud Kervennec').id;
  for (const [article, words, cue] of [
    [a, 'Une livraison d’avions n’est pas impossible', 'tempère'],
    [b, "Une livraison d'avions n'est pas impossible...", 'lâche'],
  ]) {
    const quote = span(article, words);
    article.quotes = [
      {
        span: quote,
        kind: 'direct',
        speaker: { span: span(article, 'Maud Kervennec', quote.end), entity },
        cue: span(article, cue, quote.end),
        why: { rule: 'quotation-marks', trigger: cue },
      },
    ];
  }
  for (const article of report.articles.slice(2)) article.quotes = [];
  const trigger = span(a, 'espérerait');
  const sentence = a.sentences.find(
    (/** @type {any} */ one) => one.span.start < trigger.start && trigger.end < one.span.end,
  );
  for (const article of report.articles) {
    for (const one of article.sentences) one.certainty = null;
  }
  Object.assign(sentence, {
    certainty: 'conditional',
    trigger,
    why: { rule: 'press-conditional' },
  });
  const hours = span(a, 'quatre heures');
  a.figures = [
    {
      span: hours,
      value: 4,
      bound: 'exact',
      unit: 'h',
      of: span(a, 'heures', hours.start),
      counted: 'heure',
    },
  ];
  b.figures = [{ ...a.figures[0], span: span(b, 'cinq heures'), value: 5, of: null }];
  report.figures = [
    {
      counted: 'heure',
      unit: 'h',
      shared: ['Vostotchny'],
      disagree: true,
      cells: ['A', 'B'].map((article) => ({ article, figure: 0, sentence: 0 })),
    },
  ];
  a.dates = [{ span: span(a, 'mercredi'), iso: '2023-09-13', relative: true }];
  report.timeline = [{ iso: '2023-09-13', events: [{ article: 'A', date: 0, sentence: 0 }] }];
  a.headline = { title: a.sentences[0].span, sentence: sentence.span, certainty: 'conditional' };
  const place = span(a, 'a duré quatre heures');
  const other = span(report.articles[2], 'a duré quatre heures et s’est achevé');
  const edit = span(report.articles[2], 'et s’est achevé');
  report.families = [
    {
      id: 'f1',
      kind: 'edited',
      articles: 2,
      reference: 0,
      common: [place],
      words_common: 4,
      discount: null,
      places: [
        { article: 'A', span: place, words: 4, edits: [] },
        { article: 'C', span: other, words: 7, edits: [{ here: edit, reference: null }] },
      ],
    },
  ];
  a.shared = [{ span: place, articles: 2, family: 'f1' }];
  report.summary = [
    { kind: 'articles', count: 5, of: ['A', 'B', 'C', 'D', 'E'] },
    { kind: 'quotes-attributed', count: 2, of: ['A', 'B'] },
    { kind: 'conditional-sentences', count: 1, of: ['A'] },
  ];
  const rest = span(a, 'mais elle me paraît improbable');
  report.statements = [
    {
      speaker: 'Maud Kervennec',
      entity,
      fullest: 0,
      versions: [
        { article: 'A', span: { ...a.quotes[0].span, end: rest.end }, left_out: [] },
        { article: 'B', span: b.quotes[0].span, left_out: [rest] },
      ].map((version) => ({ ...version, quote: 0, carriage: 'verbatim', added: [] })),
    },
  ];
  report.sources = [
    {
      article: 'A',
      first_paragraph: 2,
      paragraphs: 9,
      sources: [
        { text: 'Maud Kervennec', entity, kind: 'named', spans: [span(a, 'Maud Kervennec')] },
        { text: 'RIA Novosti', kind: 'second-hand', spans: [hours] },
      ].map((source) => ({ ...source, quotes: [] })),
      cites: [{ article: 'B', span: hours }],
    },
  ];
  state.setReport(report);
}
