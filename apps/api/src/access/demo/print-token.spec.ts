import { createLocalJWKSet, jwtVerify } from 'jose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKey } from './demo-key.js';
import { DEMO_AUDIENCE, DEMO_ISSUER, PERSONAS } from './personas.js';
import { tokenCommand } from './print-token.js';

const NOW = new Date('2026-03-10T10:00:00Z');

describe('The token command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onward-token-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(PERSONAS.map(({ key }) => key))('gives a token of 8 hours for %s', async (persona) => {
    const token = await tokenCommand([persona], {}, NOW, folder);
    const { publicJwk } = await demoKey(folder);
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [publicJwk] }), { currentDate: NOW, issuer: DEMO_ISSUER, audience: DEMO_AUDIENCE });
    expect(payload.sub).toBe(persona);
    expect(payload.exp).toBe(NOW.getTime() / 1000 + 8 * 60 * 60);
  });

  it.each([[['nobody']], [[]], [['gp', 'police']], [['toString']]])('names the personas for %j, in one line', async (args) => {
    await expect(tokenCommand(args, {}, NOW, folder)).rejects.toThrow(/^[^\n]*: gp, police, social-worker, self-line, triager, triager-2, coordinator, service-manager, commissioner, governance, admin\.$/);
  });

  it('prints none in production', async () => {
    const env = {
      DATABASE_URL: 'postgres://onward_app@db/onward',
      OIDC_ISSUER: 'https://id.example',
      OIDC_CLIENT_ID: 'onward',
      OIDC_CLIENT_SECRET: 'not-a-real-secret',
      PUBLIC_URL: 'https://onward.example',
    };
    await expect(tokenCommand(['gp'], env, NOW, folder)).rejects.toThrow(/demo mode only/);
  });
});
