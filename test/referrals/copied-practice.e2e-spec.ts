import { referral, type Beginning, type ReferralStory } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs } from './moves.js';

interface Party {
  readonly kind: string;
  readonly name: string;
}

describe('The practice that a person is registered with', () => {
  let testApp: TestApp;
  let born = 0;
  beforeAll(async () => {
    testApp = await startApp();
  }, 60_000);
  afterAll(() => testApp?.stop());

  async function registered(practice: string = ORGANISATIONS.practice.id): Promise<string> {
    born += 1;
    const birthDate = new Date(Date.UTC(1930, 0, 1 + born * 53)).toISOString().slice(0, 10);
    const added = await testApp.as('police').post('/api/people', { given: 'Robin', family: `Registered${born}`, birthDate, registeredPractice: practice });
    return String(added.body['id']);
  }

  /** Sent by the police about somebody of the practice, unless the story says otherwise, and told of. */
  async function sent(beginning: Beginning = {}): Promise<ReferralStory> {
    const story = await referral(testApp, { by: 'police', personId: await registered(), ...beginning });
    await testApp.allTold();
    return story;
  }

  const copied = async (story: ReferralStory): Promise<string[]> =>
    ((await readAs(testApp, 'coordinator', story, { 'Onward-Purpose': 'Looking after it' })) as unknown as { parties: Party[] }).parties.filter(({ kind }) => kind === 'copied').map(({ name }) => name);
  const hides = async (story: ReferralStory): Promise<boolean> => (await testApp.as('gp').get(`/api/referrals/${story.id}`)).status === 404;

  it('is copied in once it was sent, and its sender sees that it is', async () => {
    const story = await sent();
    expect((await readAs(testApp, 'police', story)) as unknown as { parties: Party[] }).toMatchObject({ parties: [{ kind: 'copied', name: 'Mill Lane Surgery', id: ORGANISATIONS.practice.id }] });
    expect((await readAs(testApp, 'gp', story)).allowedEvents).toEqual(['join', 'leave']);
    expect(await brokenPlace(testApp, story)).toBeNull();
  });

  it('reads none of its answers', async () => {
    const { answers } = await readAs(testApp, 'gp', await sent());
    expect(answers).toEqual({});
  });

  it('is told whether it was accepted and how it ended, and of nothing between', async () => {
    const story = await sent();
    await story.next('triager', 'message', { toReferrer: 'We have it.' });
    await story.next('triager', 'request-information', { question: 'Where is she?' });
    await story.next('police', 'provide-information', { toReferrer: 'At home.' });
    await story.next('triager', 'accept');
    await story.next('triager', 'start', { kind: 'contact', at: testApp.clock.now().toISOString() });
    await story.next('triager', 'complete', { outcome: 'seen-and-discharged', summary: 'Seen.' });
    await testApp.allTold();
    const told = await testApp.sql<{ type: string }>(
      'select e.type from notification n join referral_event e on e.id = n.event_id where n.referral_id = $1 and n.organisation_id = $2 order by e.seq', [story.id, ORGANISATIONS.practice.id],
    );
    expect(told.map(({ type }) => type)).toEqual(['accept', 'complete']);
  });

  it('is copied once, however often the job runs, and not again once it has left', async () => {
    const story = await sent();
    const again = () => testApp.sql(`select after_sending((select id from membership where role = 'system'), (select id from referral_event where referral_id = $1 and type = 'submit'), now())`, [story.id]);
    await again();
    expect(await copied(story)).toEqual(['Mill Lane Surgery']);
    await story.next('gp', 'leave');
    await again();
    expect(await copied(story)).toEqual([]);
  });

  it('is that of the person, whichever of their records was written about', async () => {
    const other = await registered();
    await testApp.sql('update person set registered_practice_id = null, alias_of_id = $2 where id = $1', [other, await registered(ORGANISATIONS.otherPractice.id)]);
    expect(await copied(await sent({ personId: other }))).toEqual(['Quayside Practice']);
  });

  it('is not copied where it sent it itself, or has it', async () => {
    expect(await copied(await sent({ by: 'gp' }))).toEqual([]);
    await testApp.sql('update service set organisation_id = $1 where id = $2', [ORGANISATIONS.practice.id, SERVICES.talkingTherapies.id]);
    expect(await copied(await sent({ to: 'talkingTherapies' }))).toEqual([]);
  });

  it.each([['of all of it', {}], ['of a part of it', { categories: ['sexual-health'] }]])('is not copied where the person objects to the sharing %s, until they no longer do', async (_, which) => {
    const personId = await registered();
    const objection = await testApp.as('police').post(`/api/people/${personId}/objections`, { note: 'They asked.', ...which });
    const story = await sent({ personId });
    expect([await copied(story), await hides(story)]).toEqual([[], true]);
    expect((await testApp.as('police').post(`/api/people/${personId}/objections/${String(objection.body['id'])}/withdraw`, {})).status).toBe(200);
    expect(await copied(await sent({ personId, to: 'socialCare' }))).toEqual(['Mill Lane Surgery']);
  });

  it('is not told by itself what a service does that goes by an alias', async () => {
    await testApp.sql(`update service set public_alias = 'Riverside' where id = $1`, [SERVICES.crisis.id]);
    const story = await sent({ to: 'crisis' });
    expect([await copied(story), await hides(story)]).toEqual([[], true]);
    const moved = await sent();
    expect(await copied(moved)).toEqual(['Mill Lane Surgery']);
    await moved.next('triager', 'redirect', { toServiceId: SERVICES.crisis.id, reason: 'specialty' });
    // at once, and not when others are told
    expect([await copied(moved), await hides(moved)]).toEqual([[], true]);
    await story.next('triager-crisis', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    await testApp.allTold();
    expect(await copied(story)).toEqual([]);
  });

  it('stays on it behind an alias where somebody invited it', async () => {
    await testApp.sql(`update service set public_alias = 'Riverside' where id = $1`, [SERVICES.crisis.id]);
    const story = await referral(testApp, { by: 'police' });
    await story.next('police', 'invite', { organisationId: ORGANISATIONS.practice.id, as: 'copied' });
    await story.next('triager', 'redirect', { toServiceId: SERVICES.crisis.id, reason: 'specialty' });
    await testApp.allTold();
    expect(await copied(story)).toEqual(['Mill Lane Surgery']);
  });

  it('hears nothing of what was taken back within its minute', async () => {
    testApp.clock.set(new Date(Date.now()));
    const story = await referral(testApp, { by: 'police', personId: await registered() });
    await story.next('police', 'retract');
    await testApp.allTold();
    expect(await testApp.sql('select from referral_party where referral_id = $1', [story.id])).toEqual([]);
    testApp.clock.set(TUESDAY);
  });

  it('is copied in by the system alone', async () => {
    const story = await sent({ by: 'gp', personId: await registered(ORGANISATIONS.otherPractice.id) });
    await testApp.sql('delete from referral_party where referral_id = $1', [story.id]);
    await testApp.sql(`select after_sending($2, (select id from referral_event where referral_id = $1 and type = 'submit'), now())`, [story.id, membershipId('gp')]);
    expect(await copied(story)).toEqual([]);
  });
});
