// The core for Node: the module's glue, started at import with the module that stands inside.
import { gunzipSync } from 'node:zlib';
import { initSync } from 'recoupe:core';
import compressed from 'recoupe:wasm';

initSync({ module: gunzipSync(Buffer.from(compressed, 'base64')) });

export { Dossier, version } from 'recoupe:core';
