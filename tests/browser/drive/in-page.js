/**
 * What runs inside a page under test. {@link install} is carried there as source text, so it
 * refers to nothing outside itself.
 */

/** Puts `window.recoupeTest` in place: finding elements through open shadow roots. */
export function install() {
  /**
   * Every element that matches, in document order, shadow trees included. `a >>> b` is every `b`
   * inside an `a`, at any depth, in its shadow tree too.
   *
   * @param {string} selector
   * @returns {HTMLElement[]}
   */
  function all(selector) {
    /** @type {(Document | HTMLElement)[]} */
    let found = [document];
    for (const part of selector.split('>>>')) found = found.flatMap((under) => below(part, under));
    return /** @type {HTMLElement[]} */ (found);
  }

  /**
   * @param {string} selector
   * @param {Document | ShadowRoot | Element} root
   * @returns {HTMLElement[]}
   */
  function below(selector, root) {
    const own = root instanceof Element && root.shadowRoot;
    const found = own ? below(selector, own) : [];
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('*'))) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...below(selector, element.shadowRoot));
    }
    return found;
  }

  /** @param {Element} element */
  function visible(element) {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length;
  }

  /**
   * The first visible element that matches and, where `text` is given, whose text or label has it.
   *
   * @param {string} selector
   * @param {string} [text]
   */
  function one(selector, text) {
    return all(selector).find(
      (element) => visible(element) && (!text || label(element).includes(text)),
    );
  }

  /** @param {Element} element its text and label, spaces made plain */
  function label(element) {
    const words = `${element.getAttribute('aria-label') ?? ''} ${text(element)}`;
    return words.replace(/\s+/g, ' ');
  }

  /** @param {Node} node text as it is shown, shadow trees included @returns {string} */
  function text(node) {
    if (node instanceof HTMLElement && node.shadowRoot) return text(node.shadowRoot);
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(text).join('');
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    return [...node.childNodes].map(text).join('');
  }

  /**
   * Brings an element into view and says where a pointer meets it.
   *
   * @param {string} selector
   * @param {string} [text]
   * @returns {{ x: number, y: number } | { problem: string }}
   */
  function point(selector, text) {
    const element = one(selector, text);
    if (!element) return { problem: 'is not there' };
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    /** @type {Element | null} */
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    /** @type {Node | null} */
    let above = hit;
    while (above && above !== element) {
      above = above instanceof ShadowRoot ? above.host : above.parentNode;
    }
    if (!above) return { problem: `is covered by <${hit?.localName} class="${hit?.className}">` };
    return { x, y };
  }

  /** @type {{ element: Element, missed: boolean } | null} */
  let expected = null;
  addEventListener(
    'mousedown',
    (event) => {
      const path = /** @type {Element[]} */ (event.composedPath());
      if (expected && !path.includes(expected.element)) expected.missed = true;
    },
    { capture: true },
  );

  /**
   * The next click should meet this element.
   *
   * @param {string} selector
   * @param {string} [text]
   */
  function expectClick(selector, text) {
    const element = one(selector, text);
    expected = element ? { element, missed: false } : null;
  }

  /** Whether the click met another element than expected. */
  function missedClick() {
    const missed = !!expected?.missed;
    expected = null;
    return missed;
  }

  /** The element that has the focus, through shadow roots. */
  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /**
   * Drops files on an element, as the browser does when they are dragged from a folder.
   *
   * @param {string} selector
   * @param {{ name: string, type: string, base64: string }[]} files
   */
  function drop(selector, files) {
    const data = new DataTransfer();
    for (const { name, type, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    const target = one(selector);
    if (!target) throw new Error(`${selector} is not there`);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(
        new DragEvent(type, {
          dataTransfer: data,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    }
  }

  /**
   * Hands files to an `<input type=file>`.
   *
   * @param {string} selector
   * @param {{ name: string, type: string, base64: string }[]} files
   */
  function choose(selector, files) {
    const data = new DataTransfer();
    for (const { name, type, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    const input = /** @type {HTMLInputElement | undefined} */ (all(selector)[0]);
    if (!input) throw new Error(`${selector} is not there`);
    input.files = data.files;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** @param {Blob} blob @returns {Promise<string>} */
  function toBase64(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1]);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  /** Keeps the files the page hands over for saving, in place of the browser's download. */
  function catchDownloads() {
    /** @type {{ name: string, base64: Promise<string>, type: string }[]} */
    const caught = [];
    /** @type {Map<string, Blob>} */
    const blobs = new Map();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (/** @type {Blob} */ blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!this.download || !blob) return click.call(this);
      caught.push({ name: this.download, base64: toBase64(blob), type: blob.type });
    };
    return caught;
  }

  /** @type {string[]} errors from here on, for the driver that cannot hear the console */
  const problems = [];
  const { error } = console;
  console.error = (...words) => {
    problems.push(`console: ${words.join(' ')}`);
    error(...words);
  };
  addEventListener('error', ({ message }) => problems.push(`script: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`promise: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    problems.push(`policy: ${violatedDirective} forbids ${blockedURI}`),
  );

  /** @type {any} */ (window).recoupeTest = {
    problems,
    all,
    one,
    label,
    text,
    point,
    expectClick,
    missedClick,
    focused,
    drop,
    choose,
    catchDownloads,
    /** @type {ReturnType<typeof catchDownloads>} */
    downloads: [],
  };
}
