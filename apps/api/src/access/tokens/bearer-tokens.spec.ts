import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWK, type JWTVerifyGetKey } from 'jose';
import { SteppedClock } from '../../platform/clock/index.js';
import { providerAway, type IdentityProvider } from '../sign-in/identity-provider.js';
import { BearerTokens } from './bearer-tokens.js';

const ISSUER = 'https://id.example';
const AUDIENCE = 'https://onward.example';
const NOW = new Date('2026-03-10T10:00:00Z');
const SECOND = 1000;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

interface Wanted {
  readonly claims?: Record<string, unknown>;
  readonly by?: KeyPair['privateKey'];
}

describe('A bearer token', () => {
  let trusted: KeyPair;
  let stranger: KeyPair;
  let publicJwk: JWK;
  let clock: SteppedClock;
  /** How often the issuer's keys were asked for, and whether they can be had. */
  let asked: number;
  let isAway: boolean;

  beforeAll(async () => {
    trusted = await generateKeyPair('ES256');
    stranger = await generateKeyPair('ES256');
    publicJwk = { ...(await exportJWK(trusted.publicKey)), kid: 'k', alg: 'ES256' };
  });
  beforeEach(() => {
    clock = new SteppedClock(NOW);
    asked = 0;
    isAway = false;
  });

  const keys = (): Promise<JWTVerifyGetKey> => {
    asked += 1;
    return isAway ? Promise.reject(providerAway()) : Promise.resolve(createLocalJWKSet({ keys: [publicJwk] }));
  };
  const tokens = (): BearerTokens => new BearerTokens({ issuer: ISSUER, audience: AUDIENCE, keys } as unknown as IdentityProvider, clock);

  /** Of ten minutes, right in everything but what is wanted otherwise (undefined leaves a claim out). */
  function token({ claims = {}, by = trusted.privateKey }: Wanted = {}): Promise<string> {
    const now = NOW.getTime() / SECOND;
    return new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'gp', iat: now, exp: now + 600, ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(by);
  }

  it('of the issuer says who calls, and is verified once', async () => {
    const bearer = tokens();
    const text = await token();
    expect(await bearer.subjectOf(text)).toMatchObject({ issuer: ISSUER, subject: 'gp' });
    expect(await bearer.subjectOf(text)).toMatchObject({ issuer: ISSUER, subject: 'gp' });
    expect(asked).toBe(1);
  });

  it('ends with its time also where it was verified before, a minute of skew allowed', async () => {
    const bearer = tokens();
    const text = await token();
    await bearer.subjectOf(text);
    clock.advance(659 * SECOND);
    await expect(bearer.subjectOf(text)).resolves.toBeDefined();
    clock.advance(1 * SECOND);
    await expect(bearer.subjectOf(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', options: { detail: 'The token has expired.' } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another issuer', { iss: 'https://evil.example' }, 'The token is of another issuer.'],
    ['another audience', { aud: 'https://elsewhere.example' }, 'The token is for another audience.'],
    ['no audience', { aud: undefined }, 'The token is for another audience.'],
    ['the past', { exp: NOW.getTime() / SECOND - 61 }, 'The token has expired.'],
    ['the future', { nbf: NOW.getTime() / SECOND + 61 }, 'The token is not valid yet.'],
    ['no end', { exp: undefined }, 'The exp claim of the token does not hold.'],
    ['nobody', { sub: undefined }, 'The sub claim of the token does not hold.'],
  ])('of %s is refused', async (_, claims, detail) => {
    await expect(tokens().subjectOf(await token({ claims }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED', options: { detail } });
  });

  it('signed by somebody else is refused', async () => {
    const forged = await token({ by: stranger.privateKey });
    await expect(tokens().subjectOf(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', options: { headers: { 'www-authenticate': expect.stringContaining('invalid_token') as string } } });
  });

  it('unsigned, or signed with our public key as the secret, is refused', async () => {
    const [, payload = ''] = (await token()).split('.');
    const head = (header: object): string => Buffer.from(JSON.stringify(header)).toString('base64url');
    const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
    const symmetric = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'gp', exp: NOW.getTime() / SECOND + 600 }).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret);
    for (const text of [`${head({ alg: 'none' })}.${payload}.`, `${head({ alg: 'NONE', kid: 'k' })}.${payload}.`, symmetric]) {
      await expect(tokens().subjectOf(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it.each(['', 'x', 'a.b.c', '..', 'e30.e30.e30'])('that is no token is refused: %j', async (text) => {
    await expect(tokens().subjectOf(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not refused, but asked to wait, while the keys of the issuer cannot be had', async () => {
    isAway = true;
    const bearer = tokens();
    await expect(bearer.subjectOf(await token())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    isAway = false;
    await expect(bearer.subjectOf(await token())).resolves.toMatchObject({ subject: 'gp' });
  });
});
