import { Story, referrer, system } from '../testing/economy.js';
import type { DeadlineKind, OpenDeadline } from '../types.js';
import { nextWord } from './next-word.js';

const deadlineOf = (story: Story, kind: DeadlineKind): OpenDeadline => {
  const found = story.head.deadlines.find((deadline) => deadline.kind === kind);
  if (!found) throw new Error(`no ${kind} is open`);
  return found;
};

describe('What the system says of a deadline', () => {
  const decide = deadlineOf(Story.submitted('urgent'), 'decide');

  it('is that it is at risk after three quarters of its time, then that it was missed, then nothing', () => {
    expect(nextWord(decide, undefined, decide.startsAt)).toEqual({ type: 'at-risk', at: new Date('2026-11-23T13:00:00Z') });
    expect(nextWord(decide, 'at-risk', decide.startsAt)).toEqual({ type: 'breach', at: new Date('2026-11-23T14:00:00Z') });
    expect(nextWord(decide, 'breached', decide.dueAt)).toBeUndefined();
  });

  it('is no warning any more once it is overdue', () => {
    expect(nextWord(decide, undefined, decide.dueAt)?.type).toBe('breach');
  });

  it('is, of a draft, two warnings however late, and its end two weeks after the second', () => {
    const send = deadlineOf(Story.draft(), 'send');
    const late = new Date(send.dueAt.getTime() + 30 * 864e5);
    expect(nextWord(send, undefined, late)?.type).toBe('at-risk');
    expect(nextWord(send, 'at-risk', late)?.type).toBe('breach');
    expect(nextWord(send, 'breached', late)).toEqual({ type: 'expire', at: new Date(send.dueAt.getTime() + 14 * 864e5) });
    expect(nextWord(send, 'breached', late, late)).toEqual({ type: 'expire', at: new Date(late.getTime() + 14 * 864e5) });
  });
});

describe('A draft', () => {
  it('does not end unless its team was told twice', () => {
    const story = Story.draft().later(60 * 24 * 60);
    expect(story.tries(system, 'expire')).toMatchObject({ ok: false, code: 'EVENT_NOT_ALLOWED' });
    story.does(system, 'at-risk', { kind: 'send' }).does(system, 'breach', { kind: 'send' });
    expect(story.does(system, 'expire').head.state).toBe('withdrawn');
  });

  it('that is sent after all has nothing left to be said of it', () => {
    const story = Story.draft().later(60 * 24 * 60).does(system, 'at-risk', { kind: 'send' }).does(referrer, 'submit');
    expect(story.head.facts.marks).toBeUndefined();
    expect(story.tries(system, 'breach', { kind: 'send' })).toMatchObject({ ok: false });
  });
});
