/** Where the focus is, through shadow trees. */

/** What has the focus. */
export function activeElement() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return /** @type {HTMLElement | null} */ (active);
}

/**
 * @param {Node | null} element
 * @param {Node} outer that it may be in, at any depth of shadow trees
 */
export function isWithin(element, outer) {
  /** @type {Node | null} */
  let at = element;
  while (at && at !== outer) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return at === outer;
}
