import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { errors, jwtVerify } from 'jose';
import { Clock } from '../../platform/clock/index.js';
import { Problem } from '../../platform/problem/index.js';
import { BoundedCache } from '../../platform/bounded-cache.js';
import { IdentityProvider } from '../sign-in/identity-provider.js';
import { tokenRefused } from './token-refused.js';

/** Signatures by a key that only the issuer has. Never `none`, and no HMAC, for which our public key would do as the secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** Seconds that the issuer's clock may differ from ours. */
const CLOCK_SKEW = 60;
/** A kilobyte each at most. */
const MOST_TOKENS = 10_000;

/** Whom a token that holds speaks for. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

interface VerifiedToken extends Subject {
  /** Epoch milliseconds. */
  readonly expires: number;
}

/** Bearer tokens of the configured issuer, each verified once (a signature costs 200 µs) and known again by its digest until it expires. */
@Injectable()
export class BearerTokens {
  private readonly verified = new BoundedCache<VerifiedToken>(MOST_TOKENS);

  constructor(
    private readonly provider: IdentityProvider,
    private readonly clock: Clock,
  ) {}

  /** Throws UNAUTHENTICATED for one that does not hold, UNAVAILABLE where the issuer's keys cannot be had. */
  async subjectOf(token: string): Promise<Subject> {
    const key = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(key);
    if (known === undefined) {
      const verified = await this.verify(token);
      this.verified.set(key, verified);
      return verified;
    }
    if (this.clock.now().getTime() < known.expires) return known;
    this.verified.delete(key);
    throw tokenRefused('The token has expired.');
  }

  private async verify(token: string): Promise<VerifiedToken> {
    try {
      const { payload } = await jwtVerify(token, await this.provider.keys(), {
        issuer: this.provider.issuer,
        audience: this.provider.audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_SKEW,
        currentDate: this.clock.now(),
      });
      const { sub = '', exp = 0 } = payload;
      return { issuer: this.provider.issuer, subject: sub, expires: (exp + CLOCK_SKEW) * 1000 };
    } catch (error) {
      throw refusal(error);
    }
  }
}

/** Why a token does not hold, without a word of what is in it. */
function refusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return tokenRefused('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) return tokenRefused(REASONS[error.claim] ?? `The ${error.claim} claim of the token does not hold.`);
  if (error instanceof errors.JOSEAlgNotAllowed) return tokenRefused('The token must be signed with one of the algorithms taken here.');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) {
    return tokenRefused('The token is not signed by the issuer that is trusted here.');
  }
  return tokenRefused('The token is not a signed JWT.');
}

const REASONS: Readonly<Record<string, string>> = {
  iss: 'The token is of another issuer.',
  aud: 'The token is for another audience.',
  nbf: 'The token is not valid yet.',
};
