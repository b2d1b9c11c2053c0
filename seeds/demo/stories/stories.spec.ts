import { draftErrors, formErrors, score } from '@onward/forms';
import { STATES } from '@onward/workflow';
import { coreReferralV1 } from '../../reference/forms/core-referral.v1.js';
import { instantsFrom } from '../moments.js';
import { kindOfSender } from '../seeding/seed-demo.js';
import { timelineOf } from '../seeding/timeline.js';
import { ECONOMY, memberOf, Rehearsal } from '../testing/rehearsal.js';
import { ASSESSMENTS } from './assessments.js';
import { STORIES } from './stories.js';
import type { Story } from './story.js';
import { answersSent, isUnfinished } from './usual-answers.js';

const kindOf = kindOfSender(ECONOMY);
const servicesOf = new Map(ECONOMY.services.map((service) => [service.id, service]));
const rehearse = (now: Date) => {
  const rehearsal = new Rehearsal();
  for (const happening of timelineOf(STORIES, now, kindOf)) {
    rehearsal.passTime(happening.at);
    rehearsal.play(happening);
  }
  rehearsal.passTime(now);
  return rehearsal;
};
const TUESDAY = new Date('2026-03-10T10:00:00Z');
/** A working morning and afternoon, a weekend, midnight, the day after Easter, the end of summer time, the New Year. */
const MADE_AT = [
  '2026-03-10T10:00:00Z', '2026-03-12T16:40:00Z', '2026-03-14T23:30:00Z', '2026-03-16T00:20:00Z', '2026-04-07T07:00:00Z', '2026-10-26T12:00:00Z', '2027-01-02T09:00:00Z',
];

describe('The stories of the demo', () => {
  it.each(STORIES)('“$title” has answers that its sender could send', (story) => {
    const referrerKind = kindOf(story.sender);
    const answers = answersSent(story, referrerKind);
    expect(isUnfinished(story) ? draftErrors(coreReferralV1, answers) : formErrors(coreReferralV1, answers, { referrerKind })).toEqual([]);
  });
  it('are sent by referrers to open services that take referrals, and move on only to such', () => {
    for (const happening of timelineOf(STORIES, TUESDAY, kindOf)) {
      if (happening.kind === 'person' || happening.kind === 'referral') expect(memberOf(happening.by).role).toBe('referrer');
      const named = happening.body['toServiceId'] ?? happening.body['serviceId'];
      if (named === undefined) continue;
      const { state = 'open', referable = true, name } = servicesOf.get(String(named)) ?? {};
      expect({ name, state, referable }).toEqual({ name, state: 'open', referable: true });
    }
  });
  it('stand, between them, in every state that there is', () => {
    const rehearsal = rehearse(TUESDAY);
    expect([...new Set(STORIES.map((story) => rehearsal.headOf(story).state))].sort()).toEqual([...STATES].sort());
  });
  it.each(MADE_AT)(
    'obey the lifecycle, each event in its turn, where the demo is made at %s',
    (now) => expect(() => rehearse(new Date(now))).not.toThrow(),
  );
  it('happen in the six weeks before, and end about an hour ago', () => {
    const times = timelineOf(STORIES, TUESDAY, kindOf).map(({ at }) => (TUESDAY.getTime() - at.getTime()) / 60_000);
    expect(Math.max(...times)).toBeLessThan(6 * 7 * 24 * 60 + 60);
    expect(Math.max(...times)).toBeGreaterThan(5 * 7 * 24 * 60);
    expect(Math.min(...times)).toBeGreaterThan(45);
    expect(Math.min(...times)).toBeLessThan(120);
  });
  it.each(STORIES)('“$title” is told in order', ({ title }) => {
    const told = timelineOf(STORIES.filter((story) => story.title === title), TUESDAY, kindOf).filter(({ kind }) => kind === 'referral' || kind === 'event').map(({ key }) => key);
    expect(told).toEqual([...told].sort((a, b) => Number(a.split('-')[3] ?? 0) - Number(b.split('-')[3] ?? 0)));
  });
  it.each(MADE_AT)('leave two things late, where the demo is made at %s: one that nobody opened, which went to the coordinator, and a first contact', (made) => {
    const now = new Date(made);
    const rehearsal = rehearse(now);
    const said = (title: string) => rehearsal.headOf(STORIES.find((story) => story.title === title) as Story);
    expect(said('Overlooked')).toMatchObject({ state: 'escalated', facts: { escalatedBy: 'breach' } });
    expect(said('After custody')).toMatchObject({ state: 'accepted', facts: { marks: { contact: 'breached' } } });
    const late = STORIES.filter((story) => rehearsal.headOf(story).deadlines.some(({ dueAt }) => dueAt <= now));
    // over a weekend, the desk is late with it too
    expect(late.map(({ title }) => title).filter((title) => title !== 'Overlooked')).toEqual(['After custody']);
  });
  it.each(ASSESSMENTS)('have an assessment ($form.key, by $by) that is complete, on a referral there is, after it was sent', ({ on, by, at, form, answers }) => {
    expect(formErrors(form, answers, { referrerKind: kindOf(by) })).toEqual([]);
    expect(score(form, answers).scales[0]?.score).toEqual(expect.any(Number));
    const story = STORIES.find(({ title }) => title === on);
    const instant = instantsFrom(TUESDAY);
    expect(story !== undefined && instant(story.at) < instant(at)).toBe(true);
  });
  it('have titles of their own', () => expect(new Set(STORIES.map(({ title }) => title)).size).toBe(STORIES.length));
  it('ask somebody first in an emergency', () => {
    for (const { priority, spokenTo } of STORIES) expect(priority === 'emergency').toBe(spokenTo !== undefined);
  });
  it('leave work on the desks of both triagers and of the coordinator', () => {
    const rehearsal = rehearse(TUESDAY);
    const open = STORIES.map((story) => rehearsal.headOf(story)).filter(({ state }) => !['draft', 'completed', 'declined', 'withdrawn'].includes(state));
    for (const subject of ['triager', 'triager-2', 'coordinator']) {
      const { serviceIds } = memberOf(subject);
      expect(open.some(({ facts }) => serviceIds.includes(facts.deskServiceId ?? facts.serviceId))).toBe(true);
    }
  });
});
