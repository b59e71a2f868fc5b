import { css } from 'lit';

export const namesStyles = css`
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
  .filter input {
    flex: 0 1 11rem;
    min-width: 7rem;
    font-size: 0.84rem;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 2rem;
    padding: 0.18rem 0.8rem;
  }
  .legend {
    margin-top: 1.2rem;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 1px solid CanvasText;
    }
  }
`;
