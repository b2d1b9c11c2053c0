import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import request from 'supertest';
import { assemble } from '../assemble.js';
import { loadConfig } from '../config/index.js';

const HTML = { accept: 'text/html,application/xhtml+xml' };
let folder: string;
let built: NestFastifyApplication;
let unbuilt: NestFastifyApplication;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onward-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Onward, built</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  built = await assemble(config, { modules: [], webRoot: folder });
  unbuilt = await assemble(config, { modules: [], webRoot: join(folder, 'absent') });
});
afterAll(async () => {
  await built.close();
  await unbuilt.close();
  rmSync(folder, { recursive: true });
});

describe('The web application', () => {
  it.each(['/', '/referrals/01890a5d-ac96-774b-bcce-b302099a8057', '/sign-in?next=%2F', '/apiary'])('is the page at %s', async (path) => {
    const answer = await request(built.getHttpServer()).get(path).set(HTML);
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Onward, built')]);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('keeps what has a hash in its name for good, and asks anew for the rest', async () => {
    const script = await request(built.getHttpServer()).get('/assets/app-1a2b3c.js');
    expect([script.status, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    const icon = await request(built.getHttpServer()).get('/favicon.svg');
    expect([icon.status, icon.headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it('sends a script as it was compressed when it was built, to who takes that', async () => {
    const small = await request(built.getHttpServer()).get('/assets/app-1a2b3c.js').set('accept-encoding', 'br, gzip');
    expect([small.headers['content-encoding'], small.headers['content-type']]).toEqual(['br', expect.stringContaining('javascript')]);
    expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const plain = await request(built.getHttpServer()).get('/assets/app-1a2b3c.js').set('accept-encoding', 'identity');
    expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, 'export {};']);
  });

  it.each(['/api/unknown', '/fhir/unknown', '/assets/gone.js', '/api'])('does not answer for %s', async (path) => {
    const answer = await request(built.getHttpServer()).get(path).set(HTML);
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('does not answer programs', async () => {
    expect((await request(built.getHttpServer()).get('/referrals').set('accept', 'application/json')).status).toBe(404);
    expect((await request(built.getHttpServer()).post('/referrals').set(HTML)).status).toBe(404);
  });

  it('says so where it is not built', async () => {
    const answer = await request(unbuilt.getHttpServer()).get('/').set(HTML);
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('not built')]);
  });

  it('may run its own scripts only, nothing inline, and stands in no frame', async () => {
    const { headers } = await request(built.getHttpServer()).get('/').set(HTML);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
