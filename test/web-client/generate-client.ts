import { writeFileSync } from 'node:fs';
import setUp from '../harness/global-setup.js';
import tearDown from '../harness/global-teardown.js';
import { startApp } from '../harness/index.js';
import { CLIENT_TYPES_FILE, clientTypesOf } from './client-types.js';

// `npm run generate:client`: the product itself is asked for its document.
await setUp();
const onward = await startApp();
try {
  writeFileSync(CLIENT_TYPES_FILE, await clientTypesOf(await (await fetch(`${onward.url}/api/openapi.json`)).json()));
  process.stdout.write('Written: apps/web/src/api/openapi.generated.ts\n');
} finally {
  await onward.stop();
  await tearDown();
}
