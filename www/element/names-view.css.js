import { css } from 'lit';

export const namesStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(20rem, 27rem);
    justify-content: center;
    gap: 1.4rem;
    align-items: start;
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
  .lead {
    font: 1rem/1.6 var(--serif);
    max-width: 44rem;
    margin-bottom: 0.9rem;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-bottom: 0.9rem;
  }
  .chip {
    border: 1px solid var(--edge);
    border-radius: 2rem;
    padding: 0.18rem 0.75rem;
    font-size: 0.84rem;
    background: var(--paper);
    color: var(--soft);
  }
  .chip[aria-pressed='true'] {
    color: var(--ink);
    border-color: currentColor;
    font-weight: 600;
    background: var(--raised);
  }
  .legend {
    margin-top: 1.2rem;
  }
  table {
    width: auto;
    min-width: min(100%, 40rem);
  }
  tbody th {
    font-weight: 400;
    min-width: 8rem;
    max-width: 22rem;
    overflow-wrap: break-word;
  }
  tbody th button {
    text-align: start;
  }
  tbody th button:hover {
    background: color-mix(in srgb, var(--k) 14%, transparent);
  }
  tbody th small {
    display: block;
    color: var(--soft);
    font-size: 0.76rem;
    margin-top: 0.15rem;
  }
  .kind {
    color: var(--soft);
    font-size: 0.82rem;
  }
  .cell {
    background: color-mix(in srgb, var(--heat) calc(6% + var(--v) * 46%), var(--cell));
    border: 2px solid var(--sheet);
    border-radius: 0.4rem;
  }
  tbody td {
    vertical-align: middle;
  }
  td.number {
    min-width: 2.2rem;
    text-align: center;
  }
  thead th.number {
    text-align: center;
  }
  .none {
    position: relative;
  }
  .none::before {
    content: '·';
    color: var(--edge);
  }
  tr.pinned > * {
    border-bottom-color: var(--ink);
  }
  tbody tr:hover > th,
  tbody tr:hover > .kind {
    background: var(--raised);
  }
  @container dossier (max-width: 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      display: contents;
    }
    recoupe-entity-card {
      position: sticky;
      bottom: 0.4rem;
      z-index: 2;
      max-height: 45vh;
      overflow-y: auto;
      border-radius: 0.8rem;
      box-shadow: 0 0.2rem 1.6rem rgb(0 0 0 / 28%);
    }
    .hint {
      display: none;
    }
  }
  @container dossier (max-width: 40rem) {
    .kind,
    thead th:nth-child(2) {
      display: none;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .scroll {
      overflow: visible;
    }
    recoupe-entity-card {
      position: static;
      max-height: none;
      box-shadow: none;
      margin-top: 1.5rem;
      display: block;
    }
  }
`;
