import { css } from 'lit';

export const namesStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4rem;
    align-items: start;
  }
  .columns.with-card {
    grid-template-columns: minmax(0, 1fr) 22rem;
  }
  recoupe-entity-card {
    position: sticky;
    top: var(--below-header, 1rem);
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
  table {
    width: auto;
    min-width: min(100%, 40rem);
  }
  tbody th {
    font-weight: 400;
    max-width: 22rem;
    overflow-wrap: anywhere;
  }
  tbody th button {
    text-align: start;
    border-bottom: 2px solid var(--k);
    border-radius: 0;
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
  tbody th.person {
    --k: var(--person);
  }
  tbody th.place {
    --k: var(--place);
  }
  tbody th.place button {
    border-bottom-style: dashed;
  }
  tbody th.organisation {
    --k: var(--organisation);
  }
  tbody th.organisation button {
    border-bottom: 4px double var(--k);
  }
  .kind {
    color: var(--soft);
    font-size: 0.82rem;
  }
  .cell {
    background: color-mix(in srgb, var(--heat) calc(8% + var(--v) * 30%), var(--cell));
    border: 2px solid var(--sheet);
    border-radius: 0.4rem;
  }
  td.number {
    min-width: 2.2rem;
    text-align: center;
  }
  thead th.number {
    text-align: center;
  }
  .none {
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
    .columns.with-card {
      grid-template-columns: minmax(0, 1fr);
    }
    recoupe-entity-card {
      position: static;
      order: -1;
    }
  }
  @container dossier (max-width: 40rem) {
    .kind,
    thead th:nth-child(2) {
      display: none;
    }
  }
`;
