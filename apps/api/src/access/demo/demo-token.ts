import { SignJWT } from 'jose';
import { DEMO_ALGORITHM, type DemoKey } from './demo-key.js';
import { DEMO_AUDIENCE, DEMO_ISSUER } from './personas.js';

/** Seconds: a working day. */
const LIFETIME = 8 * 60 * 60;

/** A bearer token for the persona `subject`, good for 8 hours from `now`. */
export function demoToken(key: DemoKey, subject: string, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: DEMO_ALGORITHM, kid: key.publicJwk.kid, typ: 'at+jwt' })
    .setIssuer(DEMO_ISSUER)
    .setAudience(DEMO_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME)
    .sign(key.privateKey);
}
