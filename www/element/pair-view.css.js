import { css } from 'lit';

export const pairStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.4rem 1rem;
    margin-bottom: 0.9rem;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.45rem;
    margin: 0;
  }
  .label > span:last-child {
    letter-spacing: 0;
    text-transform: none;
    font-weight: 400;
    font-size: 0.84rem;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 2rem;
  }
  .side {
    display: flex;
    flex-direction: column;
    max-height: min(46rem, 84vh);
    min-width: 0;
  }
  .scroller {
    overflow-y: auto;
    min-height: 0;
    padding: 0.2rem 0.6rem 1rem;
    margin: 0 -0.6rem;
  }
  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-inline-end: auto;
  }
  .jump {
    border: 0;
    min-width: 1.5rem;
    height: 1.5rem;
    padding: 0 0.3rem;
    border-radius: 0.3rem;
    background: var(--common);
    font: 700 0.74rem/1 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  .jump.lit,
  .jump:hover {
    background: var(--common-lit);
  }
  .jump::before {
    content: attr(data-number);
  }
  .meta {
    padding: 0.1rem 0 0.5rem;
    font-size: 0.82rem;
    color: var(--soft);
  }
  .meta .tag {
    margin-inline-end: 0.2rem;
  }
  article {
    font-size: 1rem;
    line-height: 1.66;
  }
  .headline {
    font-size: 1.22rem;
    line-height: 1.3;
  }
  .standfirst {
    font-size: 1.02rem;
  }
  .heading {
    font-size: 1.05rem;
  }
  .passage {
    background: var(--common);
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--common);
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .passage.lit {
    background: var(--common-lit);
    box-shadow: 0 0 0 2px var(--common-lit);
  }
  .edit {
    text-decoration-line: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .number {
    border: 0;
    background: none;
    padding: 0 0.2rem;
    min-width: 1rem;
    font: 700 0.68rem/1 var(--sans);
    vertical-align: 0.4em;
    color: var(--accent);
    border-radius: 0.2rem;
  }
  .number::before {
    content: attr(data-number);
  }
  .term {
    outline: 1.5px solid var(--heat);
    outline-offset: 1px;
  }
  @container (max-width: 46rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      max-height: 70vh;
    }
    .side + .side {
      border-top: 1px solid var(--line);
      margin-top: 0.8rem;
      padding-top: 0.8rem;
    }
  }
  @media (forced-colors: active) {
    .passage {
      background: Canvas;
      color: CanvasText;
      border-bottom: 2px solid CanvasText;
    }
    .passage.lit {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .passage.lit .number {
      color: HighlightText;
    }
    .jump {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    .side {
      display: block;
      max-height: none;
    }
    .scroller {
      overflow: visible;
    }
    .passage {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
