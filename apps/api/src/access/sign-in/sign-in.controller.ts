import { Controller, Get, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../platform/http/index.js';
import { refuseOtherSites } from '../sessions/same-origin.js';
import { clearCookie, clearSession, cookieToken, SESSION_COOKIE, setCookie, setSession } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.js';
import { signInNeeded } from '../tokens/token-refused.js';
import { IdentityProvider } from './identity-provider.js';
import { localReturn } from './local-return.js';
import { SIGN_IN_LIMIT } from './pending-sign-ins.js';
import { SignIn } from './sign-in.js';
import { SignInRecord } from './sign-in-record.js';
import { stateCookie } from './state-cookie.js';

const SIGNED_OUT = {
  'x-schema': 'SignedOut',
  type: 'object',
  properties: { continueAt: { type: 'string', description: 'Where to send the browser now: a path here, or a page of the identity provider.' } },
  required: ['continueAt'],
  additionalProperties: false,
} as const;

/** The doors of the browser: out to the identity provider, back from it with a session, and out of that. */
@Controller('api')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly record: SignInRecord,
    private readonly provider: IdentityProvider,
  ) {}

  @Get('sign-in')
  @Redirect()
  @Endpoint({
    operationId: 'beginSignIn',
    permission: 'public',
    audit: null,
    summary: 'To the identity provider, and from there back to `returnTo`, a path on this site',
    query: { type: 'object', properties: { returnTo: { type: 'string' } } },
    responses: { 302: null },
    problems: ['FORBIDDEN'],
  })
  async begin(
    @Query('returnTo') returnTo: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    const { url, state } = await this.signIn.begin(this.provider.originFor(request), localReturn(returnTo));
    setCookie(reply, stateCookie(state), state, SIGN_IN_LIMIT);
    return { url: this.provider.locationOf(url) };
  }

  @Get('sign-in/callback')
  @Redirect()
  @Endpoint({
    operationId: 'completeSignIn',
    permission: 'public',
    audit: null,
    summary: 'Where the identity provider sends the browser back to',
    query: { type: 'object', properties: { state: { type: 'string' } }, additionalProperties: true },
    responses: { 302: null },
    problems: ['UNAUTHENTICATED', 'FORBIDDEN'],
  })
  async complete(
    @Query('state') state: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    const origin = this.provider.originFor(request);
    // Only the browser that began it may end it: else somebody could sign another in as themselves (RFC 6749, 10.12).
    const mine = typeof state === 'string' ? cookieToken(request, stateCookie(state)) : null;
    if (mine === null || mine !== state) throw signInNeeded('This sign-in was not begun in this browser. Start again at /api/sign-in.');
    clearCookie(reply, stateCookie(state));

    const search = request.originalUrl.slice(request.originalUrl.indexOf('?'));
    const { returnTo, ...recognised } = await this.signIn.complete(origin, search, state);
    const userId = await this.record.userOf(recognised, request.id);
    const before = cookieToken(request, SESSION_COOKIE);
    if (before !== null) await this.sessions.end(before);
    setSession(reply, await this.sessions.begin({ userId, acr: recognised.acr, idToken: recognised.idToken }));
    return { url: returnTo };
  }

  @Post('sign-out')
  @Endpoint({
    operationId: 'signOut',
    permission: 'public',
    audit: null,
    summary: 'Ends the session at once; answers the same where there is none',
    responses: { 200: SIGNED_OUT },
    problems: ['FORBIDDEN'],
  })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ continueAt: string }> {
    const token = cookieToken(request, SESSION_COOKIE);
    if (token === null) return { continueAt: '/' };
    const origin = this.provider.originFor(request);
    refuseOtherSites(request, origin);
    const idToken = await this.sessions.end(token);
    clearSession(reply);
    return { continueAt: await this.signIn.afterSignOut(origin, idToken) };
  }
}
