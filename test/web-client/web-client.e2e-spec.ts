import { readFileSync } from 'node:fs';
import { startApp, type TestApp } from '../harness/index.js';
import { CLIENT_TYPES_FILE, clientTypesOf } from './client-types.js';

describe('The client of the pages', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  it('is typed by the API’s document as it is now (else: npm run generate:client)', async () => {
    const document: unknown = await (await fetch(`${onward.url}/api/openapi.json`)).json();
    expect(readFileSync(CLIENT_TYPES_FILE, 'utf8')).toBe(await clientTypesOf(document));
  });
});
