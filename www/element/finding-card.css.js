import { css } from 'lit';

export const findingCardStyles = css`
  .box {
    border-inline-start: 5px solid var(--k);
    padding: 0.7rem 0.9rem 0.9rem;
  }
  .box.conditional {
    border-inline-start-style: dashed;
  }
  .box.denied {
    border-inline-start-style: double;
  }
  .box.question,
  .box.date {
    border-inline-start-style: dotted;
  }
  .quote {
    --k: var(--speech);
  }
  .figure,
  .date {
    --k: var(--figure);
  }
  h2 {
    font: 600 0.92rem/1.35 var(--sans);
    color: var(--k);
  }
  blockquote {
    margin: 0.45rem 0 0;
    font: 1.02rem/1.5 var(--serif);
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15rem 0.7rem;
    margin-top: 0.6rem;
    font-size: 0.84rem;
  }
  dt {
    color: var(--soft);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .others li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    align-items: baseline;
    padding: 0;
  }
  .others .line {
    margin: 0;
    width: 100%;
    padding-inline: 0.3rem;
  }
  .common {
    --k: var(--soft);
  }
  .common h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    color: var(--ink);
  }
  .absent {
    color: var(--soft);
    margin-top: 0.4rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.4rem;
    align-items: center;
    font-size: 0.84rem;
  }
  .absent .tag {
    background: none;
    color: var(--soft);
    border: 1px dashed var(--edge);
  }
`;
