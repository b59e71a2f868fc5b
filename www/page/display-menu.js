/**
 * `<recoupe-display-menu>`: language and theme of the interface, back to the sample.
 *
 * Out: the events `prefer` (a part of the preferences) and `sample`.
 */
import { LitElement, css, html } from 'lit';
import { base } from '../element/theme.js';
import { define } from '../element/view.js';
import './menu.js';
import { THEMES } from './preferences.js';

/** Each language in its own words, so that whoever needs it finds it. */
const LANGUAGES = /** @type {const} */ ([
  ['fr', 'Français'],
  ['en', 'English'],
]);

class DisplayMenu extends LitElement {
  static properties = { t: { attribute: false }, preferences: { attribute: false } };

  static styles = [
    base,
    css`
      fieldset {
        margin: 0.3rem 0.6rem 0.8rem;
      }
      legend {
        padding: 0;
      }
      label {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        padding: 0.15rem 0;
        font-size: 0.9rem;
      }
      input {
        accent-color: var(--accent);
      }
      .button {
        display: block;
        margin: 0.2rem 0.6rem 0.4rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../i18n/page.js').PageTexts} */
    this.t = /** @type {any} */ (undefined);
    /** @type {import('./preferences.js').Preferences} */
    this.preferences = /** @type {any} */ (undefined);
  }

  /**
   * @param {'language' | 'theme'} name
   * @param {string} legend
   * @param {readonly (readonly [string, string])[]} choices
   */
  #choice(name, legend, choices) {
    const choose = (/** @type {string} */ value) =>
      this.dispatchEvent(new CustomEvent('prefer', { detail: { [name]: value } }));
    return html`<fieldset>
      <legend class="label">${legend}</legend>
      ${choices.map(
        ([value, words]) =>
          html`<label lang=${name === 'language' ? value : this.preferences.language}>
            <input
              type="radio"
              name=${name}
              data-testid="${name}-${value}"
              .checked=${this.preferences[name] === value}
              @change=${() => choose(value)}
            />
            ${words}
          </label>`,
      )}
    </fieldset>`;
  }

  render() {
    const { t } = this;
    const themes = THEMES.map((theme) => /** @type {const} */ ([theme, t.themes[theme]]));
    return html`<recoupe-menu label=${t.display} data-testid="display-menu">
      ${this.#choice('language', t.interfaceLanguage, LANGUAGES)}
      ${this.#choice('theme', t.theme, themes)}
      <button
        class="button"
        data-closes
        data-testid="back-to-sample"
        @click=${() => this.dispatchEvent(new CustomEvent('sample'))}
      >
        ${t.sample}
      </button>
    </recoupe-menu>`;
  }
}

define('recoupe-display-menu', DisplayMenu);
