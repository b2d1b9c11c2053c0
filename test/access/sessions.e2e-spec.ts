import { userId } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { Browser, SESSION, signIn } from './browser.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('A session', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  async function signedIn(persona = 'gp'): Promise<Browser> {
    const browser = new Browser(onward.url);
    await signIn(browser, persona);
    return browser;
  }
  const me = async (browser: Browser): Promise<number> => (await browser.visit('/api/me')).status;

  it('ends after 15 idle minutes', async () => {
    const browser = await signedIn();
    onward.clock.advance(15 * MINUTE - 1);
    expect(await me(browser)).toBe(200);
    onward.clock.advance(15 * MINUTE);
    expect(await me(browser)).toBe(401);
  });

  it('ends after 12 hours however busy it was', async () => {
    const browser = await signedIn();
    for (let n = 1; n < 72; n += 1) {
      onward.clock.advance(10 * MINUTE);
      expect(await me(browser)).toBe(200);
    }
    onward.clock.advance(12 * HOUR - 71 * 10 * MINUTE);
    expect(await me(browser)).toBe(401);
  });

  it('says when it will end, so that a page can say so before: after so long without a request, and at the latest', async () => {
    const began = onward.clock.now().getTime();
    const browser = await signedIn();
    const session = async (): Promise<unknown> => (JSON.parse((await browser.visit('/api/me')).text) as { session: unknown }).session;
    const told = { idleSeconds: 900, expiresAt: new Date(began + 12 * HOUR).toISOString() };
    expect(await session()).toEqual(told);
    onward.clock.advance(14 * MINUTE);
    expect(await session()).toEqual(told);
    expect((await onward.as('gp').get('/api/me')).body['session']).toBeNull();
  });

  it('does nothing in the name of who signed in after a page was opened by somebody else', async () => {
    const browser = await signedIn('social-worker');
    const asked = (reader: string) => browser.visit('/api/referrals?sent=me', { headers: { 'onward-reader': reader } });
    expect((await asked(userId('social-worker'))).status).toBe(200);
    for (const other of [userId('gp'), 'nobody', '']) {
      const { status, text } = await asked(other);
      expect([status, text]).toEqual([401, expect.stringContaining('Somebody else has signed in')]);
    }
  });

  it('is not prolonged by what a page asks by itself, with nobody at the keys', async () => {
    const browser = await signedIn();
    onward.clock.advance(8 * MINUTE);
    expect((await browser.visit('/api/me', { headers: { 'onward-unattended': '1' } })).status).toBe(200);
    onward.clock.advance(8 * MINUTE);
    expect(await me(browser)).toBe(401);
  });

  it('is written to once a minute at most', async () => {
    const browser = await signedIn('police');
    const seen = async (): Promise<unknown> => (await onward.sql(`select last_seen_at from session where user_id = $1 and ended_at is null`, [userId('police')]))[0];
    const first = await seen();
    onward.clock.advance(MINUTE - 1);
    await me(browser);
    expect(await seen()).toEqual(first);
    onward.clock.advance(1);
    await me(browser);
    expect(await seen()).not.toEqual(first);
  });

  it('that is ended anywhere is refused with the next request', async () => {
    const browser = await signedIn('social-worker');
    expect(await me(browser)).toBe(200);
    await onward.sql(`update session set ended_at = $2 where user_id = $1`, [userId('social-worker'), onward.clock.now()]);
    expect(await me(browser)).toBe(401);
  });

  it('ends when one signs out, for a copy of the cookie too', async () => {
    const browser = await signedIn();
    const copy = new Browser(onward.url);
    copy.cookies = [...browser.cookies];
    const answer = await browser.post('/api/sign-out');
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { continueAt: '/' }]);
    expect(browser.cookies.filter(({ name }) => name.startsWith(SESSION))).toEqual([]);
    expect(await me(copy)).toBe(401);
    expect((await browser.post('/api/sign-out')).status).toBe(200);
  });

  it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`, '%00'])('is not made up by a cookie of %j', async (value) => {
    const browser = new Browser(onward.url);
    browser.cookies = [{ name: SESSION, value, path: '/' }];
    expect(await me(browser)).toBe(401);
  });

  it('writes for no page of another site', async () => {
    const browser = await signedIn();
    const hostile: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: onward.url, 'sec-fetch-site': 'cross-site' }, { origin: 'http://127.0.0.1:1' }];
    for (const headers of hostile) {
      const added = await browser.visit('/api/people', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' });
      expect([headers, added.status, (JSON.parse(added.text) as { code: string }).code]).toEqual([headers, 403, 'FORBIDDEN']);
      expect((await browser.visit('/api/sign-out', { method: 'POST', headers })).status).toBe(403);
    }
    expect((await browser.visit('/api/sign-out', { method: 'POST' })).status).toBe(403);
    expect(await me(browser)).toBe(200);
  });

  it('writes for a page of ours', async () => {
    const browser = await signedIn();
    const added = await browser.visit('/api/people', { method: 'POST', headers: { origin: onward.url, 'content-type': 'application/json' }, body: JSON.stringify({ family: 'Sessiontest', given: 'Kim', birthDate: '1970-01-02' }) });
    expect(added.status).toBe(201);
  });
});
