import { startApp, type TestApp } from '../harness/index.js';
import { membershipId, PEOPLE, userId } from '../factories/testshire.js';
import { Browser, chooseAtProvider, SESSION, signIn } from './browser.js';

describe('Signing in with a browser', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const newBrowser = (): Browser => new Browser(onward.url);
  const me = async (browser: Browser): Promise<number> => (await browser.visit('/api/me')).status;

  it('leads through the identity provider to a session, and back to where one wanted to go', async () => {
    const browser = newBrowser();
    const arrived = await signIn(browser, 'triager', '/worklist?service=1#top');
    expect([arrived.status, arrived.location]).toEqual([302, '/worklist?service=1#top']);
    const answer = await browser.visit('/api/me');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      user: { id: userId('triager'), name: PEOPLE.triager.name },
      memberships: [{ id: membershipId('triager'), role: 'triager', organisation: { name: 'Testshire Partnership Trust', kind: 'nhs-trust' }, services: [{ name: 'Community Mental Health' }, { name: 'Talking Therapies' }] }],
      permissions: expect.arrayContaining(['worklist.read', 'referral.send-event']) as unknown,
    });
  });

  it('leaves a cookie that no script reads and no other site sends, and only its digest in the database', async () => {
    const browser = newBrowser();
    const { setCookies } = await signIn(browser, 'gp');
    const set = setCookies.find((cookie) => cookie.startsWith(`${SESSION}=`));
    expect(set).toMatch(/^__Host-onward=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    // beside it, for our pages, that there is one to ask about, which says nothing of whose
    expect(setCookies).toContain('__Host-onward-in=yes; Path=/; Secure; SameSite=Lax');
    const stored = await onward.sql<{ id_digest: Buffer; row: string }>(`select id_digest, session::text as row from session where user_id = $1`, [userId('gp')]);
    expect(stored.map(({ row }) => row).join()).not.toContain(browser.cookie(SESSION));
    expect(stored.every(({ id_digest }) => id_digest.length === 32)).toBe(true);
  });

  it('sends PKCE, a state and a nonce, and nothing of where one is going', async () => {
    const { location } = await newBrowser().visit('/api/sign-in?returnTo=/secret-place');
    const query = new URL(location ?? '', onward.url).searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('redirect_uri')).toBe(`${onward.url}/api/sign-in/callback`);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(location).not.toContain('secret-place');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/api/sign-in'])('never leads on to %s', async (returnTo) => {
    expect((await signIn(newBrowser(), 'gp', returnTo)).location).toBe('/');
  });

  it('takes a code and state once', async () => {
    const browser = newBrowser();
    const back = await chooseAtProvider(browser, 'gp');
    const cookies = [...browser.cookies];
    expect((await browser.visit(back)).status).toBe(302);
    const first = browser.cookie(SESSION);
    expect((await browser.visit(back)).status).toBe(401);
    browser.cookies = cookies;
    expect((await browser.visit(back)).status).toBe(401);
    expect(browser.cookie(SESSION)).not.toBe(first);
  });

  it('takes a code of another sign-in from nobody', async () => {
    const [mine, theirs] = [newBrowser(), newBrowser()];
    const [toMine, toTheirs] = [new URL(await chooseAtProvider(mine, 'gp'), onward.url), new URL(await chooseAtProvider(theirs, 'police'), onward.url)];
    toMine.searchParams.set('code', toTheirs.searchParams.get('code') ?? '');
    const answer = await mine.visit(`${toMine.pathname}${toMine.search}`);
    expect([answer.status, mine.cookie(SESSION)]).toEqual([401, undefined]);
  });

  it('ends in the browser in which it began: nobody is signed in as somebody else by a link', async () => {
    const back = await chooseAtProvider(newBrowser(), 'gp');
    const victim = newBrowser();
    const answer = await victim.visit(back);
    expect([answer.status, victim.cookie(SESSION)]).toEqual([401, undefined]);
    expect(await me(victim)).toBe(401);
  });

  it.each(['', '?code=x', '?code=x&state=y', '?state=y&state=z', '?error=access_denied&state=y', `?state=${'A'.repeat(43)}&code=x`])('proves nothing by %j alone', async (query) => {
    const answer = await newBrowser().visit(`/api/sign-in/callback${query}`);
    expect([401, 422]).toContain(answer.status);
    expect(answer.setCookies.filter((cookie) => cookie.startsWith(SESSION))).toEqual([]);
  });

  it('may take ten minutes, not more', async () => {
    const browser = newBrowser();
    const back = await chooseAtProvider(browser, 'gp');
    onward.clock.advance(10 * 60_000);
    expect((await browser.visit(back)).status).toBe(401);
  });

  it('hears of a refusal by the provider', async () => {
    const browser = newBrowser();
    const state = new URL(await chooseAtProvider(browser, 'gp'), onward.url).searchParams.get('state');
    const iss = encodeURIComponent('https://demo.onward.example');
    const answer = await browser.visit(`/api/sign-in/callback?error=access_denied&state=${state}&iss=${iss}`);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([401, { code: 'UNAUTHENTICATED' }]);
  });

  it('gives a new session each time and ends the one before: a planted cookie becomes nobody (session fixation)', async () => {
    const browser = newBrowser();
    await signIn(browser, 'gp');
    const before = browser.cookie(SESSION) ?? '';
    await signIn(browser, 'police');
    expect(browser.cookie(SESSION)).not.toBe(before);
    const old = newBrowser();
    old.cookies.push({ name: SESSION, value: before, path: '/' });
    expect(await me(old)).toBe(401);
  });

  it('lets in nobody whom the provider knows and we do not, says whom to ask, and records it', async () => {
    await onward.sql(`update app_user set subject = 'admin-elsewhere' where id = $1`, [userId('admin')]);
    const browser = newBrowser();
    const answer = await signIn(browser, 'admin');
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('Ask the administrator') as unknown]);
    expect(browser.cookie(SESSION)).toBeUndefined();
    expect((await onward.sql(`select 1 from audit_entry where action = 'sign-in' and outcome = 401`)).length).toBe(1);
  });

  it('is recorded, with who it was', async () => {
    await signIn(newBrowser(), 'coordinator');
    const rows = await onward.sql<{ membership_id: string; basis: string }>(`select membership_id, basis from audit_entry where action = 'sign-in' and membership_id = $1`, [membershipId('coordinator')]);
    expect(rows).toEqual([{ membership_id: membershipId('coordinator'), basis: `user ${userId('coordinator')}` }]);
  });

  it('to the demo is offered at this machine only', async () => {
    const { port } = new URL(onward.url);
    const answer = await onward.app.inject({ url: '/api/sign-in', headers: { host: `evil.example:${port}` } });
    expect(answer.statusCode).toBe(403);
  });
});

