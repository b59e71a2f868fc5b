import { css } from 'lit';

/** A view of several panels: tabs above, a table, and the card of what was chosen beside it. */
export const panelStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(20rem, 27rem);
    justify-content: center;
    gap: 1.4rem;
    align-items: start;
  }
  .columns.alone {
    grid-template-columns: minmax(0, 50rem);
  }
  .columns.alone.wide {
    grid-template-columns: minmax(0, 1fr);
  }
  aside {
    position: sticky;
    top: var(--below-header, 1rem);
    max-height: calc(100vh - var(--below-header, 1rem) - 1rem);
    overflow-y: auto;
  }
  .hint {
    color: var(--soft);
    text-align: center;
    padding: 3rem 1.5rem;
    font: 1.05rem/1.6 var(--serif);
    border-style: dashed;
  }
  recoupe-article-legend {
    margin-top: 1.4rem;
  }
  .lead {
    font: 1rem/1.6 var(--serif);
    max-width: 44rem;
    margin-bottom: 0.9rem;
  }
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.3rem;
    border-bottom: 1px solid var(--line);
    margin: -0.3rem 0 1.1rem;
  }
  .panels button {
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    padding: 0.3rem 0.6rem 0.45rem;
    margin-bottom: -1px;
    color: var(--soft);
    font-size: 0.9rem;
  }
  .panels .count {
    font-size: 0.78rem;
    font-variant-numeric: tabular-nums;
    padding: 0 0.35rem;
    border-radius: 1rem;
    background: var(--raised);
  }
  .panels button:hover {
    color: var(--ink);
  }
  .panels button[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    border-color: var(--accent);
  }
  @container (max-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      display: contents;
    }
    aside > * {
      position: sticky;
      bottom: 0.4rem;
      z-index: 2;
      max-height: 45vh;
      overflow-y: auto;
      border-radius: 0.8rem;
      box-shadow: 0 0.2rem 1.6rem rgb(0 0 0 / 28%);
    }
    aside > .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .panels button[aria-pressed='true'] {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    aside > * {
      position: static;
      max-height: none;
      box-shadow: none;
      margin-top: 1.5rem;
      display: block;
    }
  }
`;
