import { css } from 'lit';

/**
 * How each layer looks in the text: a lane of its own, so that all of them can be
 * on at once, and a line style of its own, so that none is told by colour alone.
 */
export const certaintyStyles = css`
  .asserted {
    --k: var(--edge);
    --bar: 1px solid;
  }
  .attributed {
    --k: var(--attributed);
    --bar: 4px solid;
    --line: solid;
  }
  .conditional {
    --k: var(--conditional);
    --bar: 4px dashed;
    --line: dashed;
  }
  .denied {
    --k: var(--denied);
    --bar: 5px double;
    --line: double;
  }
  .question {
    --k: var(--soft);
    --bar: 4px dotted;
    --line: dotted;
  }
`;

export const findingStyles = css`
  .finding {
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .common {
    --k: var(--ink);
    background: color-mix(in srgb, var(--common) var(--depth, 55%), transparent);
  }
  .depth-3 {
    --depth: 75%;
  }
  .depth-4 {
    --depth: 90%;
  }
  .depth-5 {
    --depth: 100%;
  }
  .common.lit {
    background: color-mix(in srgb, var(--common-lit) 60%, transparent);
  }
  .common[data-label]::after {
    content: attr(data-label);
    font: 600 0.6rem/1 var(--sans);
    vertical-align: 0.42em;
    margin-inline: 0.25em 0.1em;
    letter-spacing: 0.04em;
    color: var(--soft);
    white-space: nowrap;
    hyphens: manual;
    user-select: none;
  }
  /* A line as thick as a marker's, behind the foot of the letters. */
  .speech {
    --k: var(--speech);
    text-decoration-line: underline;
    text-decoration-style: solid;
    text-decoration-color: color-mix(in srgb, var(--k) 22%, transparent);
    text-decoration-thickness: 0.36em;
    text-decoration-skip-ink: none;
    text-underline-offset: -0.14em;
  }
  .speech.indirect {
    text-decoration-style: dashed;
    text-decoration-thickness: 0.3em;
  }
  .speech.lit {
    background-color: color-mix(in srgb, var(--k) 16%, transparent);
  }
  .voice.lit {
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--speech) 45%, transparent);
    border-radius: 2px;
  }
  .figure,
  .date {
    --k: var(--figure);
    border: 1px solid color-mix(in srgb, var(--k) 55%, transparent);
    border-radius: 0.3rem;
    padding: 0 0.16em;
    margin: 0 -0.04em;
    background: color-mix(in srgb, var(--k) 6%, transparent);
  }
  .date {
    border-style: dotted;
    background: none;
  }
  .figure.lit,
  .date.lit {
    border-color: var(--k);
    background: color-mix(in srgb, var(--k) 22%, transparent);
  }
  .trigger {
    text-decoration: underline 2px;
    text-decoration-style: var(--line);
    text-decoration-color: var(--k);
    text-decoration-thickness: 2px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
    font-style: italic;
  }
  .sentence.lit {
    background: color-mix(in srgb, var(--conditional) 12%, transparent);
  }
  .block {
    position: relative;
  }
  .gutter {
    position: absolute;
    inset-block: 0.35rem;
    inset-inline-start: -0.85rem;
    display: flex;
    flex-direction: column;
    gap: 3px;
  }
  .bar {
    flex: var(--n) 1 0;
    min-height: 2px;
    width: 5px;
    position: relative;
    border-inline-start: var(--bar, 0) var(--k, transparent);
  }
  .bar[data-label],
  .bar.asserted {
    cursor: pointer;
  }
  .bar::before {
    content: attr(data-label);
    position: absolute;
    inset-inline-end: calc(100% + 8px);
    inset-block-start: 0;
    max-height: 100%;
    overflow: hidden;
    white-space: nowrap;
    font: 600 0.64rem/1.5 var(--sans);
    color: var(--k);
  }
  .bar.lit {
    outline: 2px solid var(--k);
    outline-offset: 1px;
  }
  @container (max-width: 34rem) {
    .gutter {
      inset-inline-start: -0.7rem;
    }
    .bar::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .speech,
    .speech.indirect {
      text-decoration-style: dotted;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.42em;
    }
    .speech.indirect {
      text-decoration-style: wavy;
      text-decoration-thickness: 1px;
    }
    mark.finding {
      background: Canvas;
      color: CanvasText;
    }
    mark.common {
      outline: 1px dashed CanvasText;
    }
    .finding.lit {
      outline: 2px solid Highlight;
    }
    .bar {
      border-color: CanvasText;
    }
  }
`;
