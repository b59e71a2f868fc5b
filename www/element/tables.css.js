import { css } from 'lit';

/** Tables of figures: quiet lines, headings that sort. */
export const tables = css`
  .scroll {
    overflow-x: auto;
    max-width: 100%;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.87rem;
  }
  caption {
    text-align: start;
    color: var(--soft);
    font-size: 0.82rem;
    padding-bottom: 0.6rem;
  }
  th,
  td {
    padding: 0.34rem 0.55rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0.2rem;
  }
  thead th {
    font-weight: 600;
    font-size: 0.78rem;
    color: var(--soft);
    vertical-align: bottom;
  }
  th.number,
  td.number {
    text-align: end;
  }
  th button {
    border: 0;
    background: none;
    padding: 0.1rem 0.2rem;
    margin: -0.1rem -0.2rem;
    font-weight: inherit;
    border-radius: 0.3rem;
  }
  th[aria-sort] button {
    color: var(--ink);
  }
  th[aria-sort='ascending'] button::after {
    content: ' ↑';
  }
  th[aria-sort='descending'] button::after {
    content: ' ↓';
  }
`;
