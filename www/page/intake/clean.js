/**
 * A page's document without what stands around an article: menus, forms, banners, captions,
 * links to other articles. The command line does the same, by the same list.
 */
import furniture from '../../../src/intake/html/furniture.json' with { type: 'json' };

const NAMES = new Set(furniture.names);
const STANDFIRST = new Set(furniture.standfirst);

/** The most words of a name on the list. */
const NAME_WORDS = 3;

/** Words a paragraph of nothing but links must have to be a pointer to another article. */
const LINK_WORDS = 4;

/**
 * Takes the furniture out of a document, in place. What holds the title or half of the page's
 * text stays, whatever it is called.
 *
 * @param {Document} page
 */
export function clean(page) {
  const whole = proseLength(page.body);
  const isFurniture = (/** @type {Element} */ element) =>
    !element.matches('html,body,main,article') &&
    !element.querySelector('h1') &&
    !element.closest('h1') &&
    proseLength(element) * 2 < whole;
  for (const element of page.querySelectorAll(furniture.elements.join(','))) {
    if (isFurniture(element)) element.remove();
  }
  for (const element of page.querySelectorAll('[class],[id]')) {
    if (isNamed(element, NAMES) && isFurniture(element)) element.remove();
  }
  for (const element of page.querySelectorAll('p,li,h2,h3,h4,h5,h6')) {
    if (isPointer(element)) element.remove();
  }
}

/** Whether its class or identifier says that it introduces the article. @param {Element} element */
export function isStandfirst(element) {
  return isNamed(element, STANDFIRST);
}

/**
 * Whether its class or identifier has one of the names.
 *
 * @param {Element} element
 * @param {Set<string>} names
 */
function isNamed(element, names) {
  return [...element.classList, element.id].some((name) => {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word);
    return words.some((_, at) =>
      [1, 2, NAME_WORDS].some((count) => names.has(words.slice(at, at + count).join('-'))),
    );
  });
}

/** Whether it is nothing but a link to something else to read. @param {Element} element */
function isPointer(element) {
  const links = element.querySelectorAll('a[href]');
  if (links.length === 0) return false;
  const text = squeezed(element);
  const linked = [...links].map(squeezed).join('');
  return text.split(' ').length >= LINK_WORDS && linked.length * 10 >= text.length * 9;
}

/** Length of the text in paragraphs. @param {Element} element */
function proseLength(element) {
  let length = element.localName === 'p' ? (element.textContent ?? '').length : 0;
  for (const each of element.querySelectorAll('p')) length += (each.textContent ?? '').length;
  return length;
}

/** @param {Element} element */
function squeezed(element) {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
