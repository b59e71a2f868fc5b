import { css } from 'lit';

/** Tables of counts by article. */
export const countTables = css`
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
  caption span {
    display: inline-block;
    max-width: calc(100cqi - 4rem);
    position: sticky;
    inset-inline-start: 0;
  }
  /* Whose row it is stays in sight, however many articles there are. */
  tbody th,
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--sheet);
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
  .none,
  .absent {
    position: relative;
  }
  .absent {
    color: var(--soft);
  }
  .none::before {
    content: '·';
    color: var(--edge);
  }
  tbody tr {
    cursor: pointer;
  }
  tr.pinned > * {
    border-bottom-color: var(--ink);
  }
  tbody tr:hover > th,
  tbody tr:hover > .kind {
    background: var(--raised);
  }
  .note {
    color: var(--soft);
    font-size: 0.8rem;
    margin-top: 0.7rem;
    max-width: 44rem;
  }
  @container (max-width: 40rem) {
    .kind,
    .kind-heading {
      display: none;
    }
    tbody th {
      min-width: 7rem;
      max-width: 9rem;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    tbody th,
    thead th:first-child {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
