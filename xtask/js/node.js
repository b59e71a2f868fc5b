// The core for Node: the module's glue, started at import with the module that stands inside.
import { gunzipSync } from 'node:zlib';
import { initSync } from 'recoupe:core';
import compressed from 'recoupe:wasm';
import { decode } from '../../www/engine/base85.js';

initSync({ module: gunzipSync(decode(compressed)) });

export { Dossier, version } from 'recoupe:core';
