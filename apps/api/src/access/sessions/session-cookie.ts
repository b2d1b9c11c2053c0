import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix makes the browser insist on Secure, Path=/ and no Domain: no other host can set it (RFC 6265bis). */
export const SESSION_COOKIE = '__Host-onward';

/** Beside it, for our pages to read: that there may be a session to ask about. It opens nothing. */
const MARK_COOKIE = '__Host-onward-in';

/** 32 random bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The value of a cookie that we have set, or null: what does not look like one of ours is none. */
export function cookieToken({ headers: { cookie } }: FastifyRequest, name: string): string | null {
  if (cookie === undefined) return null;
  const prefix = `${name}=`;
  for (const part of cookie.split(';')) {
    const pair = part.trim();
    if (pair.startsWith(prefix)) {
      const value = pair.slice(prefix.length);
      return TOKEN.test(value) ? value : null;
    }
  }
  return null;
}

/** Lax, so that the redirect back from the identity provider, a visit from another site, brings the cookie along. */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Without `maxAge` (seconds) it goes when the browser does. */
export function setCookie(reply: FastifyReply, name: string, value: string, maxAge?: number): void {
  reply.header('set-cookie', `${name}=${value}; ${ATTRIBUTES}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`);
}

export function clearCookie(reply: FastifyReply, name: string): void {
  setCookie(reply, name, '', 0);
}

/** Both go when the browser does. */
export function setSession(reply: FastifyReply, token: string): void {
  setCookie(reply, SESSION_COOKIE, token);
  reply.header('set-cookie', `${MARK_COOKIE}=yes; Path=/; Secure; SameSite=Lax`);
}

export function clearSession(reply: FastifyReply): void {
  clearCookie(reply, SESSION_COOKIE);
  clearCookie(reply, MARK_COOKIE);
}
