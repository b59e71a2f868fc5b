/**
 * How persons, places and organisations look everywhere: a colour, a line
 * style, and beside them always a word.
 *
 * The parts of `text-decoration` stand one by one: WebKit does not read them
 * from the shorthand.
 */
import { css } from 'lit';

export const kindStyles = css`
  .person {
    --k: var(--person);
    --kind-line: solid;
  }
  .place {
    --k: var(--place);
    --kind-line: dashed;
  }
  .organisation {
    --k: var(--organisation);
    --kind-line: double;
  }
  .named {
    text-decoration-line: underline;
    text-decoration-style: var(--kind-line);
    text-decoration-color: var(--k);
    text-decoration-thickness: 2px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
  }
  .sample {
    width: 0.95rem;
    height: 6px;
    border-bottom: 2px solid;
  }
  .place .sample {
    border-bottom-style: dashed;
  }
  .organisation .sample {
    border-top: 2px solid;
  }
`;
