import { css } from 'lit';

/** Small fields and buttons, where the reader corrects something. */
export const fieldStyles = css`
  select,
  input[type='number'] {
    min-width: 0;
    max-width: 100%;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 0.4rem;
    padding: 0.2rem 0.4rem;
  }
  .button {
    padding: 0.2rem 0.6rem;
  }
`;
