/**
 * Colours, type and the small parts that all views share.
 *
 * Only constructable stylesheets: a host page's policy may forbid inline style.
 * `tokens` stands on the outer element and reaches every view by inheritance;
 * `base` is in each view.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    color-scheme: light dark;
    --paper: light-dark(#fbfaf6, #17181a);
    --sheet: light-dark(#ffffff, #1f2124);
    --raised: light-dark(#f3efe5, #2b2d31);
    --ink: light-dark(#1c1b19, #ececea);
    --soft: light-dark(#625f58, #a9a8a3);
    --line: light-dark(#e4e0d6, #36383c);
    --edge: light-dark(#8d897f, #77797d);
    --accent: light-dark(#8a2c0d, #ff9d73);
    --person: light-dark(#0b5fa5, #7cc0ff);
    --place: light-dark(#08694b, #5fd3aa);
    --organisation: light-dark(#8a4700, #ffb766);
    --speech: light-dark(#6b3fa0, #c7a6f5);
    --attributed: light-dark(#52626f, #a9bac9);
    --conditional: light-dark(#8a5000, #ffc45e);
    --denied: light-dark(#a32a2a, #ff9f9f);
    --figure: light-dark(#6f5a10, #d9c27a);
    --heat: light-dark(#0b5fa5, #4f8fc9);
    --cell: light-dark(#f6f3ec, #26282b);
    --common: light-dark(#ece5d2, #3a3523);
    --common-lit: light-dark(#f6d98f, #66531a);
    --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Source Serif 4', Georgia, serif;
    --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
  }
`;

const letterTag = css`
  .tag {
    display: inline-grid;
    place-items: center;
    min-width: 1.55rem;
    height: 1.55rem;
    padding: 0 0.2rem;
    border-radius: 0.4rem;
    font: 700 0.8rem/1 var(--sans);
    color: #fff;
    background: var(--c, #0b5fa5);
    flex: none;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .tag.small {
    min-width: 1.2rem;
    height: 1.2rem;
    padding: 0 0.15rem;
    font-size: 0.66rem;
    border-radius: 0.3rem;
  }
  .tags {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2rem;
    align-items: center;
  }
  [data-colour='1'] {
    --c: #8a2c0d;
  }
  [data-colour='2'] {
    --c: #08694b;
  }
  [data-colour='3'] {
    --c: #6b3fa0;
  }
  [data-colour='4'] {
    --c: #755c00;
  }
  [data-colour='5'] {
    --c: #a32a5c;
  }
  [data-colour='6'] {
    --c: #1b6675;
  }
  [data-colour='7'] {
    --c: #4a5568;
  }
  [data-colour='8'] {
    --c: #7a4a1c;
  }
  [data-colour='9'] {
    --c: #3f4fb0;
  }
`;

const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  .button {
    border: 1px solid var(--edge);
    background: var(--sheet);
    border-radius: 0.5rem;
    padding: 0.32rem 0.8rem;
    font-size: 0.87rem;
  }
  .button:hover:not(:disabled) {
    background: var(--raised);
  }
  .button.main {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .button.main:hover:not(:disabled) {
    background: color-mix(in srgb, var(--ink) 86%, var(--paper));
  }
  .link {
    border: 0;
    background: none;
    padding: 0.15rem 0.25rem;
    margin: -0.15rem -0.25rem;
    border-radius: 0.3rem;
    color: var(--accent);
    font-weight: 600;
    text-align: start;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
`;

const type = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    font: 0.94rem/1.5 var(--sans);
    color: var(--ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .label {
    font: 600 0.72rem/1.4 var(--sans);
    letter-spacing: 0.08em;
    text-transform: uppercase;
    color: var(--soft);
    margin: 0 0 0.6rem;
  }
  .soft {
    color: var(--soft);
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.1rem;
    margin-bottom: 0.6rem;
    font-size: 0.8rem;
    color: var(--soft);
  }
  .small {
    font-size: 0.8rem;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .box {
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 0.8rem;
    padding: 1.1rem 1.2rem;
    min-width: 0;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .box {
      border: 0;
      padding: 0;
    }
    .no-print {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .link,
    .chip,
    .card {
      transition: background-color 0.12s;
    }
  }
`;

const scrollers = css`
  * {
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }
`;

export const base = [type, letterTag, controls, scrollers];
