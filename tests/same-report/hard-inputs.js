/** Files that are hard to read, each by its name. */

/** @param {string} text @returns {Buffer} in UTF-16, with its mark */
function utf16(text) {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** @returns {Record<string, Buffer>} */
export function hardInputs() {
  const article =
    'Le port rouvre lundi\n\nLe maire, Émile Durand, l’a annoncé à Nantes : « Les quais sont prêts », dit-il.\n';
  return {
    'arabic.txt': Buffer.from(
      'أعلن رئيس البلدية يوم الاثنين فتح الميناء أمام السفن. وقال إن الأرصفة جاهزة.\n',
    ),
    'binary.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0]),
    'blank.txt': Buffer.from(' \n\t\u00a0\n'),
    'carriage-returns.txt': Buffer.from(article.replaceAll('\n', '\r\n')),
    'combining.txt': Buffer.from(article.normalize('NFD')),
    'emoji.txt': Buffer.from('👩‍👩‍👧‍👦 🇫🇷 Un deux trois 👍🏽 à Paris, dit Émile Durand. 🎉\n'),
    'empty.txt': Buffer.alloc(0),
    'invalid.txt': Buffer.concat([Buffer.from('Un texte '), Buffer.from([0x81, 0x00, 0xfe, 0xff])]),
    'mark.txt': Buffer.from(`\ufeff${article}`),
    'one-line.txt': Buffer.from(
      'Le port de Nantes rouvre lundi, selon Émile Durand. '.repeat(4000),
    ),
    'one-word.txt': Buffer.from('Nantes'),
    'twice.txt': Buffer.from(article),
    'utf-16.txt': utf16(article),
    'windows-1252.txt': Buffer.from(
      article.replaceAll('’', '\x92').replace(/[«»]/g, '"'),
      'latin1',
    ),
  };
}
