import { css } from 'lit';

/** What cards and their parts share: the head, small headings, quiet lists, lines to go to. */
export const cardStyles = css`
  :host {
    font-size: 0.87rem;
  }
  .head {
    display: flex;
    justify-content: space-between;
    gap: 0.6rem;
    align-items: start;
  }
  .box {
    padding: 0.8rem 1rem 1rem;
    border-inline-start: 5px solid var(--edge);
  }
  h2 {
    font: 700 1.05rem/1.35 var(--serif);
    overflow-wrap: anywhere;
  }
  .article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    align-items: baseline;
  }
  .head .acts {
    display: flex;
    gap: 0.9rem;
    flex: none;
  }
  .corrected {
    margin-top: 0.5rem;
    font-size: 0.8rem;
    color: var(--soft);
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 0.6rem;
    overflow-wrap: anywhere;
  }
  h3 {
    font: 600 0.8rem/1.4 var(--sans);
    margin: 0.95rem 0 0.25rem;
  }
  li {
    padding: 0.14rem 0;
    line-height: 1.45;
  }
  .why {
    color: var(--soft);
    font-size: 0.8rem;
  }
  .written {
    font-family: var(--serif);
    font-size: 0.95rem;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--soft);
    font-size: 0.8rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .of {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    margin-top: 0.5rem;
    font: 600 0.8rem/1.4 var(--sans);
  }
  .line {
    display: block;
    width: calc(100% + 0.8rem);
    margin: 0 -0.4rem;
    border: 0;
    background: none;
    text-align: start;
    font: 0.93rem/1.45 var(--serif);
    padding: 0.2rem 0.4rem;
    border-radius: 0.4rem;
    overflow-wrap: anywhere;
  }
  .line:hover {
    background: var(--raised);
  }
  .line b {
    color: var(--k, var(--accent));
  }
  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;
