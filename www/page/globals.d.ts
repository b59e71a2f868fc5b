/** What `boot.js` leaves for the program. */
interface RecoupeBoot {
  /** Shows the explanation of that code in the place of the page. */
  fail(code: string, detail?: string): void;
  /** The program stands: what was shown before it goes. */
  ready(): void;
  /** What the program needs and this browser lacks; empty when it has all. */
  missing(): string;
  /** Explains a program that has run and does not stand. */
  check(): void;
  /** True while the program is unpacked: it has not run yet. */
  unpacking: boolean;
}

interface Window {
  recoupeBoot: RecoupeBoot;
  /** The core, as `recoupe:wasm` has it, in a page whose program is unpacked. */
  recoupeModule: string;
}
