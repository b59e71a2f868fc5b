/** The worker: serves the core to the page. Bundled to one classic script. */

import { createCore } from './core.js';
import { serve } from './serve.js';

serve(/** @type {any} */ (globalThis), createCore());
