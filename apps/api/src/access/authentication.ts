import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { membershipInQuery } from '../platform/http/index.js';
import { chosenMembership, membershipRequired, membershipsInForce } from './members/choose-membership.js';
import { known } from './members/known.js';
import type { SignedIn } from './members/member.js';
import { Members } from './members/members.js';
import { statedPurpose } from './members/purpose.js';
import type { Permission } from './permissions.js';
import { refuseOtherSites } from './sessions/same-origin.js';
import { cookieToken, SESSION_COOKIE } from './sessions/session-cookie.js';
import { Sessions } from './sessions/sessions.js';
import { IdentityProvider } from './sign-in/identity-provider.js';
import { BearerTokens } from './tokens/bearer-tokens.js';
import { signInNeeded, tokenRefused } from './tokens/token-refused.js';

/** RFC 6750's characters. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/** Says which memberships there are, so it cannot ask for one to be chosen first. */
const BEFORE_CHOOSING: Permission = 'me.read';

/** A page says by it that it asks by itself, with nobody at the keys: such a request keeps nobody signed in. */
const UNATTENDED = 'onward-unattended';

/** A page says by it whom it was opened by: a browser has one session for all its tabs, and nothing is done in the name of who signed in in another. */
const READER = 'onward-reader';

type Who = Pick<SignedIn, 'member' | 'session'>;

/** Who calls: by a bearer token where one is sent, else by the session cookie; and in which of their memberships. */
@Injectable()
export class Authentication {
  constructor(
    private readonly tokens: BearerTokens,
    private readonly sessions: Sessions,
    private readonly members: Members,
    private readonly provider: IdentityProvider,
    private readonly clock: Clock,
  ) {}

  /** Throws UNAUTHENTICATED, MEMBERSHIP_REQUIRED, or FORBIDDEN for what another site's page sent. */
  async actorOf(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers;
    const who = authorization === undefined ? await this.byCookie(request) : await this.byToken(authorization);
    return this.actorFor(who, request);
  }

  private async byToken(authorization: string): Promise<Who> {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw tokenRefused('Send Authorization: Bearer and a token.');
    const { issuer, subject } = await this.tokens.subjectOf(token);
    return { member: known(await this.members.bySubject(issuer, subject)), session: null };
  }

  private async byCookie(request: FastifyRequest): Promise<Who> {
    const token = cookieToken(request, SESSION_COOKIE);
    if (token === null) throw signInNeeded('Sign in, or send a bearer token.');
    const isUnattended = request.plan?.endpoint.isUnattended === true || header(request, UNATTENDED) !== undefined;
    const session = await this.sessions.find(token, { isUnattended });
    if (session === null) throw signInNeeded('Your session has ended. Sign in again.');
    refuseOtherSites(request, this.provider.originFor(request));
    const member = known(await this.members.byUser(session.userId));
    if ((header(request, READER) ?? member.userId) !== member.userId) throw signInNeeded('Somebody else has signed in in this browser since this page was opened. Sign in again.');
    return { member, session };
  }

  private actorFor({ member, session }: Who, request: FastifyRequest): Actor {
    const now = this.clock.now();
    const chosen = chosenMembership(member, header(request, 'onward-membership') ?? membershipInQuery(request), now);
    const purpose = statedPurpose(header(request, 'onward-purpose'));
    request.signedIn = { member, chosen, session };
    const membership = chosen ?? (request.plan?.endpoint.permission === BEFORE_CHOOSING ? membershipsInForce(member, now)[0] : undefined);
    if (membership === undefined) {
      throw membershipRequired(membershipsInForce(member, now), 'You have several memberships: name one in Onward-Membership.');
    }
    const { id, role, organisation, serviceIds } = membership;
    return {
      kind: 'member',
      userId: member.userId,
      membershipId: id,
      role,
      organisationId: organisation.id,
      serviceIds,
      name: member.name,
      ...(purpose !== undefined && { purpose }),
    };
  }
}

/** A header of ours is sent once; what Node makes of two (`a, b`) holds for none. */
function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return value === undefined ? undefined : String(value);
}
