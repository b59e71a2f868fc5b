// The core for Node: the module's glue, started at import with the module that stands inside.
import { initSync } from 'recoupe:core';
import compressed from 'recoupe:wasm';
import { unpack } from '../../www/engine/unpack.js';

initSync({ module: await unpack(compressed) });

export { Dossier, version } from 'recoupe:core';
