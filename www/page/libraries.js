/** The free software inside the page, with its licences. Readability and xz-decompress name themselves. */

export const LIBRARIES = [
  { names: 'lit', licence: 'BSD-3-Clause' },
  { names: 'frostem', licence: 'BSD-3-Clause' },
  { names: 'kodama, libm, serde-wasm-bindgen, slab, zmij', licence: 'MIT' },
  {
    names:
      'bumpalo, cfg-if, console_error_panic_hook, futures, itoa, js-sys, multiversion, pin-project-lite, regex, rustc-hash, scopeguard, serde, serde_json, unicode-segmentation, wasm-bindgen, web-sys',
    licence: 'MIT OR Apache-2.0',
  },
  { names: 'aho-corasick, memchr', licence: 'MIT OR Unlicense' },
  { names: 'bytemuck, wide', licence: 'Zlib OR Apache-2.0 OR MIT' },
];
