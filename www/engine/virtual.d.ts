/** What the build puts in a bundle, by the names it is imported under. */

declare module 'recoupe:worker' {
  /** Source of the worker, one classic script. */
  const source: string;
  export default source;
}

declare module 'recoupe:program' {
  /** The program of a page in one file: deflated, as `base128.js` writes it. */
  const text: string;
  export default text;
}

declare module 'recoupe:wasm' {
  /** The core, compressed by xz, as `base128.js` writes it. */
  const text: string;
  export default text;
}

declare module 'recoupe:dossier' {
  /** The articles the page opens on. */
  const articles: {
    name: string;
    outlet: string | null;
    published: string | null;
    text?: string;
    /** The file's bytes, where it is not UTF-8. */
    base64?: string;
  }[];
  export default articles;
}

declare module 'recoupe:reliability' {
  /** How many names were found and how many were right, by language, as `cargo xtask eval` counts. */
  const measured: {
    language: 'fr' | 'en';
    texts: number;
    words: number;
    kinds: {
      kind: 'person' | 'place' | 'organisation';
      /** Marked by the program. */
      marked: number;
      /** Marked by the program, and rightly. */
      right: number;
      /** Names there are. */
      named: number;
    }[];
    /** Pairs of mentions: taken for one thing, rightly so, and those that are one thing. */
    joined: { joined: number; right: number; same: number };
  }[];
  export default measured;
}

declare module 'recoupe:build' {
  const build: { version: string };
  export default build;
}

declare module 'recoupe:core' {
  export function initSync(options: { module: WebAssembly.Module }): { memory: WebAssembly.Memory };
  export function version(): string;
  export class Dossier {
    setArticle(input: object, bytes?: Uint8Array): unknown;
    retain(ids: string[]): void;
    report(settings: object): unknown;
    pair(a: string, b: string, settings: object): unknown;
    search(query: object, settings: object): unknown;
    ngrams(most: number, settings: object): unknown;
    reportJson(settings: object): string;
    free(): void;
  }
}
