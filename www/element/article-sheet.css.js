import { css } from 'lit';

export const sheetStyles = css`
  :host {
    position: relative;
  }
  recoupe-selection-bar {
    inset-block-start: calc(var(--top) + 0.4rem);
    inset-inline-start: clamp(0px, var(--left), max(0px, 100% - 25rem));
  }
  recoupe-selection-bar.above {
    inset-block-start: calc(var(--top) - 0.4rem);
    transform: translateY(-100%);
  }
  .spread.wide {
    display: grid;
    --margin: 17rem;
    grid-template-columns: minmax(0, 42rem) var(--margin);
    justify-content: start;
    gap: 0 2rem;
  }
  .margin {
    border-inline-start: 1px solid var(--line);
    padding-inline-start: 1.1rem;
    margin-inline-end: -0.6rem;
  }
  .margin::before {
    content: '';
    display: block;
    height: var(--y, 0);
  }
  .margin > * {
    position: sticky;
    top: var(--below-header, 1rem);
    z-index: 1;
    margin-inline: -0.4rem -0.2rem;
  }
  .margin .card {
    background: var(--sheet);
    /* Nothing of a note that it covers is left in sight. */
    box-shadow: -0.6rem 0 var(--sheet);
    display: flex;
    flex-direction: column;
    max-height: calc(100vh - var(--below-header, 1rem) - 1rem);
  }
  .margin .card > :last-child {
    min-height: 0;
    overflow-y: auto;
    border-radius: 0.8rem;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    margin: -0.75rem 0 1.05rem;
    font: 0.78rem/1.5 var(--sans);
    hyphens: manual;
  }
  .wide .notes {
    display: grid;
    justify-items: start;
    position: absolute;
    inset-block-start: 0.3rem;
    inset-inline-start: calc(100% + 3.1rem);
    width: calc(var(--margin) - 0.6rem);
    margin: 0;
  }
  .note {
    display: inline-flex;
    gap: 0.45rem;
    align-items: center;
    border: 0;
    background: none;
    border-radius: 0.35rem;
    padding: 0.1rem 0.3rem;
    margin: 0 -0.3rem;
    color: var(--soft);
    text-align: start;
  }
  .note:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .note .sample {
    width: 0.6rem;
    height: 0.6rem;
    border: 0;
    background: var(--common-lit);
  }
  .note.statement .sample,
  .note.voice .sample {
    height: 0.35rem;
    background: color-mix(in srgb, var(--speech) 45%, transparent);
  }
  .note.other-figure {
    color: var(--accent);
    font-weight: 600;
  }
  .note.figure .sample,
  .note.other-figure .sample {
    background: none;
    border: 1px solid var(--figure);
    border-radius: 2px;
  }
  .below {
    margin: -0.4rem 0 1.2rem;
    hyphens: manual;
  }
  .below recoupe-entity-card,
  .below recoupe-finding-card {
    max-height: 70vh;
    overflow-y: auto;
    border-radius: 0.8rem;
    box-shadow: 0 0.15rem 0.9rem rgb(0 0 0 / 16%);
  }
  /* A name in a headline stays on one line where there is room for it. */
  @container (min-width: 36rem) {
    .headline .mention {
      white-space: nowrap;
    }
  }
  .mention::after {
    content: attr(data-label);
    font: 600 0.6rem/1 var(--sans);
    hyphens: manual;
    white-space: nowrap;
    letter-spacing: 0.03em;
    vertical-align: 0.36em;
    margin-inline-start: 0.18em;
    color: var(--k);
    user-select: none;
  }
  .mention.lit {
    background: color-mix(in srgb, var(--k) 24%, transparent);
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--k) 24%, transparent);
  }
  .term.lit {
    background: var(--common-lit);
    box-shadow: 0 0 0 2px var(--common-lit);
  }
  .boilerplate {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.3rem 1rem;
    font: 0.8rem/1.5 var(--sans);
    color: var(--soft);
    border: 1px dashed var(--edge);
    border-radius: 0.5rem;
    padding: 0.35rem 0.7rem;
    margin: 0.2rem 0 1rem;
  }
  .boilerplate + .boilerplate {
    margin-top: -0.55rem;
  }
  .boilerplate s {
    min-width: 0;
    white-space: pre-line;
    text-decoration-color: var(--edge);
  }
  .boilerplate .rule {
    flex: none;
    max-width: 45%;
    text-align: end;
    font-style: italic;
  }
  .boilerplate .link,
  .restored .link {
    font-style: normal;
    margin-inline-start: 0.35rem;
  }
  .restored {
    display: block;
    font: 0.8rem/1.5 var(--sans);
    color: var(--soft);
    margin: -0.8rem 0 1rem;
  }
  .notice {
    font: 0.86rem/1.5 var(--sans);
    border-inline-start: 3px solid var(--accent);
    padding: 0.3rem 0.8rem;
    margin: 0 0 0.9rem;
    background: var(--raised);
    border-radius: 0 0.4rem 0.4rem 0;
    hyphens: manual;
  }
  .flag {
    border-color: var(--conditional);
  }
  .flag::first-letter {
    text-transform: uppercase;
  }
  .flag .link {
    font: 0.98rem/1.5 var(--serif);
    color: var(--ink);
  }
  @container (max-width: 34rem) {
    .boilerplate {
      display: block;
    }
    .boilerplate .rule {
      display: block;
      max-width: none;
      text-align: start;
    }
    .headline {
      font-size: 1.45rem;
    }
  }
  @media (forced-colors: active) {
    .mention {
      background: Canvas;
      text-decoration-color: CanvasText;
      color: CanvasText;
    }
    .mention::after {
      color: CanvasText;
    }
    .mention.lit,
    .term.lit {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .mention.lit::after {
      color: HighlightText;
    }
  }
  @media print {
    article {
      font-size: 11pt;
      line-height: 1.5;
    }
    .spread.wide {
      display: block;
    }
    .margin {
      border: 0;
      padding: 0;
    }
    .margin .card {
      position: static;
      max-height: none;
    }
    .boilerplate {
      break-inside: avoid;
    }
    .boilerplate .link {
      display: none;
    }
    .heading,
    .headline {
      break-after: avoid;
    }
  }
`;
