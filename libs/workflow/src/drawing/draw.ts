import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawLifecycle } from './draw-lifecycle.js';

const picture = fileURLToPath(new URL('../../../../docs/lifecycle.svg', import.meta.url));
writeFileSync(picture, drawLifecycle());
console.log(`Drawn: ${picture}`);
