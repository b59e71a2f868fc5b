import { css } from 'lit';

export const matrixStyles = css`
  .scroll {
    overflow-x: auto;
    padding: 4px;
    margin: -4px;
  }
  table {
    border-collapse: separate;
    border-spacing: 3px;
    width: 100%;
  }
  .dense {
    max-height: 82vh;
    overflow: auto;
  }
  .dense table {
    width: auto;
    border-spacing: 2px;
  }
  .dense thead th,
  .dense thead td {
    position: sticky;
    top: -4px;
    z-index: 2;
    background: var(--sheet);
  }
  caption {
    text-align: start;
    color: var(--soft);
    font-size: 0.82rem;
    padding: 0 0 0.5rem;
  }
  th {
    font-weight: 400;
    padding: 0.1rem 0.2rem;
  }
  tbody td {
    height: 2.9rem;
    min-width: 2.6rem;
    text-align: center;
    border-radius: 0.4rem;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    background: color-mix(in srgb, var(--heat) calc(var(--v, 0) * 62%), var(--cell));
    color: var(--ink);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .dense tbody td {
    height: 1.9rem;
    min-width: 2.35rem;
    font-size: 0.74rem;
    border-radius: 0.25rem;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--sheet);
    z-index: 1;
  }
  td.self {
    background: none;
    color: var(--soft);
    cursor: default;
  }
  td.self::before {
    content: '–';
  }
  tbody td:hover:not(.self) {
    box-shadow: inset 0 0 0 1.5px var(--edge);
  }
  td[aria-selected='true'] {
    outline: 3px solid var(--accent);
    outline-offset: 0;
    font-weight: 700;
  }
  td:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    tbody td {
      border: 1px solid GrayText;
    }
    td[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    .dense {
      max-height: none;
    }
  }
`;
