import { demoKey, DEMO_ISSUER } from '@onward/api';
import { createPrivateKey, generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { referral } from '../factories/referral-story.js';
import { startApp, TestClient, type TestApp } from '../harness/index.js';
import { refused, toldOf } from './refusals.js';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('A token that is not good opens nothing, and everything stays as it was', () => {
  let onward: TestApp;
  let path: string;
  let key: KeyObject;
  let kid: string;
  beforeAll(async () => {
    onward = await startApp();
    path = `/api/referrals/${(await referral(onward)).id}/events`;
    const { privateJwk } = await demoKey();
    key = createPrivateKey({ key: privateJwk as JsonWebKey, format: 'jwk' });
    kid = String(privateJwk.kid);
  }, 60_000);
  afterAll(() => onward?.stop());

  /** A token of the triager, who may accept it, as good as the changes leave it. */
  function token(claims: object = {}, header: object = {}, signer: KeyObject = key): string {
    const now = Math.floor(onward.clock.now().getTime() / 1000);
    const content = `${part({ alg: 'ES256', kid, typ: 'at+jwt', ...header })}.${part({
      iss: DEMO_ISSUER, aud: `${DEMO_ISSUER}/api`, sub: 'triager', iat: now, exp: now + 3600, ...claims,
    })}`;
    return `${content}.${sign('sha256', Buffer.from(content), { key: signer, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }
  const hour = 3600;
  const now = () => Math.floor(onward.clock.now().getTime() / 1000);
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  it.each<[string, () => string | undefined]>([
    ['none', () => undefined],
    ['one that has expired', () => token({ iat: now() - 9 * hour, exp: now() - hour })],
    ['one that is not yet good', () => token({ nbf: now() + hour })],
    ['one without an end', () => token({ exp: undefined })],
    ['one of another issuer', () => token({ iss: 'https://login.example.org' })],
    ['one for another audience', () => token({ aud: 'somebody-else' })],
    ['one signed by a stranger', () => token({}, {}, stranger)],
    ['one that is not signed', () => `${token({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`],
    ['one of nobody here', () => token({ sub: 'nobody' })],
    ['one that was altered', () => token().replace(/\.[^.]+\./, `.${part({ iss: DEMO_ISSUER, sub: 'admin', aud: `${DEMO_ISSUER}/api`, exp: now() + hour })}.`)],
    ['words', () => 'let-me-in'],
  ])('%s', async (_token, make) => {
    const client = new TestClient(onward.url, () => Promise.resolve(make()));
    expect(toldOf(await refused(onward, () => client.post(path, { type: 'accept' }, { version: 1 })))).toBe('401 UNAUTHENTICATED');
    // nothing else that is wrong is told to nobody
    expect(toldOf(await refused(onward, () => client.post('/api/referrals', '{', { key: 'two words' })))).toBe('401 UNAUTHENTICATED');
  });

  it('while a good one opens it', async () => {
    const client = new TestClient(onward.url, () => Promise.resolve(token()));
    expect((await client.post(path, { type: 'accept' }, { version: 1 })).status).toBe(201);
  });
});
