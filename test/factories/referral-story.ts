import { REFERENCE_FORMS } from '@onward/seeds';
import type { Answered, TestApp, TestClient } from '../harness/index.js';
import { SERVICES, type Somebody } from './testshire.js';

const [core] = REFERENCE_FORMS;
if (core === undefined) throw new Error('there is no core form');

/** A complete set of answers to the core form, right for every kind of referrer. */
export const ANSWERS = core.example;
export const CORE_FORM = { key: core.key, version: core.version };

let born = 0;

/** Adds a person whom nobody else is. */
export async function somebodyNew(by: TestClient, given = 'Robin'): Promise<string> {
  born += 1;
  const day = new Date(Date.UTC(1950, 0, 1 + ((born * 37) % 25_000))).toISOString().slice(0, 10);
  const added = await by.post('/api/people', { given, family: `Testperson${born}`, birthDate: day });
  if (added.status !== 201) throw new Error(`a person was not added: ${added.text}`);
  return String(added.body['id']);
}

export interface ReferralStory {
  readonly id: string;
  readonly reference: string;
  readonly personId: string;
  /** The version as the story has left it. */
  version: number;
  /** Sends the next event as somebody, with the version that is now; throws where it is refused. */
  next(who: Somebody, type: string, body?: Record<string, unknown>): Promise<Answered>;
  /** The same without an opinion on the answer. */
  try(who: Somebody, type: string, body?: Record<string, unknown>): Promise<Answered>;
}

export interface Beginning {
  readonly by?: Somebody;
  readonly to?: keyof typeof SERVICES;
  readonly priority?: string;
  readonly personId?: string;
  readonly draft?: boolean;
  readonly more?: Record<string, unknown>;
}

/** Why somebody is referred again of whom a story has told before: unless it is about that, nothing stands in its way. */
const AGAIN = { override: { duplicate: 'Another need' } };

/** A referral, sent by the GP to community mental health unless the story says otherwise. */
export async function referral(testApp: Pick<TestApp, 'as'>, { by = 'gp', to = 'mentalHealth', priority = 'routine', personId, draft = false, more = {} }: Beginning = {}): Promise<ReferralStory> {
  const sender = testApp.as(by);
  const about = personId ?? (await somebodyNew(sender));
  const sent = await sender.post('/api/referrals', {
    personId: about, serviceId: SERVICES[to].id, priority, form: CORE_FORM, answers: ANSWERS, state: draft ? 'draft' : 'submitted', ...(personId !== undefined && !draft && AGAIN), ...more,
  });
  if (sent.status !== 201) throw new Error(`the referral was not sent: ${sent.text}`);
  const story: ReferralStory = {
    id: String(sent.body['id']),
    reference: String(sent.body['reference']),
    personId: about,
    version: Number(sent.body['version']),
    async try(who, type, body = {}) {
      const answer = await testApp.as(who).post(`/api/referrals/${story.id}/events`, { type, ...body }, { version: story.version });
      if (answer.status === 201) story.version = Number((answer.body['referral'] as { version: number }).version);
      return answer;
    },
    async next(who, type, body = {}) {
      const answer = await story.try(who, type, body);
      if (answer.status !== 201) throw new Error(`${who} could not ${type}: ${answer.text}`);
      return answer;
    },
  };
  return story;
}
