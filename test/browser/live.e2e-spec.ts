import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const QUEUE = `/triage/${SERVICES.mentalHealth.id}`;
/** A stream that broke is opened again after some seconds, and told of after some more. */
const STREAM_PATIENCE = 30_000;

describe('What happens elsewhere', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  let visit: Visit;
  beforeEach(startAnew);
  const signedIn = async (who: Parameters<Visit['signInAs']>[0], device: Device, path: string): Promise<void> => {
    visit = await somebodyAt(device);
    const listens = visit.page.waitForResponse((response) => response.url().includes('/api/stream'));
    await visit.signInAs(who, path);
    await listens;
  };

  it.each<Device>(['desk', 'phone'])('comes into the timeline that a GP reads at a %s, who stays where they are', async (device) => {
    const story = await referral(onward);
    await signedIn('gp', device, `/referrals/${story.id}`);
    const message = visit.page.getByLabel('Your message');
    await message.fill('Half a sen');
    const place = async (): Promise<number> => Math.round((await message.boundingBox())?.y ?? 0);
    const before = await place();
    await visit.page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));

    await story.next('triager', 'accept', { toReferrer: 'We see her on Monday.' });
    await visit.isAt('Accepted by Community Mental Health');
    await visit.page.getByText('We see her on Monday.').waitFor();
    const news = visit.page.getByRole('status').filter({ hasText: 'Accepted by Community Mental Health, just now' });
    await news.waitFor({ state: 'attached' });

    expect(await message.inputValue()).toBe('Half a sen');
    expect(await message.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
    expect(await visit.page.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true);
    await visit.looks('live-accepted');
  });

  it('moves a referral from one group to another in the list of what was sent', async () => {
    const story = await referral(onward);
    await signedIn('gp', 'desk', '/referrals');
    await visit.heading('Moving (1)').waitFor();
    await story.next('triager', 'request-information', { question: 'Does she live alone?' });
    await visit.heading('Needs you (1)').waitFor();
    await visit.page.getByText('Answer the question').waitFor();
  });

  it.each<Device>(['desk', 'phone'])('marks the messages that wait on a GP’s list at a %s, until the conversation is before them', async (device) => {
    const story = await referral(onward);
    await signedIn('gp', device, '/referrals');
    await visit.heading('Moving (1)').waitFor();
    await onward.as('triager').post(`/api/referrals/${story.id}/messages`, { text: 'Is she home on Monday?' });
    await onward.allTold();
    await visit.page.getByText('1 new message', { exact: true }).waitFor();
    await visit.looks('live-new-message');
    await visit.tap(visit.page.locator(`a[href="/referrals/${story.id}"]`));
    await visit.page.getByText('Is she home on Monday?').waitFor();
    const isRead = async (): Promise<boolean> => ((await onward.as('gp').get('/api/messages/unread')).body['items'] as unknown[]).length === 0;
    for (let n = 0; n < 100 && !(await isRead()); n += 1) await visit.page.waitForTimeout(50);
    await visit.tap(visit.link('Referrals sent').first());
    await visit.heading('Moving (1)').waitFor();
    await visit.page.getByText('1 new message', { exact: true }).waitFor({ state: 'detached' });
  });

  it.each<Device>(['desk', 'phone'])('is counted over the queue of a triager at a %s, and moves nothing until they ask', async (device) => {
    await referral(onward);
    await referral(onward);
    await signedIn('triager', device, QUEUE);
    const names = async (): Promise<string[]> => visit.page.getByRole('region', { name: 'Queue' }).getByRole('listitem').getByRole('link').allInnerTexts();
    await visit.page.getByText('2 referrals').waitFor();
    const before = await names();
    expect(before).toHaveLength(2);

    await referral(onward, { priority: 'urgent' });
    await visit.button('1 new: show it').waitFor();
    expect(await names()).toEqual(before);
    await visit.looks('live-queue');

    await visit.tap(visit.button('1 new: show it'));
    await visit.page.getByText('3 referrals').waitFor();
    const after = await names();
    expect(after).toHaveLength(3);
    expect(after[0]).toContain('Urgent');
    expect(await visit.heading('Queue').evaluate((heading) => heading === document.activeElement)).toBe(true);
  });

  it('is said not to come while the product cannot be reached, at a desk and at a phone, and is caught up with when it can', async () => {
    const story = await referral(onward);
    const visits: Visit[] = [];
    for (const device of ['desk', 'phone'] as const) {
      await signedIn('gp', device, `/referrals/${story.id}`);
      await visit.isAt('Sent to Community Mental Health');
      // tried again for as long as it is away
      visit.expectFaults(/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/);
      visits.push(visit);
    }
    const server = onward.app.getHttpServer() as Server;
    const { port } = server.address() as AddressInfo;
    server.close();
    server.closeAllConnections();
    for (const each of visits) {
      await each.page.getByText('Live updates are off').waitFor({ timeout: STREAM_PATIENCE });
      await each.looks('live-off');
    }

    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    await story.next('triager', 'accept');
    for (const { page } of visits) await page.getByText('Live updates are off').waitFor({ state: 'detached', timeout: STREAM_PATIENCE });
    for (const each of visits) await each.isAt('Accepted by Community Mental Health');
  });
});
