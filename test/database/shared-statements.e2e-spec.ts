import { referral } from '../factories/referral-story.js';
import { PEOPLE, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

/** Requests that wait for the database at the same time share statements there (docs/adr/0009). */
describe('Everybody who asks at the same moment', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  afterAll(() => onward?.stop());

  const people = Object.keys(PEOPLE) as Somebody[];

  it('hears what they hear alone, and nothing of what the others hear', async () => {
    const here = await referral(onward);
    await here.next('triager', 'triage', { priority: 'soon', note: 'For us alone.' });
    const gone = await referral(onward, { by: 'police' });
    await gone.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', toReferrer: 'They can help.' });
    const paths = [here, gone].flatMap(({ id }) => [`/api/referrals/${id}`, `/api/referrals/${id}/events`]);
    paths.push(`/api/services/${SERVICES.mentalHealth.id}/worklist`, `/api/services/${SERVICES.socialCare.id}/worklist`, '/api/referrals?sender=mine');
    const asked = paths.flatMap((path) => people.map((person) => ({ path, person })));
    const ask = async ({ path, person }: (typeof asked)[number]) => {
      const { status, text } = await onward.as(person).get(path);
      // a refusal carries the id of its request
      return { path, person, status, text: status === 200 ? text : '' };
    };

    const alone = [];
    for (const question of asked) alone.push(await ask(question));
    expect(new Set(alone.filter(({ path }) => path.endsWith('/events')).map(({ text }) => text)).size).toBeGreaterThan(3);
    for (let round = 0; round < 3; round += 1) expect(await Promise.all(asked.map(ask))).toEqual(alone);
  });

  it('is asked for by functions that say first of all who asks', async () => {
    const functions = await onward.sql<{ name: string; saysFirst: boolean }>(
      `select proname as name, ltrim(regexp_replace(prosrc, '^.*?\\mbegin\\M', ''), E' \\n') like 'perform act_as(p_membership%' or prosrc ~ '^\\s*declare v jsonb := open_act\\(p_membership' as "saysFirst"
       from pg_proc where pronamespace = 'public'::regnamespace and 'p_membership' = any (proargnames) and proname <> 'act_as'`,
    );
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.filter(({ saysFirst }) => !saysFirst)).toEqual([]);
  });
});
