/** How an article's text is set, in the reading view and side by side. */
import { css } from 'lit';

export const articleType = css`
  article {
    font: 1.09rem/1.72 var(--serif);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .headline {
    font: 700 1.75rem/1.22 var(--serif);
    letter-spacing: -0.012em;
    margin: 0.1rem 0 0.5rem;
    hyphens: manual;
    text-wrap: balance;
  }
  .byline {
    font: 0.83rem/1.5 var(--sans);
    color: var(--soft);
    margin: 0 0 1.2rem;
    hyphens: manual;
  }
  .standfirst {
    font-size: 1.12rem;
    line-height: 1.6;
    font-weight: 600;
    margin: 0 0 1.15em;
  }
  .heading {
    font: 700 1.18rem/1.35 var(--serif);
    margin: 1.5em 0 0.45em;
    hyphens: manual;
  }
  .body {
    margin: 0 0 1.05em;
    white-space: pre-line;
  }
  mark {
    color: inherit;
    background: none;
    border-radius: 2px;
  }
`;
