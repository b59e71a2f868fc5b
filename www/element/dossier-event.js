/** @typedef {'articles' | 'corrections' | 'settings' | 'selection' | 'report' | 'pair' | 'status' | 'language' | 'layers' | 'query'} Part */

/** Tells which part of the dossier changed. */
export class DossierEvent extends Event {
  /** @param {Part} part */
  constructor(part) {
    super('change');
    this.part = part;
  }
}
