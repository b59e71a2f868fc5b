import { css } from 'lit';

export const dossierStyles = css`
  :host {
    /* Views ask it for its width without its name, which WebKit keeps to this shadow tree. */
    container: dossier / inline-size;
    background: var(--paper);
    min-height: 12rem;
    --below-header: calc(var(--recoupe-sticky-top, 0rem) + 4.4rem);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1.5rem;
    padding: 0.6rem 1.4rem;
    border-bottom: 1px solid var(--line);
    background: var(--sheet);
    position: sticky;
    top: var(--recoupe-sticky-top, 0rem);
    z-index: 2;
  }
  .brand {
    font: 600 1.3rem var(--serif);
    letter-spacing: -0.01em;
  }
  .brand span {
    color: var(--accent);
  }
  nav {
    display: flex;
    gap: 0.2rem;
    flex: 1;
  }
  nav button {
    border: 0;
    background: none;
    padding: 0.35rem 0.7rem;
    border-radius: 0.5rem;
    color: var(--soft);
    white-space: nowrap;
  }
  nav button:hover:not(:disabled) {
    color: var(--ink);
  }
  nav button[aria-current='page'] {
    color: var(--ink);
    background: var(--raised);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .main {
    max-width: 90rem;
    margin: 0 auto;
    padding: 1.4rem;
  }
  .status {
    max-width: 90rem;
    margin: 0 auto;
    padding: 0 1.4rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    align-items: center;
    font-size: 0.86rem;
    position: relative;
  }
  /* Most analyses are over before there is anything to say. */
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .busy {
    position: absolute;
    inset-block-start: 0.15rem;
    color: var(--soft);
    font-size: 0.8rem;
    animation: appear 0.3s step-end;
  }
  .status:has(progress) {
    padding-block-start: 0.7rem;
  }
  .busy:has(+ progress) {
    position: static;
  }
  progress {
    flex: 1;
    max-width: 24rem;
    accent-color: var(--accent);
  }
  .failed,
  .restarted {
    flex: 1 0 100%;
    border-inline-start: 3px solid var(--accent);
    background: var(--raised);
    padding: 0.5rem 0.9rem;
    margin-top: 0.9rem;
    border-radius: 0 0.4rem 0.4rem 0;
  }
  .empty {
    text-align: center;
    color: var(--soft);
    padding: 3rem 1rem;
    font: 1.1rem/1.6 var(--serif);
  }
  .footer {
    max-width: 90rem;
    margin: 0 auto;
    padding: 0 1.4rem 1.4rem;
    color: var(--soft);
    font-size: 0.8rem;
  }
  @container dossier (max-width: 50rem) {
    .header {
      position: static;
      padding: 0.6rem 0.8rem;
      gap: 0.4rem 0.8rem;
    }
    .main {
      padding: 0.9rem 0.8rem;
    }
    nav {
      order: 3;
      flex: 1 0 100%;
      overflow-x: auto;
    }
    .actions {
      margin-inline-start: auto;
    }
    .status,
    .footer {
      padding-inline: 0.8rem;
    }
  }
  @container dossier (max-width: 28rem) {
    nav {
      gap: 0;
    }
    nav button {
      padding: 0.35rem 0.38rem;
      font-size: 0.84rem;
    }
  }
  @media (forced-colors: active) {
    nav button[aria-current='page'] {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    :host {
      background: none;
    }
    .main {
      padding: 0;
      max-width: none;
    }
  }
`;
