/** What `boot.js` leaves for the program. */
interface RecoupeBoot {
  /** Shows the explanation of that code in the place of the page. */
  fail(code: string, detail?: string): void;
  /** The program stands: what was shown before it goes. */
  ready(): void;
  /** What the program needs and this browser lacks; empty when it has all. */
  missing(): string;
}

interface Window {
  recoupeBoot: RecoupeBoot;
}
