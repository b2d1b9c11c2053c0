import type { PersonKey } from '../people/people.js';
import type { DemoQuestion } from '../questions/questions.js';
import type { Story } from '../stories/story.js';
import type { DemoAnswer, DemoDoors } from './demo-doors.js';
import type { Happening } from './timeline.js';

/** Onward has acted on it by a rule since: a third referral of somebody within 30 days raises its priority. */
const STALE = 412;

interface SentReferral {
  readonly id: string;
  /** As last read: what the next event must match. */
  etag: string;
  /** It has come to the coordinator by itself, and what was to be done with it cannot be done any more: the rest of its story is left out. */
  isOver?: true;
}

/** What was made so far, by what it was told as. */
interface Made {
  readonly people: Map<PersonKey, string>;
  readonly referrals: Map<Story, SentReferral>;
  /** Their ids. */
  readonly questions: Map<DemoQuestion, string>;
}

/** A raised priority makes its times shorter, and one that is missed brings it to the coordinator. When the raise is made within its minute is nobody's to say. */
const isWithCoordinator = ({ status, body }: DemoAnswer): boolean =>
  status === 409 && typeof body === 'object' && body !== null && 'state' in body && body.state === 'escalated';

/** Sends everything that happens, in order, each at its own time. Throws with the problem that the API gave, where it refuses one. */
export async function tellStories(doors: DemoDoors, happenings: readonly Happening[]): Promise<void> {
  const made: Made = { people: new Map(), referrals: new Map(), questions: new Map() };
  for (const [done, happening] of happenings.entries()) {
    await doors.passTime(happening.at);
    await happen(doors, happening, made);
    if ((done + 1) % 25 === 0 || done + 1 === happenings.length) doors.report('Six weeks of referrals', done + 1, happenings.length);
  }
}

async function happen(doors: DemoDoors, happening: Happening, { people, referrals, questions }: Made): Promise<void> {
  switch (happening.kind) {
    case 'person': {
      const added = await post(doors, happening, '/api/people', happening.body);
      people.set(happening.person, idIn(added));
      return;
    }
    case 'referral': {
      const sent = await post(doors, happening, '/api/referrals', { personId: people.get(happening.story.person), ...happening.body });
      referrals.set(happening.story, { id: idIn(sent), etag: sent.etag ?? '' });
      return;
    }
    case 'event': {
      const referral = begun(happening.story, referrals);
      if (referral.isOver) return;
      const send = () => ask(doors, happening, `/api/referrals/${referral.id}/events`, happening.body, { 'if-match': referral.etag });
      let answer = await send();
      if (answer.status === STALE) {
        await readAgain(doors, happening, referral);
        answer = await send();
      }
      if (isWithCoordinator(answer)) {
        referral.isOver = true;
        return;
      }
      check(happening, answer);
      referral.etag = answer.etag ?? referral.etag;
      return;
    }
    case 'assessment': {
      const referral = begun(happening.story, referrals);
      await post(doors, happening, '/api/assessments', { personId: people.get(happening.story.person), referralId: referral.id, ...happening.body });
      // it may have raised the priority, and so moved the version
      await readAgain(doors, happening, referral);
      return;
    }
    case 'question': {
      questions.set(happening.question, idIn(await post(doors, happening, '/api/advice', happening.body)));
      return;
    }
    case 'reply':
      await post(doors, happening, `/api/advice/${questions.get(happening.question) ?? ''}/acts`, happening.body);
  }
}

async function readAgain(doors: DemoDoors, { by }: Happening, referral: SentReferral): Promise<void> {
  const { etag } = await doors.request(by, { method: 'GET', path: `/api/referrals/${referral.id}` });
  referral.etag = etag ?? referral.etag;
}

function begun(story: Story, referrals: ReadonlyMap<Story, SentReferral>): SentReferral {
  const referral = referrals.get(story);
  if (!referral) throw new Error(`“${story.title}” goes on before it has begun`);
  return referral;
}

/** With a key of its own, each request is made once however often the seeding has to begin again. */
const ask = (doors: DemoDoors, { by, key }: Happening, path: string, body: unknown, headers: Record<string, string> = {}): Promise<DemoAnswer> =>
  doors.request(by, { method: 'POST', path, body, headers: { 'idempotency-key': key, ...headers } });

async function post(doors: DemoDoors, happening: Happening, path: string, body: unknown): Promise<DemoAnswer> {
  const answer = await ask(doors, happening, path, body);
  check(happening, answer);
  return answer;
}

function check({ by, key }: Happening, { status, body }: DemoAnswer): void {
  if (status === 200 || status === 201) return;
  throw new Error(`The demo could not be made: ${key} by ${by} was answered ${status} ${JSON.stringify(body)}`);
}

function idIn({ body }: DemoAnswer): string {
  if (typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string') return body.id;
  throw new Error('The demo could not be made: an answer has no id');
}
