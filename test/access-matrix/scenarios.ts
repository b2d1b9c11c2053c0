import { randomUUID } from 'node:crypto';
import { NEWS2, news2 } from '../assessments/instruments.js';
import { attached } from '../factories/documents.js';
import { ANSWERS, CORE_FORM, referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import type { TestApp } from '../harness/index.js';
import { plantCanaries, type Canaries } from './canaries.js';

/** One referral and its person, as far along as its name says. */
export interface Scenario {
  readonly name: string;
  readonly story: ReferralStory;
  /** Of the core form. */
  readonly responseId: string;
  readonly person: { readonly id: string; readonly family: string; readonly birthDate: string };
  readonly canaries: Canaries;
  /** Recorded by its sender; of a sender outside health and care, by a coordinator who stated a purpose. */
  readonly assessmentId: string;
  /** Attached by its sender before it was passed on; of a draft, of one that is not there. */
  readonly documentId: string;
  /** Asked by its sender of a service that has nothing else to do with it, before they referred. */
  readonly adviceId: string;
  /** The service that has it. */
  readonly serviceId: string;
  /** When it was passed on, ISO 8601; never, where it was not. */
  readonly movedAt: string;
}

type Service = keyof typeof SERVICES;
const NEVER = '2999-01-01T00:00:00.000Z';
let born = 0;

interface Told {
  readonly from: Somebody;
  readonly to: Service;
  readonly first: Somebody;
  /** What becomes of it; left out, it stays a draft. */
  readonly offeredTo?: Somebody;
  readonly then?: 'escalated' | { readonly movedTo: Service; readonly second: Somebody; readonly by?: 'coordinator' };
}

const TOLD: Readonly<Record<string, Told>> = {
  redirected: { from: 'gp', to: 'mentalHealth', first: 'triager', offeredTo: 'gp-elsewhere', then: { movedTo: 'socialCare', second: 'triager-2' } },
  'from-police': { from: 'police', to: 'socialCare', first: 'triager-2', then: { movedTo: 'mentalHealth', second: 'triager' } },
  escalated: { from: 'social-worker', to: 'crisis', first: 'triager-crisis', then: 'escalated' },
  'moved-by-desk': { from: 'gp-elsewhere', to: 'crisis', first: 'triager-crisis', then: { movedTo: 'talkingTherapies', second: 'triager', by: 'coordinator' } },
  draft: { from: 'gp', to: 'mentalHealth', first: 'triager' },
};
export const SCENARIOS: readonly string[] = Object.keys(TOLD);

/** Tells one of the stories through the API. */
export async function tell(testApp: TestApp, name: string): Promise<Scenario> {
  const told = TOLD[name];
  if (told === undefined) throw new Error(`there is no story “${name}”`);
  const canaries = plantCanaries();
  const person = await addPerson(testApp, told.from, canaries);
  const answers = { ...ANSWERS, reason: `Low in mood. ${canaries['answer']}` };
  const story = await referral(testApp, { by: told.from, to: told.to, personId: person.id, draft: told.then === undefined, more: { answers } });
  const { id: documentId } = told.then === undefined ? { id: randomUUID() } : await attached(testApp, story, told.from, `${canaries['document']}.pdf`);
  const adviceId = await askFirst(testApp, story, told.from, canaries);
  const movedAt = await moveOn(testApp, story, told, canaries);
  const assessmentId = await assess(testApp, story, told);
  const { then } = told;
  const holder = typeof then === 'object' ? then.movedTo : told.to;
  if (told.offeredTo !== undefined) await offer(testApp, person.id, SERVICES[holder].id, told.offeredTo);
  const [row] = await testApp.sql<{ id: string }>('select response_id as id from referral where id = $1', [story.id]);
  return { name, story, responseId: row?.id ?? '', person, assessmentId, documentId, adviceId, canaries: { ...canaries, reference: story.reference }, serviceId: SERVICES[holder].id, movedAt };
}

/** They would send another of their own. */
async function offer(testApp: TestApp, personId: string, serviceId: string, to: Somebody): Promise<void> {
  const { status, text } = await testApp.as(to).post('/api/referrals', { personId, serviceId, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted' });
  if (status !== 409) throw new Error(`they were not told of it: ${text}`);
}

async function askFirst(testApp: TestApp, { id, personId }: ReferralStory, by: Somebody, canaries: Canaries): Promise<string> {
  const asked = await testApp.as(by).post('/api/advice', { serviceId: SERVICES.paused.id, personId, topic: 'clinical', question: `Is it for you? ${canaries['advice']}` });
  const referred = await testApp.as(by).post(`/api/advice/${String(asked.body['id'])}/acts`, { type: 'refer', referralId: id });
  if (referred.status !== 200) throw new Error(`the question did not become a referral: ${asked.text} ${referred.text}`);
  return String(asked.body['id']);
}

async function assess(testApp: TestApp, { id, personId }: ReferralStory, { from, then }: Told): Promise<string> {
  const isLay = from === 'police';
  const sent = await testApp.as(isLay ? 'coordinator' : from).post(
    '/api/assessments', { personId, form: NEWS2, answers: news2(), ...(then !== undefined && { referralId: id }) }, { headers: isLay ? { 'onward-purpose': 'They called the desk' } : {} },
  );
  if (sent.status !== 201) throw new Error(`the assessment was not recorded: ${sent.text}`);
  return String(sent.body['id']);
}

async function addPerson(testApp: TestApp, by: Somebody, canaries: Canaries): Promise<Scenario['person']> {
  born += 1;
  const birthDate = new Date(Date.UTC(1940, 0, 1 + born * 211)).toISOString().slice(0, 10);
  const family = canaries['name'] ?? '';
  const added = await testApp.as(by).post('/api/people', {
    nhsNumber: canaries['nhs-number'], given: 'Robin', family, birthDate, phone: '0117 496 0123', address: { lines: [`1 ${canaries['address']} Street`], postcode: 'BS1 3NX' },
  });
  if (added.status !== 201) throw new Error(`the person was not added: ${added.text}`);
  return { id: String(added.body['id']), family, birthDate };
}

async function moveOn(testApp: TestApp, story: ReferralStory, told: Told, canaries: Canaries): Promise<string> {
  const { from, first, then } = told;
  const step = async (who: Somebody, type: string, body: object = {}) => {
    testApp.clock.advance(60_000);
    await story.next(who, type, { ...body });
  };
  if (then === undefined) return NEVER;
  await step(first, 'message', { note: `Between us: ${canaries['note-before']}`, toReferrer: `To you: ${canaries['told-before']}` });
  const leavesByDesk = then === 'escalated' || then.by === 'coordinator';
  if (leavesByDesk) await step(first, 'propose-decline', { reason: 'capacity', alternative: 'Another team has room.' });
  if (then === 'escalated') return NEVER;
  await step(then.by ?? first, 'redirect', { toServiceId: SERVICES[then.movedTo].id, reason: 'wrong-service' });
  const movedAt = testApp.clock.now().toISOString();

  await step(then.second, 'message', { note: `Between us: ${canaries['note-after']}` });
  await step(then.second, 'amend', { answers: { medicines: `Also ${canaries['amended-answer']}` } });
  await step(then.second, 'request-information', { question: `Is it so? ${canaries['question-after']}` });
  await step(from, 'provide-information', { toReferrer: `It is: ${canaries['reply-after']}`, answers: { carers: 'Her sister, at weekends.' } });
  await step(then.second, 'accept');
  await step(then.second, 'start', { kind: 'contact', at: testApp.clock.now().toISOString() });
  await step(then.second, 'complete', { outcome: 'ongoing-care', summary: `Seen: ${canaries['summary-after']}` });
  await step(then.second, 'reopen', { note: 'Asked for again.' });
  return movedAt;
}
