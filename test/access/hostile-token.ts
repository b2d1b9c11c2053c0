import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { demoKey, demoToken } from '@onward/api';

type Claims = Record<string, unknown>;

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The claims of a token that would be taken, with some of them changed (undefined takes one away). */
export async function claims(now: Date, changed: Claims = {}): Promise<Claims> {
  const [, payload = ''] = (await demoToken(await demoKey(), 'gp', now)).split('.');
  return { ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims), ...changed };
}

/** Signed by the issuer that is trusted. */
export async function signedByIssuer(payload: Claims): Promise<string> {
  const { privateJwk } = await demoKey();
  return signedBy(createPrivateKey({ key: privateJwk, format: 'jwk' }), payload, privateJwk.kid);
}

/** Signed by somebody who has taken the issuer's name and key id. */
export async function forged(payload: Claims): Promise<string> {
  const { publicJwk } = await demoKey();
  return signedBy(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, payload, publicJwk.kid);
}

function signedBy(key: ReturnType<typeof createPrivateKey>, payload: Claims, kid: string | undefined): string {
  const text = `${part({ alg: 'ES256', kid, typ: 'at+jwt' })}.${part(payload)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

export function unsigned(payload: Claims): string {
  return `${part({ alg: 'none' })}.${part(payload)}.`;
}

/** HMAC with the public key, which everybody has, as its secret. */
export async function confused(payload: Claims): Promise<string> {
  const { publicJwk } = await demoKey();
  const text = `${part({ alg: 'HS256', kid: publicJwk.kid })}.${part(payload)}`;
  return `${text}.${createHmac('sha256', JSON.stringify(publicJwk)).update(text).digest('base64url')}`;
}
