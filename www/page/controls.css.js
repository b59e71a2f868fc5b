import { css } from 'lit';

/** What the page's dialogs share: a sheet that fits the smallest screen, fields, a row of buttons. */
export const dialogStyles = css`
  :host {
    display: contents;
  }
  dialog {
    width: min(40rem, calc(100vw - 1.6rem));
    max-height: calc(100dvh - 1.6rem);
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 0.8rem;
    background: var(--sheet);
    color: var(--ink);
    box-shadow: 0 1.2rem 3rem #0004;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: light-dark(#1c1b1966, #000a);
  }
  .bar {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
    padding: 1.1rem 1.4rem 0.6rem;
    position: sticky;
    top: 0;
    background: var(--sheet);
    z-index: 1;
  }
  .bar h2 {
    font: 700 1.25rem/1.25 var(--serif);
    letter-spacing: -0.01em;
  }
  .content {
    padding: 0 1.4rem 1.3rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 1.1rem;
  }
  label,
  .field {
    display: block;
    font-size: 0.87rem;
  }
  label .soft {
    font-weight: 400;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  textarea {
    display: block;
    width: 100%;
    margin-top: 0.2rem;
    padding: 0.45rem 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 0.45rem;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  textarea {
    font: 1rem/1.5 var(--serif);
    min-height: 9rem;
    height: 24vh;
    resize: vertical;
  }
  .hint {
    color: var(--soft);
    font-size: 0.8rem;
    margin-top: 0.3rem;
  }
  .problem {
    color: var(--accent);
    font-weight: 600;
    font-size: 0.87rem;
    margin-top: 0.4rem;
  }
`;
