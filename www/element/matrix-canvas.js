/**
 * `<recoupe-matrix-canvas>`: the matrix of many articles, drawn.
 *
 * The pointer or the arrow keys choose a cell, a live line says which and its
 * score, a click or Enter holds the two articles side by side. The table with
 * all numbers is one button away.
 */
import { css, html, nothing } from 'lit';
import { moveInGrid } from './grid-keys.js';
import { tag } from './letters.js';
import { matrixOf } from './matrix.js';
import { View, define } from './view.js';

/** @import { Place } from './grid-keys.js' */
/** @import { Matrix } from './matrix.js' */

class MatrixCanvas extends View {
  static properties = { ...View.properties, place: { state: true } };

  static styles = [
    ...View.styles,
    css`
      :host {
        width: 46rem;
        max-width: 100%;
      }
      canvas {
        display: block;
        width: 100%;
        margin-top: 0.6rem;
        aspect-ratio: 1;
        border-radius: 0.3rem;
        cursor: crosshair;
        touch-action: pan-y;
        color: var(--ink);
        background: var(--cell);
        accent-color: var(--heat);
        outline-color: var(--accent);
        forced-color-adjust: none;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem;
        min-height: 2.2rem;
        font-size: 0.87rem;
      }
      .titles {
        font: 0.9rem/1.4 var(--serif);
        min-height: 3.9rem;
      }
      .titles p {
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ];

  #drawn = '';
  /** @type {ResizeObserver | undefined} */
  #size;
  #scheme = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    /** @type {Place} */
    this.place = { row: 0, column: 1 };
    /** @type {import('./types.js').Report | null} */
    this.report = null;
    /** @type {Matrix | null} */
    this.matrix = null;
    /** @type {Matrix | null} painted last */
    this.painted = null;
    this.paintedAs = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#size = new ResizeObserver(this.#redraw);
    this.#size.observe(this);
    this.#scheme.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#scheme.removeEventListener('change', this.#redraw);
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const { report } = this.state;
    if (report === this.report) return;
    this.report = report;
    this.matrix = report && matrixOf(report);
    const last = (this.matrix?.ids.length ?? 1) - 1;
    if (this.place.row > last || this.place.column > last) this.place = { row: 0, column: last };
  }

  render() {
    const { matrix, place, t } = this;
    if (!matrix) return nothing;
    const { ids } = matrix;
    const a = ids[place.row];
    const b = ids[place.column];
    const score = matrix.score(a, b);
    return html`<p class="soft small">${t.canvasHelp(ids.length)}</p>
      <canvas
        tabindex="0"
        role="application"
        aria-roledescription=${t.matrixName}
        aria-label=${t.canvasLabel(ids.length)}
        aria-describedby="line"
        data-testid="matrix-canvas"
        @pointermove=${this.#onPointer}
        @click=${this.#choose}
        @keydown=${this.#onKey}
      ></canvas>
      <p class="line" id="line" aria-live="polite">
        ${tag(a, 'small')} ${tag(b, 'small')}
        <b>${score === null ? t.sameArticle : t.score(score)}</b>
      </p>
      <div class="titles soft">
        <p>${this.articleOf(a)?.title}</p>
        <p>${this.articleOf(b)?.title}</p>
      </div>`;
  }

  updated() {
    const canvas = this.renderRoot.querySelector('canvas');
    const { matrix } = this;
    if (!canvas || !matrix) return;
    const { place, state } = this;
    const width = Math.round(canvas.clientWidth * devicePixelRatio);
    const key = [width, this.#scheme.matches, state.pair?.a, state.pair?.b].join();
    const drawn = `${key} ${place.row} ${place.column}`;
    if (this.#drawn === drawn && this.painted === matrix) return;
    if (this.painted !== matrix || this.paintedAs !== key) this.#paint(matrix, width, canvas);
    this.painted = matrix;
    this.paintedAs = key;
    this.#drawn = drawn;
    this.#compose(canvas, width, matrix);
  }

  #redraw = () => this.requestUpdate();

  /**
   * Paints one pixel for each cell, kept to be scaled up.
   * @param {Matrix} matrix
   * @param {number} width
   * @param {HTMLCanvasElement} canvas
   */
  #paint(matrix, width, canvas) {
    const { ids } = matrix;
    const styles = getComputedStyle(canvas);
    const low = rgb(styles.backgroundColor);
    const high = rgb(styles.accentColor);
    const picture = new ImageData(ids.length, ids.length);
    ids.forEach((a, row) => {
      ids.forEach((b, column) => {
        const score = matrix.score(a, b);
        const share = score === null ? 0 : 0.85 * (score / matrix.strongest);
        const at = 4 * (row * ids.length + column);
        for (let channel = 0; channel < 3; channel += 1) {
          picture.data[at + channel] = low[channel] + share * (high[channel] - low[channel]);
        }
        picture.data[at + 3] = score === null ? 0 : 255;
      });
    });
    this.cells = document.createElement('canvas');
    this.cells.width = this.cells.height = ids.length;
    this.cells.getContext('2d')?.putImageData(picture, 0, 0);
    canvas.width = canvas.height = Math.max(1, width);
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {number} width
   * @param {Matrix} matrix
   */
  #compose(canvas, width, { ids }) {
    const context = canvas.getContext('2d');
    if (!context || !this.cells || width < 1) return;
    const cell = width / ids.length;
    context.clearRect(0, 0, width, width);
    context.imageSmoothingEnabled = cell < 1;
    context.drawImage(this.cells, 0, 0, width, width);
    const styles = getComputedStyle(canvas);
    /** @param {number} row @param {number} column @param {string} colour */
    const frame = (row, column, colour) => {
      context.strokeStyle = colour;
      context.lineWidth = 2 * devicePixelRatio;
      const room = Math.max(cell, 6 * devicePixelRatio);
      const inset = (cell - room) / 2;
      context.strokeRect(column * cell + inset, row * cell + inset, room, room);
    };
    const { pair } = this.state;
    if (pair) frame(ids.indexOf(pair.a), ids.indexOf(pair.b), styles.outlineColor);
    frame(this.place.row, this.place.column, styles.color);
  }

  /** @param {PointerEvent} event */
  #onPointer = (event) => {
    const canvas = /** @type {HTMLCanvasElement} */ (event.target);
    const { left, top, width } = canvas.getBoundingClientRect();
    const last = (this.matrix?.ids.length ?? 1) - 1;
    /** @param {number} offset */
    const index = (offset) =>
      Math.max(0, Math.min(last, Math.floor((offset / width) * (last + 1))));
    const place = { row: index(event.clientY - top), column: index(event.clientX - left) };
    if (place.row !== this.place.row || place.column !== this.place.column) this.place = place;
  };

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    const { length } = this.matrix?.ids ?? [];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose();
      return;
    }
    const to = moveInGrid(event, this.place, { row: length ?? 0, column: length ?? 0 });
    if (!to) return;
    event.preventDefault();
    this.place = to;
  };

  #choose = () => {
    const ids = this.matrix?.ids ?? [];
    const { row, column } = this.place;
    if (row === column) return;
    this.state.choosePair(ids[row], ids[column]);
    this.dispatchEvent(new Event('chosen', { bubbles: true, composed: true }));
  };
}

/**
 * @param {string} colour as computed: `rgb(11, 95, 165)`
 * @returns {number[]}
 */
function rgb(colour) {
  return (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}

define('recoupe-matrix-canvas', MatrixCanvas);
