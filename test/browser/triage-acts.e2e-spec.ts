import type { Locator } from 'playwright-core';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { readAs, referralIn, timelineAs } from '../referrals/moves.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';
import { ACTS, TOLD_ELSEWHERE, WITHOUT_BUTTON } from './triage-acts.js';

const QUEUES: Readonly<Partial<Record<Somebody, string>>> = { coordinator: SERVICES.desk.id, 'triager-2': SERVICES.safeguarding.id };

describe('Every act of triage', () => {
  const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
  const visits = new Map<string, Visit>();
  beforeEach(startAnew);
  // nobody reads on of what is gone
  afterEach(() => Promise.all([...visits.values()].map(({ page }) => page.goto('about:blank'))));

  /** Whoever triages stays signed in from one referral to the next. */
  const desk = async (who: Somebody, device: Device, path: string): Promise<Visit> => {
    const key = `${who} ${device}`;
    const there = visits.get(key);
    if (there !== undefined) {
      await there.goTo(path);
      return there;
    }
    const visit = await somebodyAt(device, true);
    visits.set(key, visit);
    await visit.signInAs(who, path);
    return visit;
  };
  const fillIn = async (form: Locator, question: string, answer: string): Promise<void> => {
    const folded = form.locator('details:not([open]) > summary', { hasText: question });
    if ((await folded.count()) > 0) await folded.click();
    const field = form.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).or(form.getByLabel(question)).first();
    await field.waitFor();
    const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName);
    if (kind === 'radio' || kind === 'checkbox') await field.check();
    else if (kind === 'SELECT') await field.selectOption({ label: answer });
    else await field.fill(answer);
  };

  const rows = ACTS.flatMap((act) => act.at.map((device) => [`${act.label}: ${act.who}, ${act.on}, at a ${device}`, device, act] as const));
  it.each(rows)('%s', async (_, device, { who, label, type, on, beginning, meanwhile, given = {}, says, done, reads, sent, picture }) => {
    const story = await referralIn(onward, on, beginning);
    await meanwhile?.(story);
    const visit = await desk(who, device, `/triage/${QUEUES[who] ?? SERVICES.mentalHealth.id}?open=${story.id}`);
    const acts = visit.page.getByRole('group', { name: 'What you can do' });
    const button = acts.getByRole('button', { name: label, exact: true });
    await acts.waitFor();
    if (!(await button.isVisible())) await visit.tap(acts.locator('summary'));
    await visit.tap(button);
    const form = visit.page.getByRole('form', { name: `${label}: Robin Testperson` });
    for (const [question, answer] of Object.entries(given)) await fillIn(form, question, answer);
    await form.getByText(says).first().waitFor();
    if (picture !== undefined) await visit.looks(picture);
    await visit.tap(form.getByRole('button', { name: /Testperson/ }));

    await visit.page.getByRole('region', { name: 'What you just did' }).filter({ hasText: `${done}: ` }).waitFor();
    const article = visit.page.getByRole('article');
    // decided, the next one opens; on a phone, where there is none, the queue
    if (device === 'phone' && (await article.count()) === 0) await visit.tap(visit.link(/Testperson/));
    for (const words of reads) await article.getByText(words).first().waitFor();
    expect((await timelineAs(onward, who, story)).at(-1)).toMatchObject({ type, ...sent });
  });

  it('is among these: nobody who triages is offered anything else, in any state', async () => {
    const states = ['submitted', 'triaged', 'information-requested', 'escalated', 'accepted', 'in-progress', 'advised', 'completed', 'declined', 'withdrawn'] as const;
    const offered = new Set<string>();
    for (const state of states) {
      const story = await referralIn(onward, state);
      for (const who of state === 'escalated' ? (['triager', 'coordinator'] as const) : (['triager'] as const)) for (const event of (await readAs(onward, who, story)).allowedEvents) offered.add(event);
    }
    const told = new Set<string>([...ACTS.map(({ type }) => type), ...TOLD_ELSEWHERE, ...WITHOUT_BUTTON]);
    expect([...offered].filter((event) => !told.has(event))).toEqual([]);
  });
});
