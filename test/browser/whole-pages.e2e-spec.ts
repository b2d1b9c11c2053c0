import type { Page } from 'playwright-core';
import { referral } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

/** Layout shift, as the share of the screen that moved and how far: 0.1 is felt (web.dev/cls), and this is a tenth of it. */
const UNFELT = 0.01;

interface Moving {
  moved: number;
}

/** From now on adds up what moves on each page that is opened, but for what the reader's own act moves. */
const watchWhatMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = globalThis as unknown as Moving;
    seen.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('A page that is opened by its address at a %s', (device) => {
  let visit: Visit;
  let draftId: string;
  let id: string;
  beforeAll(async () => {
    await startAnew();
    draftId = (await referral(onward, { draft: true })).id;
    for (let n = 0; n < 8; n += 1) ({ id } = await referral(onward));
  });
  beforeEach(async () => {
    visit = await somebodyAt(device);
    await watchWhatMoves(visit.page);
  });

  const pages: readonly [Somebody, string, () => string, string | RegExp][] = [
    ['gp', 'the list of what was sent', () => '/referrals', 'Referrals sent'],
    ['gp', 'where a referral is', () => `/referrals/${id}`, /^Sent/],
    ['gp', 'whom to refer', () => '/refer', 'Who are you referring?'],
    ['gp', 'what is to be answered', () => `/refer/${draftId}`, /^Refer to/],
    ['gp', 'a page of the form', () => `/refer/${draftId}/reason`, 'Why you are referring'],
    ['gp', 'how urgent it is', () => `/refer/${draftId}/urgency`, 'How urgent is it?'],
    ['gp', 'the answers before they are sent', () => `/refer/${draftId}/check`, /^Check your answers/],
    ['gp', 'what Onward is', () => '/about', 'One referral, always moving onward'],
    ['triager', 'the queue', () => `/triage/${SERVICES.mentalHealth.id}`, 'Waiting for triage'],
    ['coordinator', 'what is late elsewhere', () => `/late/${SERVICES.desk.id}`, 'Overdue and at risk'],
    ['triager', 'the notices', () => '/notices', 'Notices'],
    ['triager', 'a referral in the queue', () => `/triage/${SERVICES.mentalHealth.id}?open=${id}`, 'Waiting for triage'],
  ];
  it.each(pages)('is shown whole to the %s: %s', async (who, _what, path, heading) => {
    await visit.signInAs(who, '/about');
    await visit.goTo(path());
    await visit.isAt(heading);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.getByRole('status').filter({ hasText: /^Loading/ }).waitFor({ state: 'detached' });
    expect(await visit.page.evaluate(() => (globalThis as unknown as Moving).moved)).toBeLessThan(UNFELT);
  });
});

describe('A link to a referral', () => {

  it('fetches the code of its page when it is pointed at, and reads nothing of the person before it is followed', async () => {
    const { id } = await referral(onward);
    const visit = await somebodyAt('desk');
    await visit.signInAs('gp', '/referrals');
    await visit.isAt('Referrals sent');
    const asked: string[] = [];
    visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const link = visit.page.locator(`a[href="/referrals/${id}"]`);
    await Promise.all([visit.page.waitForResponse(/\/assets\/referral-page/), link.hover()]);
    // both would have been asked for together
    expect(asked.filter((path) => path.startsWith('/api/referrals/'))).toEqual([]);
    await visit.tap(link);
    await visit.isAt(/^Sent/);
    expect(asked).toContain(`/api/referrals/${id}`);
  });
});
