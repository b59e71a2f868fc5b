/**
 * A Lit directive that sets custom properties on an element.
 *
 * Lit's own `styleMap` writes a `style` attribute at first render, which a host
 * page's content-security policy blocks; the CSS object model is never blocked.
 */
import { noChange } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';

class StyleProperties extends Directive {
  /** @param {import('lit/directive.js').PartInfo} part */
  constructor(part) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('styleProperties stands inside a tag');
  }

  /** @param {Record<string, string | number>} _properties */
  render(_properties) {
    return noChange;
  }

  /**
   * @param {import('lit').ElementPart} part
   * @param {[Record<string, string | number>]} properties
   */
  update(part, [properties]) {
    const { style } = /** @type {HTMLElement} */ (part.element);
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const styleProperties = directive(StyleProperties);
