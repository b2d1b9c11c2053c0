import { ANSWERS, CORE_FORM } from '../factories/referral-story.js';
import type { Answered, TestClient } from '../harness/index.js';

/** A request with a key, so that it may be sent again, and what was answered where anything was. */
export interface Sent {
  readonly who: 'gp' | 'triager';
  readonly path: string;
  readonly body: object;
  readonly key: string;
  readonly version?: number;
  answer?: { readonly status: number; readonly text: string };
}

type Clients = Readonly<Record<Sent['who'], TestClient>>;
let keys = 0;

export const send = (clients: Clients, { who, path, body, key, version }: Sent): Promise<Answered> =>
  clients[who].post(path, body, { key, ...(version !== undefined && { version }) });

/** Several people who refer, write and triage, one request after the other each, until the product goes away under them. */
export async function loadUntilItDies(clients: Clients, { personId, serviceId }: { personId: string; serviceId: string }, people: number): Promise<Sent[]> {
  const log: Sent[] = [];
  async function did(sent: Omit<Sent, 'key'>): Promise<Answered> {
    const entry: Sent = { ...sent, key: `drill-${(keys += 1)}` };
    log.push(entry);
    const answer = await send(clients, entry);
    if (answer.status !== 201) throw new Error(`${answer.status} is no answer to ${sent.path}`);
    entry.answer = { status: answer.status, text: answer.text };
    return answer;
  }
  async function one(): Promise<never> {
    for (;;) {
      const { body } = await did({
        who: 'gp', path: '/api/referrals',
        body: { personId, serviceId, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted', override: { duplicate: 'Another need' } },
      });
      const events = `/api/referrals/${String(body['id'])}/events`;
      await Promise.all([
        did({ who: 'gp', path: events, body: { type: 'message', toReferrer: 'Thank you.' } }),
        did({ who: 'triager', path: events, body: { type: 'triage', priority: 'soon' }, version: 1 }),
      ]);
      await did({ who: 'triager', path: events, body: { type: 'accept' }, version: 2 });
    }
  }
  await Promise.allSettled(Array.from({ length: people }, one));
  return log;
}
