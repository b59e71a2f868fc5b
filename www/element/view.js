/**
 * What every view has: the dossier it shows, its texts, and a new rendering
 * whenever the dossier changes.
 */
import { LitElement } from 'lit';
import { texts } from '../i18n/index.js';
import { base } from './theme.js';

/** @import { DossierState } from './state.js' */
/** @import { FindingLayer } from './types.js' */

export class View extends LitElement {
  static properties = { state: { attribute: false } };

  /** @type {import('lit').CSSResultGroup[]} */
  static styles = [base];

  /** @type {DossierState | undefined} */
  #heard;
  #onChange = () => this.requestUpdate();

  constructor() {
    super();
    /** @type {DossierState} set by the parent before the first rendering */
    this.state = /** @type {any} */ (undefined);
  }

  /** The interface's words. */
  get t() {
    return texts(this.state.language);
  }

  /** @param {string} id of an article of the report */
  articleOf(id) {
    return this.state.report?.articles.find((article) => article.id === id);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#listen(this.state);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#listen(undefined);
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    if (changed.has('state') && this.isConnected) this.#listen(this.state);
  }

  /** @param {DossierState | undefined} state */
  #listen(state) {
    this.#heard?.removeEventListener('change', this.#onChange);
    this.#heard = state;
    state?.addEventListener('change', this.#onChange);
    if (state) this.requestUpdate();
  }
}

/**
 * Asks to be shown a place of the text; the nearest view that can, goes there.
 * @param {HTMLElement} from
 * @param {string} article identifier
 * @param {number} start UTF-16 position
 * @param {FindingLayer} [layer] of the finding that begins there, to open its card
 */
export function goTo(from, article, start, layer) {
  const detail = { article, start, layer };
  from.dispatchEvent(new CustomEvent('go-to', { detail, bubbles: true, composed: true }));
}

/**
 * Defines an element, unless another copy of this script already did.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function define(name, element) {
  if (!customElements.get(name)) customElements.define(name, element);
}
