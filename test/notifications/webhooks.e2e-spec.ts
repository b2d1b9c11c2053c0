import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { referral } from '../factories/referral-story.js';
import { ORGANISATIONS } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { CERTIFICATE, WebhookEndpoint } from './webhook-endpoint.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Delivery {
  readonly type: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
  readonly deliveredAt: string | null;
  readonly givenUpAt: string | null;
}

describe('A webhook', () => {
  let onward: TestApp;
  /** At the one address that the operator lets webhooks into, and at one that nobody does. */
  let endpoint: WebhookEndpoint;
  let inside: WebhookEndpoint;
  beforeAll(async () => {
    [endpoint, inside] = [await WebhookEndpoint.begin('127.0.0.2'), await WebhookEndpoint.begin('127.0.0.1')];
    onward = await startApp({ env: { WEBHOOK_ALLOW: '127.0.0.2/32', WEBHOOK_CA: CERTIFICATE } });
  }, 60_000);
  beforeEach(async () => {
    onward.clock.set(TUESDAY);
    await onward.sql('update webhook set removed_at = $1 where removed_at is null', [TUESDAY]);
    await onward.allTold();
    for (const one of [endpoint, inside]) Object.assign(one, { asked: 0, answer: WORKS }).delivered.length = 0;
  });
  afterAll(async () => {
    await onward?.stop();
    await endpoint?.stop();
    await inside?.stop();
  });

  const WORKS: WebhookEndpoint['answer'] = (response) => response.writeHead(204).end();
  const admin = () => onward.as('admin');
  const add = async (url = endpoint.url): Promise<{ id: string; secret: string }> => {
    const added = await admin().post('/api/webhooks', { url });
    expect([added.status, added.text]).toEqual([201, expect.any(String)]);
    return added.body as { id: string; secret: string };
  };
  const log = async (id: string): Promise<Delivery[]> => (await admin().get(`/api/webhooks/${id}/deliveries`)).body['items'] as Delivery[];
  const webhook = async (id: string) => ((await admin().get('/api/webhooks')).body['items'] as Record<string, unknown>[]).find((one) => one['id'] === id);
  /** Something happens that the administrator's organisation, which has the desk, is told of. */
  const escalated = async () => {
    const story = await referral(onward);
    await story.next('triager', 'propose-decline', { reason: 'age', alternative: 'none' });
    await isTold();
    return story;
  };
  async function isTold(): Promise<void> {
    while ((await onward.sql(`select from graphile_worker.jobs where task_identifier = 'referral-event'`)).length > 0) {
      await onward.sql(`update graphile_worker._private_jobs set run_at = now() where run_at > now() and task_id = (select t.id from graphile_worker._private_tasks t where t.identifier = 'referral-event')`);
      await onward.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
      await sleep(50);
    }
  }
  const attemptsOf = async (id: string): Promise<number> => (await log(id)).reduce((sum, { attempts }) => sum + attempts, 0);
  /** Until the first delivery has been tried, and what came of it is written down. */
  async function isTried(id: string, patience = 15_000): Promise<Delivery | undefined> {
    for (const until = performance.now() + patience; performance.now() < until; await sleep(50)) {
      const [delivery] = await log(id);
      if (delivery !== undefined && (delivery.failure !== null || delivery.deliveredAt !== null)) return delivery;
    }
    return undefined;
  }
  /** The next attempt of what waits, now. */
  async function tryAgain(id: string): Promise<void> {
    const before = await attemptsOf(id);
    await onward.sql('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
    await onward.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
    for (let n = 0; (await attemptsOf(id)) === before && n < 100; n += 1) await sleep(50);
    await sleep(200);
  }

  it('tells of what happens in ids, codes and a link, signed so that its receiver can tell that it is ours and when it was', async () => {
    const { id, secret } = await add();
    const story = await escalated();
    await onward.allTold();
    expect(endpoint.delivered).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = endpoint.delivered;
    const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> };
    expect([type, data]).toEqual(['referral.propose-decline', { eventId: expect.any(String), referralId: story.id, link: `http://localhost/referrals/${story.id}` }]);
    // as https://www.standardwebhooks.com says, worked out here by itself
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update(signed).digest('base64')}`);
    expect(Number(headers['webhook-timestamp'])).toBe(TUESDAY.getTime() / 1000);
    expect(await log(id)).toMatchObject([{ type: 'propose-decline', attempts: 1, status: 204, failure: null, deliveredAt: TUESDAY.toISOString() }]);
    expect((await admin().get('/api/webhooks')).text).not.toContain(secret);
  });

  it('is an administrator’s of the organisation alone, and tells of nothing that is not their organisation’s', async () => {
    const { id } = await add();
    await referral(onward);
    await onward.allTold();
    expect(endpoint.asked).toBe(0);
    for (const who of ['gp', 'triager', 'coordinator', 'governance'] as const) {
      expect((await onward.as(who).get('/api/webhooks')).status).toBe(403);
      expect((await onward.as(who).get(`/api/webhooks/${id}/deliveries`)).status).toBe(403);
    }
    await onward.sql('update webhook set organisation_id = $2 where id = $1', [id, ORGANISATIONS.practice.id]);
    for (const [method, path] of [['GET', '/deliveries'], ['POST', '/pause'], ['POST', '/resume'], ['DELETE', '']] as const) {
      expect((await admin().request(method, `/api/webhooks/${id}${path}`, method === 'POST' ? {} : undefined)).status).toBe(404);
    }
  });

  it.each([
    'http://hooks.example/', 'ftp://hooks.example/', 'https://', 'https://user:secret@127.0.0.2/', 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]/', 'https://10.0.0.1/', 'https://169.254.169.254/latest/',
    'https://0x7f000001/', 'https://2130706433/', 'https://[::ffff:127.0.0.1]/', 'https://no-such-host.invalid/',
  ])('is not taken at an address that is not public, safe or there: %s', async (url) => {
    expect((await admin().post('/api/webhooks', { url })).body).toMatchObject({ status: 422, code: 'INPUT_INVALID', errors: [{ pointer: '/url' }] });
  });

  it.each(['https://localhost', 'https://127.0.0.1', 'https://[::ffff:127.0.0.1]'])('goes nowhere that is not public, though it was when it was registered: %s', async (host) => {
    const { id } = await add();
    await onward.sql('update webhook set url = $2 where id = $1', [id, `${host}:${inside.port}/hook`]);
    await escalated();
    expect(await isTried(id)).toMatchObject({ attempts: 1, status: null, failure: 'ADDRESS_NOT_PUBLIC', deliveredAt: null });
    expect(inside.asked).toBe(0);
  });

  it('follows no redirect, least of all to this machine', async () => {
    endpoint.answer = (response) => response.writeHead(302, { location: inside.url }).end();
    const { id } = await add();
    await escalated();
    expect(await isTried(id)).toMatchObject({ status: 302, failure: 'STATUS_302', deliveredAt: null });
    expect([endpoint.asked, inside.asked]).toEqual([1, 0]);
  });

  it('that hangs is given up after ten seconds, and holds up nobody’s notices meanwhile', async () => {
    endpoint.answer = () => undefined;
    const { id } = await add();
    const story = await escalated();
    expect((await onward.as('coordinator').get('/api/notifications')).text).toContain(story.reference);
    expect(await isTried(id)).toMatchObject({ status: null, failure: 'TIMEOUT', deliveredAt: null });
  }, 30_000);

  it('that answers without end is read no further than its status', async () => {
    endpoint.answer = (response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(more));
    };
    const { id } = await add();
    await escalated();
    expect(await isTried(id)).toMatchObject({ status: 200, failure: null, attempts: 1 });
  });

  it('that fails for an hour and comes back has everything once', async () => {
    endpoint.answer = (response) => response.writeHead(503).end();
    const { id } = await add();
    await escalated();
    await isTried(id);
    for (let n = 0; n < 4; n += 1) {
      onward.clock.advance(15 * MINUTE);
      await tryAgain(id);
    }
    expect(await log(id)).toMatchObject([{ attempts: 5, status: 503, failure: 'STATUS_503', deliveredAt: null, givenUpAt: null }]);
    expect(await webhook(id)).toMatchObject({ failures: 5, pausedAt: null });
    endpoint.delivered.length = 0;
    endpoint.answer = WORKS;
    await onward.allTold();
    expect(endpoint.delivered).toHaveLength(1);
    expect(await log(id)).toMatchObject([{ attempts: 6, status: 204, failure: null }]);
    expect(await webhook(id)).toMatchObject({ failures: 0, failingSince: null });
  }, 30_000);

  it('that fails for a day is paused, until its administrator lets it go on: then it has what waited', async () => {
    endpoint.answer = (response) => response.writeHead(500).end();
    const { id } = await add();
    await escalated();
    await isTried(id);
    await onward.sql('update webhook set failures = 30 where id = $1', [id]);
    onward.clock.advance(23 * HOUR);
    await tryAgain(id);
    expect(await webhook(id)).toMatchObject({ pausedAt: null });
    onward.clock.advance(HOUR);
    await tryAgain(id);
    expect(await webhook(id)).toMatchObject({ pausedBecause: 'failures', pausedAt: expect.any(String) });
    await onward.allTold();
    endpoint.delivered.length = 0;
    endpoint.answer = WORKS;
    expect((await admin().post(`/api/webhooks/${id}/resume`, {})).body).toMatchObject({ pausedAt: null, failures: 0 });
    await onward.allTold();
    expect(endpoint.delivered).toHaveLength(1);
  }, 30_000);

  it('that was paused or removed is told nothing more', async () => {
    const { id } = await add();
    expect((await admin().post(`/api/webhooks/${id}/pause`, {})).body).toMatchObject({ pausedBecause: 'administrator' });
    await escalated();
    await onward.allTold();
    expect((await admin().request('DELETE', `/api/webhooks/${id}`, undefined)).status).toBe(204);
    await escalated();
    await onward.allTold();
    expect(endpoint.asked).toBe(0);
    expect((await admin().get(`/api/webhooks/${id}/deliveries`)).status).toBe(404);
  });

  it('is one of ten at most, and a retried request makes one', async () => {
    const key = `webhook-${Date.now()}`;
    const [first, again] = [await admin().post('/api/webhooks', { url: endpoint.url }, { key }), await admin().post('/api/webhooks', { url: endpoint.url }, { key })];
    expect(again.body).toEqual(first.body);
    for (let n = 1; n < 10; n += 1) await add();
    expect((await admin().post('/api/webhooks', { url: endpoint.url })).body).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
