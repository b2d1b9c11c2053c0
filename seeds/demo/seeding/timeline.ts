import type { ReferrerKind } from '@onward/forms';
import { serviceId } from '../economy/demo-economy.js';
import { instantsFrom, type Moment } from '../moments.js';
import { personBody } from '../people/demo-person.js';
import { personOf, type PersonKey } from '../people/people.js';
import { QUESTIONS, type DemoQuestion } from '../questions/questions.js';
import { ASSESSMENTS } from '../stories/assessments.js';
import { serviceOf, type Story } from '../stories/story.js';
import { answersSent } from '../stories/usual-answers.js';

/** The form that every story is written on. */
export const CORE_FORM = { key: 'core-referral', version: 1 } as const;

/** Somebody is looked up, or added, so long before the first referral about them. */
const MINUTES_TO_WRITE = 6;

export type Happening = { readonly at: Date; readonly by: string; readonly key: string } & (
  | { readonly kind: 'person'; readonly person: PersonKey; readonly body: Record<string, unknown> }
  | { readonly kind: 'referral'; readonly story: Story; readonly body: Record<string, unknown> }
  | { readonly kind: 'event' | 'assessment'; readonly story: Story; readonly body: Record<string, unknown> }
  | { readonly kind: 'question'; readonly question: DemoQuestion; readonly body: Record<string, unknown> }
  | { readonly kind: 'reply'; readonly question: DemoQuestion; readonly body: Record<string, unknown> }
);

/** Everything that happens in the stories, in the order in which it happened, for a demo made at `now`. `kindOf` gives a sender's kind of organisation. */
export function timelineOf(stories: readonly Story[], now: Date, kindOf: (sender: string) => ReferrerKind): Happening[] {
  const instant = instantsFrom(now);
  const timeOf = (moment: Moment): string => instant(moment).toISOString();
  const told = stories.flatMap((story, index) => happeningsOf(story, index, { instant, timeOf, kind: kindOf(story.sender) }));
  const questions = QUESTIONS.flatMap((question, index) => questionHappenings(question, index, instant));
  return [...introductions(told, now), ...told, ...questions].sort((a, b) => a.at.getTime() - b.at.getTime());
}

interface Told {
  readonly instant: (moment: Moment) => Date;
  readonly timeOf: (moment: Moment) => string;
  readonly kind: ReferrerKind;
}

function happeningsOf(story: Story, index: number, { instant, timeOf, kind }: Told): Happening[] {
  const { priority, group, spokenTo, besides, begins } = story;
  const body = {
    serviceId: serviceOf(story), priority, form: CORE_FORM, answers: answersSent(story, kind), state: begins,
    ...(group !== undefined && { group }),
    ...(besides !== undefined && { override: { duplicate: besides } }),
    ...(spokenTo && { spokenTo: { name: spokenTo.name, at: timeOf(spokenTo.at) } }),
  };
  return [
    { kind: 'referral', at: instant(story.at), by: story.sender, key: `demo-story-${index}`, story, body },
    ...story.steps.map((step, number): Happening => ({
      kind: 'event', at: instant(step.at), by: step.by, key: `demo-story-${index}-${number + 1}`, story, body: { type: step.act.type, ...step.act.body(timeOf) },
    })),
    ...ASSESSMENTS.filter(({ on }) => on === story.title).map(({ at, by, form, answers }, number): Happening => ({
      kind: 'assessment', at: instant(at), by, key: `demo-assessment-${index}-${number + 1}`, story, body: { form: { key: form.key, version: form.version }, answers },
    })),
  ];
}

function questionHappenings(question: DemoQuestion, index: number, instant: (moment: Moment) => Date): Happening[] {
  const { by, to, topic, text, at, replies } = question;
  return [
    { kind: 'question', at: instant(at), by, key: `demo-question-${index}`, question, body: { serviceId: serviceId(to), topic, question: text } },
    ...replies.map((reply, number): Happening => ({ kind: 'reply', at: instant(reply.at), by: reply.by, key: `demo-question-${index}-${number + 1}`, question, body: reply.act })),
  ];
}

/** Each person is added by whoever refers them first, shortly before. */
function introductions(told: readonly Happening[], now: Date): Happening[] {
  const first = new Map<PersonKey, Happening>();
  for (const happening of told) {
    if (happening.kind !== 'referral') continue;
    const known = first.get(happening.story.person);
    if (!known || happening.at < known.at) first.set(happening.story.person, happening);
  }
  return [...first].map(([person, { at, by }]) => ({
    kind: 'person', person, by, at: new Date(at.getTime() - MINUTES_TO_WRITE * 60_000), key: `demo-person-${person}`, body: personBody(personOf(person), now),
  }));
}
