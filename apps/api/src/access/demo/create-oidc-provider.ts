import { randomBytes } from 'node:crypto';
import type { OidcContext, Provider } from 'oidc-provider';
import { isLoopback } from '../../platform/config/index.js';
import { CALLBACK_PATH } from '../sign-in/sign-in.js';
import { DEMO_ALGORITHM, type DemoKey } from './demo-key.js';
import { memoryStore } from './memory-store.js';
import { DEMO_ISSUER, PERSONAS } from './personas.js';
import { failurePage } from './pages.js';

export const DEMO_PATH = '/demo-idp';
export const DEMO_CLIENT_ID = 'onward';

/** Seconds. */
const TEN_MINUTES = 600;

/** The demo's identity provider, for one client that is ourselves. Loaded only here: production never has it in memory. */
export async function createOidcProvider(key: DemoKey, clientSecret: string): Promise<Provider> {
  const { Provider } = await loadQuietly();
  const provider = new Provider(DEMO_ISSUER, {
    adapter: memoryStore(),
    jwks: { keys: [key.privateJwk] },
    clients: [
      {
        client_id: DEMO_CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [`http://localhost${CALLBACK_PATH}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: DEMO_ALGORITHM,
      },
    ],
    scopes: ['openid'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo-idp', interaction: 'demo-idp-interaction', resume: 'demo-idp-resume' },
      // Its own session is sent back nowhere: who changes persona is then not asked to sign out of the one before.
      long: { path: `${DEMO_PATH}/never` },
    },
    ttl: { AccessToken: TEN_MINUTES, AuthorizationCode: 60, Grant: TEN_MINUTES, IdToken: TEN_MINUTES, Interaction: TEN_MINUTES, Session: TEN_MINUTES },
    interactions: { url: (_context: OidcContext, { uid }: { uid: string }) => `${DEMO_PATH}/interaction/${uid}` },
    findAccount: (_context: OidcContext, accountId: string) =>
      PERSONAS.some((persona) => persona.key === accountId) ? { accountId, claims: () => ({ sub: accountId }) } : undefined,
    loadExistingGrant: grantUnasked,
    clientBasedCORS: () => false,
    renderError: (context: OidcContext) => {
      context.type = 'html';
      context.body = failurePage();
    },
  });
  // Ourselves at whatever port and loopback name the browser came by.
  provider.Client.prototype.redirectUriAllowed = isOurCallback;
  return provider;
}

/** The one client is ourselves: nobody needs to be asked whether it may know who they are. */
async function grantUnasked({ oidc: { client, session, provider } }: OidcContext): Promise<unknown> {
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function isOurCallback(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(uri);
  return protocol === 'http:' && isLoopback(hostname) && pathname === CALLBACK_PATH && search === '' && hash === '' && username === '';
}

/** On Node 20 it prints "Unsupported runtime" as it is loaded. It works there, and our tests say so. */
async function loadQuietly(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
