import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Issued {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly redirectUri: string | null;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An identity provider as small as can be, which signs in whom `subject` names without asking, and checks what it is sent. */
export class MadeUpIssuer {
  readonly clientId = 'onward';
  readonly clientSecret = 'not-a-real-secret';
  subject = 'somebody';
  /** Put into each ID token, over what is right. */
  lie: Record<string, unknown> = {};
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly codes = new Map<string, Issued>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  token(claims: Record<string, unknown>): string {
    const now = Math.floor(Date.now() / 1000);
    const text = `${part({ alg: 'ES256', kid: 'k' })}.${part({ iss: this.issuer, iat: now, exp: now + 300, ...claims })}`;
    return `${text}.${sign('sha256', Buffer.from(text), { key: this.pair.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.issuer);
    if (pathname === '/authorize') {
      response.writeHead(302, { location: this.authorised(searchParams) }).end();
      return;
    }
    const [status, body] = pathname === '/token' ? this.exchanged(await textOf(request), request.headers.authorization) : [200, this.published(pathname)];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private authorised(query: URLSearchParams): string {
    const code = randomUUID();
    this.codes.set(code, { nonce: query.get('nonce'), challenge: query.get('code_challenge'), redirectUri: query.get('redirect_uri') });
    return `${query.get('redirect_uri')}?${new URLSearchParams({ code, state: query.get('state') ?? '' })}`;
  }

  private exchanged(text: string, authorization: string | undefined): [number, object] {
    const form = new URLSearchParams(text);
    const code = form.get('code') ?? '';
    const issued = this.codes.get(code);
    this.codes.delete(code);
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    const isOurs = authorization === `Basic ${Buffer.from(`${this.clientId}:${encodeURIComponent(this.clientSecret).replaceAll('-', '%2D')}`).toString('base64')}`;
    if (!isOurs) return [401, { error: 'invalid_client' }];
    if (issued === undefined || issued.challenge !== challenge || issued.redirectUri !== form.get('redirect_uri')) return [400, { error: 'invalid_grant' }];
    const idToken = this.token({ aud: this.clientId, sub: this.subject, nonce: issued.nonce, acr: 'AAL2', ...this.lie });
    return [200, { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken }];
  }

  private published(pathname: string): object {
    if (pathname === '/jwks') return { keys: [{ ...this.pair.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'ES256', use: 'sig' }] };
    const at = (path: string): string => `${this.issuer}${path}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: at('/authorize'),
      token_endpoint: at('/token'),
      jwks_uri: at('/jwks'),
      end_session_endpoint: at('/leave'),
      id_token_signing_alg_values_supported: ['ES256'],
    };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
