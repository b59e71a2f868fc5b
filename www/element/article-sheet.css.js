import { css } from 'lit';

export const sheetStyles = css`
  :host {
    position: relative;
  }
  recoupe-selection-bar {
    inset-block-start: calc(var(--top) + 0.4rem);
    inset-inline-start: clamp(0px, var(--left), max(0px, 100% - 21rem));
  }
  recoupe-selection-bar.above {
    inset-block-start: calc(var(--top) - 0.4rem);
    transform: translateY(-100%);
  }
  .mention {
    background: color-mix(in srgb, var(--k) 9%, transparent);
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  /* A name in a headline stays on one line where there is room for it. */
  @container dossier (min-width: 40rem) {
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
    .mention {
      background: none;
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
