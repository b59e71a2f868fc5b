/** Entities to choose from in a `<select>`: by kind, from A to Z. */
import { html, nothing } from 'lit';
import { KINDS } from './entity-list.js';

/** @import { Entity, EntityKind } from './types.js' */
/** @import { View } from './view.js' */

/**
 * @param {readonly Entity[]} entities
 * @param {EntityKind} first the kind that comes first
 * @param {View} view knows the words
 * @param {string | null} [selected] identifier
 */
export function entityOptions(entities, first, { state, t }, selected = null) {
  return [first, ...KINDS.filter((kind) => kind !== first)].map((kind) => {
    const group = entities
      .filter((one) => one.kind === kind)
      .sort((x, y) => x.name.localeCompare(y.name, state.language));
    if (group.length === 0) return nothing;
    return html`<optgroup label=${t.kindPlural[kind]}>
      ${group.map(({ id, name }) => html`<option value=${id} ?selected=${id === selected}>${name}</option>`)}
    </optgroup>`;
  });
}
