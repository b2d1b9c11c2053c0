import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { referral } from '../factories/referral-story.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';

interface Asked {
  readonly path: string;
  readonly token: string;
  readonly body: Record<string, unknown>;
}

describe('By GOV.UK Notify', () => {
  const asked: Asked[] = [];
  let statuses: number[] = [];
  let notify: Server;
  let onward: TestApp;
  beforeAll(async () => {
    notify = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked.push({ path: request.url ?? '', token: (request.headers.authorization ?? '').replace('Bearer ', ''), body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown> });
        response.writeHead(statuses.shift() ?? 201, { 'content-type': 'application/json' }).end('{}');
      });
    });
    notify.listen(0, '127.0.0.1');
    await once(notify, 'listening');
    onward = await startApp({
      env: {
        NOTIFY_API_KEY: `onward-${SERVICE}-${SECRET}`, NOTIFY_EMAIL_TEMPLATE: 'template-of-email', NOTIFY_TEXT_TEMPLATE: 'template-of-text',
        NOTIFY_URL: `http://127.0.0.1:${(notify.address() as AddressInfo).port}`,
      },
    });
    await onward.sql(`update app_user set email = subject || '@testshire.example', phone = '07700 900123' where subject = 'gp'`);
  }, 60_000);
  beforeEach(() => {
    asked.length = 0;
    statuses = [];
  });
  afterAll(async () => {
    await onward?.stop();
    notify?.close();
  });

  const question = async () => {
    const story = await referral(onward);
    await story.next('triager', 'request-information', { question: 'Is she alone at night?' });
    await onward.allTold();
    return story;
  };
  const choose = (question: string) =>
    onward.as('gp').request('PUT', '/api/notifications/settings', {
      email: 'gp@testshire.example', phone: '07700 900123', scope: 'mine', ways: { question, answer: 'none', arrival: 'none', decision: 'none', message: 'none', late: 'none', progress: 'none' },
    });

  it('goes what goes by email: to a template with a subject and a body, with a token of ours and of this moment', async () => {
    await choose('email');
    const story = await question();
    expect(asked.map(({ path, body }) => [path, body['template_id'], body['email_address'], (body['personalisation'] as { subject: string }).subject])).toEqual([
      ['/v2/notifications/email', 'template-of-email', 'gp@testshire.example', 'A question about a referral waits for an answer'],
    ]);
    expect(JSON.stringify(asked[0]?.body)).toContain(story.reference);
    const [header = '', claims = '', signature = ''] = (asked[0]?.token ?? '').split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ iss: SERVICE, iat: TUESDAY.getTime() / 1000 });
    expect(signature).toBe(createHmac('sha256', SECRET).update(`${header}.${claims}`).digest('base64url'));
  });

  it('goes a text message to who chose that: one line with a link, and nothing of whom it is about', async () => {
    await choose('text');
    const story = await question();
    const [{ path = '', body = {} } = {}] = asked;
    expect([path, body['template_id'], body['phone_number']]).toEqual(['/v2/notifications/sms', 'template-of-text', '07700 900123']);
    const { body: text } = body['personalisation'] as { body: string };
    expect(text).toMatch(new RegExp(`^Onward: A question about a referral waits for an answer \\(${story.reference}\\)\\. Sign in: http://localhost/notices/[0-9a-f-]{36}$`));
  });

  it('is tried again under the same reference where it has too much to do, and not where it refuses the address', async () => {
    await choose('email');
    statuses = [500, 429];
    await question();
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ body }) => body['reference'])).size).toBe(1);
    asked.length = 0;
    statuses = [400];
    await question();
    expect(asked).toHaveLength(1);
  });
});
