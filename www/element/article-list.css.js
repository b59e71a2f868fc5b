import { css } from 'lit';

export const listStyles = css`
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.6rem;
  }
  .toggle {
    display: none;
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14.5rem, 100%), 1fr));
    gap: 0.2rem;
    align-items: start;
    max-height: 15rem;
    overflow-y: auto;
    padding: 3px;
    margin: -3px;
  }
  li {
    border: 1px solid transparent;
    border-radius: 0.6rem;
    content-visibility: auto;
    contain-intrinsic-height: auto 4.4rem;
  }
  li.current {
    background: var(--sheet);
    border-color: var(--line);
    box-shadow: 0 1px 2px rgb(0 0 0 / 7%);
  }
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: start;
    width: 100%;
    border: 0;
    background: none;
    border-radius: 0.55rem;
    padding: 0.55rem;
    text-align: start;
  }
  li:not(.current) > .card:hover {
    background: var(--raised);
  }
  .card:focus-visible {
    outline-offset: -2px;
  }
  .card b {
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
    font: 600 0.97rem/1.32 var(--serif);
    overflow-wrap: anywhere;
  }
  .card small {
    display: block;
    color: var(--soft);
    font-size: 0.78rem;
    line-height: 1.45;
    margin-top: 0.1rem;
  }
  .card .flag {
    color: var(--conditional);
    font-weight: 600;
  }
  .card .problem {
    color: var(--accent);
    font-weight: 600;
  }
  .count {
    font: 600 0.75rem/1.55rem var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  .letter {
    display: grid;
    justify-items: center;
    position: relative;
    min-width: 1.7rem;
  }
  .letter .count {
    position: absolute;
    top: 1.6rem;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    margin: 0.2rem;
  }
  .actions {
    display: flex;
    gap: 0.9rem;
    padding: 0 0.6rem 0.5rem 2.75rem;
    font-size: 0.8rem;
  }
  .actions .link {
    font-weight: 500;
  }
  .actions .move {
    margin-inline-start: auto;
    display: flex;
    gap: 0.5rem;
  }
  .undo {
    display: grid;
    gap: 0.2rem;
    justify-items: start;
    margin: 0.9rem 0.4rem 0;
    font-size: 0.8rem;
  }
  @container (max-width: 50rem) {
    .toggle {
      display: inline;
    }
    section.open ol {
      max-height: none;
    }
    section:not(.open) ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
      max-height: 9rem;
      overflow-y: auto;
      padding: 3px;
      margin: -3px;
    }
    section:not(.open) li {
      content-visibility: visible;
      border: 0;
      background: none;
      box-shadow: none;
    }
    section:not(.open) .card {
      display: block;
      padding: 0.25rem;
      border-radius: 0.6rem;
    }
    section:not(.open) .letter {
      display: flex;
      align-items: center;
      gap: 0.3rem;
      min-width: 0;
    }
    section:not(.open) .count {
      position: static;
    }
    section:not(.open) .current .card {
      background: var(--sheet);
      box-shadow: 0 0 0 2px var(--ink);
    }
    section:not(.open) .text,
    section:not(.open) .actions {
      display: none;
    }
  }
  @media (forced-colors: active) {
    li.current {
      border-color: Highlight;
    }
    li.current > .card {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
