import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKey } from './demo-key.js';

describe("The demo's signing key", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onward-key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, however many start at once, and kept for the next start', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => demoKey(join(folder, 'new'))));
    const again = await demoKey(join(folder, 'new'));
    expect(new Set([...keys, again].map(({ publicJwk }) => publicJwk.kid)).size).toBe(1);
    expect(await readdir(join(folder, 'new'))).toEqual(['demo-signing-key.json']);
  });

  it('is read by its owner alone, and its public half holds no secret', async () => {
    const { publicJwk } = await demoKey(folder);
    expect((await stat(join(folder, 'demo-signing-key.json'))).mode & 0o777).toBe(0o600);
    expect(publicJwk).not.toHaveProperty('d');
  });

  it('says what to do where the file is broken', async () => {
    await writeFile(join(folder, 'demo-signing-key.json'), '{"kty":');
    await expect(demoKey(folder)).rejects.toThrow(/remove the file/);
  });
});
