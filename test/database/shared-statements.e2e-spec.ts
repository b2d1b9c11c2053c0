import { referral } from '../factories/referral-story.js';
import { membershipId, PEOPLE, SERVICES, type Somebody } from '../factories/testshire.js';
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
    paths.push(`/api/services/${SERVICES.mentalHealth.id}/worklist`, `/api/services/${SERVICES.socialCare.id}/worklist`, '/api/referrals?sent=organisation');
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

  it('reads nothing of a referral that is not theirs by asking the functions themselves', async () => {
    const { id } = await referral(onward);
    const [event] = await onward.sql<{ id: string }>('select id from referral_event where referral_id = $1', [id]);
    const stranger = membershipId('gp-elsewhere');
    const ask = async (membership: string) => (await onward.sql(
      `select read_timeline($1, null, $2, null, 0, 100), answers_before($1, null, $3), open_answers($1, null, $2), open_act($1, null, null, $2, null) -> 'head' as head`,
      [membership, id, event?.id],
    ))[0];
    await onward.sql('set role onward_app');
    const [theirs, his] = [await ask(membershipId('gp')), await ask(stranger)];
    await onward.sql('reset role');
    expect(theirs).toMatchObject({ read_timeline: expect.stringContaining('submit') as string, answers_before: expect.arrayContaining([expect.anything()]) as unknown[], open_answers: [expect.anything()], head: { id } });
    expect(his).toEqual({ read_timeline: null, answers_before: [], open_answers: null, head: null });
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
