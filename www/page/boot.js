/**
 * Stands before everything else and watches whether the program starts.
 *
 * In: errors of the page, the end of the file, what the browser has. Out: the
 * right one of the explanations that stand in the page's HTML. Written in the
 * oldest JavaScript there is: it must run where the program cannot.
 */
/* eslint no-var: off, object-shorthand: off, prefer-const: off */
(function () {
  var started = false;
  var failed = false;
  /** @type {string[]} errors that came before anything could be shown */
  var errors = [];

  /** @param {string} id */
  function element(id) {
    return document.getElementById(id);
  }

  /** @param {string} id @param {boolean} shown */
  function show(id, shown) {
    var found = element(id);
    if (found) found.hidden = !shown;
  }

  /**
   * Shows one explanation in the place of the page.
   *
   * @param {string} code
   * @param {string} [detail] technical words, for a report
   */
  function fail(code, detail) {
    if (failed) return;
    failed = true;
    show('boot', true);
    show('starting', false);
    show('failure-silent', false);
    show(element('failure-' + code) ? 'failure-' + code : 'failure-script', true);
    var place = element('failure-detail');
    if (place && detail) {
      place.hidden = false;
      place.textContent = detail;
    }
  }

  /** The program calls this once it stands. */
  function ready() {
    started = true;
    if (!failed) show('boot', false);
  }

  /** What the program needs, and this browser does not have. */
  function missing() {
    var lacks = [];
    if (!window.customElements) lacks.push('customElements');
    if (!document.adoptedStyleSheets) lacks.push('adoptedStyleSheets');
    if (!window.HTMLDialogElement) lacks.push('dialog');
    if (!window.CSS || !CSS.supports('color', 'light-dark(red, red)')) lacks.push('light-dark()');
    return lacks.join(', ');
  }

  window.addEventListener('error', function (event) {
    if (started) return;
    errors.push(event.message || 'error');
  });

  /** Says why the program did not start, if it did not, once all that could has run. */
  function check() {
    var lacks = missing();
    if (started) return;
    if (!element('end-of-file')) fail('truncated');
    else if (lacks) fail('old-browser', lacks);
    else if (typeof WebAssembly !== 'object') fail('no-webassembly');
    // Nothing of it ran: the browser does not know its language.
    else if (!customElements.get('recoupe-dossier')) fail('old-browser', errors[0]);
    else if (errors.length) fail('script', errors[0]);
  }

  var boot = { fail: fail, ready: ready, missing: missing, check: check, unpacking: false };
  window.recoupeBoot = boot;

  document.addEventListener('DOMContentLoaded', function () {
    if (!boot.unpacking) check();
  });
})();