describe('The page of the demo on which one chooses who to be', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  it('offers eleven people, a button each, and runs no script', async () => {
    const browser = new Browser(onward.url);
    const begun = await browser.visit('/api/sign-in');
    const asked = await browser.visit(begun.location ?? '');
    const page = await browser.visit(asked.location ?? '');
    expect([...page.text.matchAll(/<form method="post"/g)]).toHaveLength(11);
    expect(page.text).not.toMatch(/<script|<style| style=| on\w+=/i);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await browser.visit('/demo-idp/style.css')).headers.get('content-type')).toContain('text/css');
  });

  it('signs in nobody who does not come from a sign-in', async () => {
    const browser = new Browser(onward.url);
    expect((await browser.visit('/demo-idp/interaction/x')).status).toBe(400);
    expect((await browser.post('/demo-idp/interaction/x/gp')).status).toBe(400);
    expect((await browser.post('/demo-idp/interaction/x/nobody')).status).toBe(404);
  });

  it('sends nobody anywhere but back to us', async () => {
    const query = new URLSearchParams({ client_id: 'onward', response_type: 'code', scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' });
    for (const uri of ['https://evil.example/api/sign-in/callback', 'http://localhost.evil.example/api/sign-in/callback', 'http://localhost/elsewhere', 'http://x@localhost/api/sign-in/callback']) {
      query.set('redirect_uri', uri);
      const answer = await new Browser(onward.url).visit(`/demo-idp/auth?${query}`);
      expect([answer.status, answer.location]).toEqual([400, null]);
    }
  });
});
