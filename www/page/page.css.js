import { css } from 'lit';

export const pageStyles = css`
  .brand {
    margin: 0;
    font: 600 1.35rem/1.2 var(--serif);
    letter-spacing: -0.01em;
  }
  .brand span {
    color: var(--accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45rem;
    align-items: center;
  }
  .empty {
    max-width: 34rem;
    margin: 8vh auto;
    padding: 2.6rem 1.4rem;
    text-align: center;
    border: 1.5px dashed var(--edge);
    border-radius: 0.9rem;
    background: var(--sheet);
  }
  .empty h2 {
    font: 700 1.3rem/1.3 var(--serif);
    margin-bottom: 0.5rem;
  }
  .empty .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.6rem;
    margin-top: 1.2rem;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.6rem;
    align-items: baseline;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .drop {
    position: fixed;
    z-index: 10;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    background: color-mix(in srgb, var(--paper) 82%, transparent);
    pointer-events: none;
  }
  .drop::before {
    content: '';
    position: absolute;
    inset: 0.8rem;
    border: 3px dashed var(--accent);
    border-radius: 1rem;
  }
  .drop p {
    padding: 1.4rem 2rem;
    border-radius: 0.8rem;
    background: var(--sheet);
    border: 1px solid var(--line);
    text-align: center;
    color: var(--soft);
  }
  .drop b {
    font: 700 1.35rem/1.5 var(--serif);
    color: var(--ink);
  }
  .short {
    display: none;
  }
  @media (max-width: 40rem) {
    .actions {
      gap: 0.3rem;
    }
    .actions > .button {
      padding-inline: 0.55rem;
      font-size: 0.82rem;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
`;
