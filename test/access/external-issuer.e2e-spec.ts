import { createApp, demoKey, demoToken, loadConfig, shutDown, type Config } from '@onward/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { userId } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { Browser, SESSION, type Visited } from './browser.js';
import { MadeUpIssuer } from './made-up-issuer.js';

const PUBLIC_URL = 'https://onward.example';

describe('With an identity provider of one’s own', () => {
  const issuer = new MadeUpIssuer();
  let demo: TestApp;
  let config: Config;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    demo = await startApp();
    await issuer.start();
    config = loadConfig({
      ONWARD_MODE: 'production', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal', PUBLIC_URL,
      DATABASE_URL: demo.urls.appUrl, OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: issuer.clientId, OIDC_CLIENT_SECRET: issuer.clientSecret,
    });
    app = await createApp(config);
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
    await demo.sql('update app_user set issuer = $1, subject = $2 where id = $3', [issuer.issuer, 'f:1:ada', userId('gp')]);
    await demo.sql('update app_user set issuer = $1, subject = $2 where id = $3', [issuer.issuer, 'bars-gateway', userId('police')]);
  }, 60_000);
  afterAll(async () => {
    await shutDown(app);
    await issuer.stop();
    await demo.stop();
  });
  beforeEach(() => {
    issuer.subject = 'f:1:ada';
    issuer.lie = {};
  });

  /** Out to the provider, and back to where our public address is served. */
  async function signIn(browser: Browser): Promise<Visited> {
    const begun = await browser.visit('/api/sign-in?returnTo=/worklist');
    const back = await new Browser(issuer.issuer).visit(begun.location ?? '');
    if (!back.location?.startsWith(`${PUBLIC_URL}/api/sign-in/callback?`)) throw new Error(`sent back to ${back.location}`);
    return browser.visit(back.location.slice(PUBLIC_URL.length));
  }

  it('people sign in there', async () => {
    const browser = new Browser(url);
    const arrived = await signIn(browser);
    expect([arrived.status, arrived.location]).toEqual([302, '/worklist']);
    expect(JSON.parse((await browser.visit('/api/me')).text)).toMatchObject({ user: { id: userId('gp') } });
    expect(await demo.sql('select acr from session where user_id = $1 order by created_at desc limit 1', [userId('gp')])).toEqual([{ acr: 'AAL2' }]);
  });

  it('signing out here leads there, to sign out too', async () => {
    const browser = new Browser(url);
    await signIn(browser);
    const answer = await browser.visit('/api/sign-out', { method: 'POST', headers: { origin: PUBLIC_URL } });
    const { continueAt } = JSON.parse(answer.text) as { continueAt: string };
    const { origin, pathname, searchParams } = new URL(continueAt);
    expect([origin + pathname, searchParams.get('post_logout_redirect_uri')]).toEqual([`${issuer.issuer}/leave`, `${PUBLIC_URL}/`]);
    expect(searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
    expect((await browser.visit('/api/me')).status).toBe(401);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another client', { aud: 'somebody-else' }],
    ['another sign-in', { nonce: 'x' }],
    ['the past', { exp: 1 }],
    ['nobody', { sub: undefined }],
  ])('an ID token of %s proves nothing', async (_, lie) => {
    issuer.lie = lie;
    const browser = new Browser(url);
    expect([(await signIn(browser)).status, browser.cookie(SESSION)]).toEqual([401, undefined]);
  });

  it('a system brings a token that was issued to it, under its client id', async () => {
    const me = (token: string): Promise<Visited> => new Browser(url).visit('/api/me', { headers: { authorization: `Bearer ${token}` } });
    const answer = await me(issuer.token({ aud: PUBLIC_URL, sub: 'bars-gateway' }));
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, { user: { id: userId('police') } }]);
    expect((await me(issuer.token({ aud: 'onward', sub: 'bars-gateway' }))).status).toBe(401);
  });

  it('a token of the demo opens nothing', async () => {
    const answer = await demo.as('triager').get('/api/me');
    expect(answer.status).toBe(200);
    const token = await demoToken(await demoKey(), 'triager', new Date());
    expect((await new Browser(url).visit('/api/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await new Browser(url).visit('/demo-idp/style.css')).status).toBe(404);
  });

  it('the demo’s own never runs, whatever the configuration says', async () => {
    await expect(createApp({ ...config, identity: { kind: 'demo' } })).rejects.toThrow('does not run in production');
  });
});
