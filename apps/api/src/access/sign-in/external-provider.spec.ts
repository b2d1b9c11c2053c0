import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { ExternalProvider } from './external-provider.js';

describe('An external identity provider', () => {
  let server: Server;
  let issuer: string;
  let isUp = false;
  let asked: string[];
  let pair: Awaited<ReturnType<typeof generateKeyPair>>;

  beforeAll(async () => {
    pair = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256' };
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode = isUp ? 200 : 503;
      response.setHeader('content-type', 'application/json');
      const metadata = { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` };
      response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : metadata));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    asked = [];
    isUp = true;
  });

  const provider = (): ExternalProvider =>
    new ExternalProvider({ kind: 'external', issuer, clientId: 'onward', clientSecret: 'not-a-real-secret' }, 'https://onward.example');

  it('may be down while we start, and is found once it is back', async () => {
    isUp = false;
    const external = provider();
    await external.mount();
    await expect(external.configuration()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    isUp = true;
    expect((await external.configuration()).serverMetadata().token_endpoint).toBe(`${issuer}/token`);
    await external.configuration();
    expect(asked.filter((path) => path.includes('openid-configuration'))).toHaveLength(2);
  });

  it('gives its keys once for many tokens', async () => {
    const external = provider();
    const token = await new SignJWT({ sub: 'gp' }).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(pair.privateKey);
    for (let n = 0; n < 3; n += 1) expect((await jwtVerify(token, await external.keys())).payload.sub).toBe('gp');
    expect(asked.filter((path) => path === '/jwks')).toHaveLength(1);
  });

  it('is asked to wait for where its keys cannot be had, rather than the token refused', async () => {
    const external = provider();
    await external.configuration();
    const keys = await external.keys();
    isUp = false;
    const token = await new SignJWT({ sub: 'gp' }).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(pair.privateKey);
    await expect(jwtVerify(token, keys)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('sees us at our public address, which a bearer token names as its audience', () => {
    expect(provider().originFor()).toBe('https://onward.example');
    expect(provider().audience).toBe('https://onward.example');
  });
});
