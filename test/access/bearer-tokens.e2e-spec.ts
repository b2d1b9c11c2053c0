import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { claims, confused, forged, signedByIssuer, unsigned } from './hostile-token.js';

describe('A bearer token', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const meWith = (authorization: string): Promise<Answered> => onward.anyone.get('/api/me', { headers: { authorization } });
  const now = (): Date => onward.clock.now();
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  it('of the issuer is taken, again and again', async () => {
    const token = await signedByIssuer(await claims(now()));
    for (let n = 0; n < 3; n += 1) expect((await meWith(`Bearer ${token}`)).status).toBe(200);
    expect((await meWith(`bearer ${token}`)).status).toBe(200);
  });

  it('is answered 401 with WWW-Authenticate where it does not hold, and why', async () => {
    const hostile: Record<string, string> = {
      'of another issuer': await signedByIssuer(await claims(now(), { iss: 'https://evil.example' })),
      'for another audience': await signedByIssuer(await claims(now(), { aud: 'https://elsewhere.example' })),
      'for the browser sign-in (an ID token)': await signedByIssuer(await claims(now(), { aud: 'onward' })),
      expired: await signedByIssuer(await claims(now(), { exp: seconds() - 61 })),
      'not valid yet': await signedByIssuer(await claims(now(), { nbf: seconds() + 61 })),
      endless: await signedByIssuer(await claims(now(), { exp: undefined })),
      'of nobody': await signedByIssuer(await claims(now(), { sub: undefined })),
      'of somebody unknown': await signedByIssuer(await claims(now(), { sub: 'stranger' })),
      'of the system': await signedByIssuer(await claims(now(), { sub: 'system' })),
      forged: await forged(await claims(now())),
      unsigned: unsigned(await claims(now())),
      'signed with the public key': await confused(await claims(now())),
      'that is none': 'abc',
    };
    for (const [kind, token] of Object.entries(hostile)) {
      const answer = await meWith(`Bearer ${token}`);
      expect([kind, answer.status, answer.body['code']]).toEqual([kind, 401, 'UNAUTHENTICATED']);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="onward"/);
      expect(answer.text).not.toContain(token);
    }
  });

  it.each(['Basic Z3A6Z3A=', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x'])('is not %j', async (authorization) => {
    expect((await meWith(authorization)).status).toBe(401);
  });

  it('that was taken is refused from the moment it expires', async () => {
    const token = await signedByIssuer(await claims(now(), { exp: seconds() + 60 }));
    expect((await meWith(`Bearer ${token}`)).status).toBe(200);
    onward.clock.advance(2 * 60_000);
    const answer = await meWith(`Bearer ${token}`);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('error="invalid_token"') as unknown]);
  });

  it('is asked for where there is none, on every route that is not public', async () => {
    for (const path of ['/api/me', '/api/audit', '/api/people/0190a000-0000-7000-8000-000000000001', '/api/referrals/0190a000-0000-7000-8000-000000000001']) {
      const answer = await onward.anyone.get(path);
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onward"']);
    }
  });
});
