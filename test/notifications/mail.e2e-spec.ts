import { setTimeout as sleep } from 'node:timers/promises';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { MailServer } from './mail-server.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WAYS = { question: 'email', answer: 'email', arrival: 'digest', decision: 'email', message: 'email', late: 'email', progress: 'none' };

describe('Mail', () => {
  const server = new MailServer();
  let onward: TestApp;
  beforeAll(async () => {
    await server.begin();
    onward = await startApp({ env: { SMTP_URL: server.url, MAIL_FROM: 'Onward <onward@testshire.example>' } });
    await onward.sql(`update app_user set email = subject || '@testshire.example' where issuer <> 'onward'`);
  }, 60_000);
  beforeEach(async () => {
    onward.clock.set(TUESDAY);
    await server.begin();
    await onward.allTold();
    server.received.length = 0;
    server.refuses.clear();
    await onward.sql('delete from notice_setting');
    await onward.sql('update membership set ends_at = null');
  });
  afterAll(async () => {
    await onward?.stop();
    await server.goAway();
  });

  const address = (who: Somebody): string => `${who}@testshire.example`;
  const asked = async (who: Somebody = 'triager'): Promise<ReferralStory> => {
    const story = await referral(onward);
    await story.next(who, 'request-information', { question: 'Is she alone at night?' });
    return story;
  };
  const choose = async (who: Somebody, input: object): Promise<unknown> =>
    (await onward.as(who).request('PUT', '/api/notifications/settings', { email: address(who), phone: null, scope: 'mine', ways: WAYS, ...input })).body;
  const messages = (story: ReferralStory) =>
    onward.sql<{ way: string; attempts: number; failure: string | null; sent: boolean; given_up: boolean }>(
      'select way, attempts, failure, sent_at is not null as sent, given_up_at is not null as given_up from notice_message where referral_id = $1 and way in ($2, $3) order by created_at, id', [story.id, 'email', 'text'],
    );
  /** Until it is written down what is to be sent; where no server answers, all would never be done. */
  async function isTold(): Promise<void> {
    while ((await onward.sql(`select from graphile_worker.jobs where task_identifier = 'referral-event'`)).length > 0) {
      await onward.sql(`update graphile_worker._private_jobs set run_at = now() where run_at > now() and task_id = (select t.id from graphile_worker._private_tasks t where t.identifier = 'referral-event')`);
      await onward.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
      await sleep(50);
    }
  }
  /** The next attempt of what waits, now. */
  async function tryAgain(): Promise<void> {
    await isTold();
    const sum = async () => Number((await onward.sql<{ sum: string }>('select coalesce(sum(attempts), 0) as sum from notice_message'))[0]?.sum);
    const before = await sum();
    await onward.sql('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
    await onward.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
    for (let n = 0; (await sum()) === before && n < 100; n += 1) await sleep(50);
    // and until what came of it is written down
    await sleep(200);
  }
  const run = async (task: string): Promise<void> => {
    await onward.sql('select graphile_worker.add_job($1)', [task]);
    await onward.allTold();
  };

  it('reminds who manages a service, once a week, that nobody has checked its directory entry', async () => {
    await onward.sql('update service set assured_until = $2 where id = $1', [SERVICES.mentalHealth.id, '2026-03-09']);
    for (const days of [30, 31]) {
      await onward.passTime(new Date(TUESDAY.getTime() + days * 24 * HOUR));
      await onward.allTold();
    }
    const mails = server.received.filter(({ subject }) => subject === `Check the directory entry of ${SERVICES.mentalHealth.name}`);
    expect(mails.map(({ to }) => to)).toEqual([address('service-manager')]);
    expect(mails[0]?.text).toContain(`http://localhost/service/${SERVICES.mentalHealth.id}`);
    await onward.sql('update service set assured_until = $2 where id = $1', [SERVICES.mentalHealth.id, '2027-03-09']);
  });

  it('goes to whoever sent a referral when a question waits for them: a link, a reference, and nothing of whom it is about', async () => {
    const story = await asked();
    await onward.allTold();
    expect(server.received.map(({ to, subject }) => [to, subject])).toEqual([[address('gp'), 'A question about a referral waits for an answer']]);
    const [{ text = '', messageId = '' } = {}] = server.received;
    expect(text).toContain(story.reference);
    const [, noticeId] = /http:\/\/localhost\/notices\/([0-9a-f-]{36})/.exec(text) ?? [];
    expect((await onward.as('gp').post(`/api/notifications/${noticeId}/read`, {})).body['referral']).toMatchObject({ id: story.id });
    for (const hidden of ['Robin', 'Testperson', 'night', 'Community', 'Mental', 'Wren']) expect(text).not.toContain(hidden);
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
  });

  it('goes once for each notice, however often its job runs', async () => {
    const story = await asked();
    await onward.allTold();
    await onward.sql(
      `select graphile_worker.add_job('referral-event', json_build_object('referralId', $1::text, 'eventId', e.id, 'audiences', array['referrer']))
       from referral_event e where e.referral_id = $1::uuid and e.type = 'request-information'`, [story.id],
    );
    await onward.sql(`select graphile_worker.add_job('send-message', json_build_object('messageId', m.id)) from notice_message m where m.referral_id = $1`, [story.id]);
    await onward.allTold();
    expect(server.to(address('gp'))).toHaveLength(1);
  });

  it('waits for a server that is down for an hour, and goes once when it is back, under the id that it was to have', async () => {
    await server.goAway();
    const story = await asked();
    for (let n = 0; n < 4; n += 1) {
      onward.clock.advance(15 * MINUTE);
      await tryAgain();
    }
    const [message] = await messages(story);
    expect(message).toMatchObject({ sent: false, given_up: false, failure: expect.stringMatching(/^E[A-Z]+$/) });
    expect(message?.attempts).toBeGreaterThanOrEqual(4);
    const [waiting] = await onward.sql<{ seconds: number }>(`select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs where task_identifier = 'send-message'`);
    expect(waiting?.seconds).toBeLessThanOrEqual(300);
    // nobody's inbox waited for it
    expect((await onward.as('gp').get('/api/notifications')).text).toContain(story.reference);
    await server.begin();
    await onward.allTold();
    expect(server.to(address('gp'))).toHaveLength(1);
    expect(await messages(story)).toMatchObject([{ sent: true, failure: null }]);
  }, 60_000);

  it('is given up where the server refuses the address, or a day has passed; others have theirs', async () => {
    server.refuses.add(address('gp'));
    const refused = await asked();
    const story = await referral(onward, { by: 'police' });
    await story.next('triager', 'request-information', { question: 'Since when?' });
    await onward.allTold();
    expect(await messages(refused)).toMatchObject([{ sent: false, given_up: true, failure: 'SMTP_550', attempts: 1 }]);
    expect(server.to(address('police'))).toHaveLength(1);

    await server.goAway();
    const late = await asked();
    await tryAgain();
    await tryAgain();
    onward.clock.advance(25 * HOUR);
    await server.begin();
    await onward.allTold();
    expect(await messages(late)).toMatchObject([{ sent: false, given_up: true, failure: 'TOO_LATE' }]);
  }, 60_000);

  it('is as each chooses: nothing, all of the team’s, or in the morning', async () => {
    await choose('gp', { ways: { ...WAYS, question: 'none' } });
    await choose('gp-colleague', { scope: 'team' });
    await asked();
    await onward.allTold();
    expect(server.received.map(({ to }) => to)).toEqual([address('gp-colleague')]);

    await choose('gp', { ways: { ...WAYS, question: 'digest' } });
    await choose('gp-colleague', { scope: 'mine' });
    await asked();
    await asked();
    await onward.allTold();
    await run('notice-digests');
    expect(server.to(address('gp'))).toEqual([]);
    onward.clock.set(new Date('2026-03-11T07:31:00Z'));
    await run('notice-digests');
    await run('notice-digests');
    expect(server.to(address('gp')).map(({ subject, text }) => [subject, /Questions: \d+/.exec(text)?.[0]])).toEqual([['What is new on your referrals', 'Questions: 2']]);
  });

  it('of the morning leaves out what was read meanwhile, and is none where all was', async () => {
    await choose('gp', { ways: { ...WAYS, question: 'digest' } });
    await asked();
    await onward.allTold();
    await onward.as('gp').post('/api/notifications/read', {});
    onward.clock.set(new Date('2026-03-11T07:31:00Z'));
    await run('notice-digests');
    expect(server.to(address('gp'))).toEqual([]);
  });

  it('is none once a death was recorded, though it was written down before', async () => {
    await server.goAway();
    const story = await asked();
    await tryAgain();
    await onward.sql('update person set deceased_on = $2 where id = $1', [story.personId, TUESDAY]);
    await server.begin();
    await onward.allTold();
    expect(await messages(story)).toMatchObject([{ sent: false, given_up: true, failure: 'DEATH_RECORDED' }]);
    expect(server.received).toEqual([]);
  });

  it('is none to who left, or did it themselves', async () => {
    await server.goAway();
    const story = await asked();
    await tryAgain();
    await onward.sql(`update membership set ends_at = $1 where user_id = (select id from app_user where subject = 'gp')`, [TUESDAY]);
    await server.begin();
    await onward.allTold();
    expect(await messages(story)).toMatchObject([{ given_up: true, failure: 'NO_LONGER_HERE' }]);
  });

  describe('of an urgent referral that nobody has looked at', () => {
    it('goes to the manager of the service at half of the first target, once, whatever they chose; to nobody where it was looked at', async () => {
      await choose('service-manager', { ways: Object.fromEntries(Object.keys(WAYS).map((kind) => [kind, 'none'])) });
      const story = await referral(onward, { priority: 'urgent' });
      const seen = await referral(onward, { priority: 'urgent' });
      await seen.next('triager', 'triage', { priority: 'urgent' });
      const routine = await referral(onward);
      await onward.allTold();
      const alarms = () => server.to(address('service-manager')).map(({ subject, text }) => [subject, [story, seen, routine].find(({ reference }) => text.includes(reference))?.reference]);
      onward.clock.advance(59 * MINUTE);
      await run('unseen-urgent');
      expect(alarms()).toEqual([]);
      onward.clock.advance(MINUTE);
      await run('unseen-urgent');
      await run('unseen-urgent');
      expect(alarms()).toEqual([['Urgent: nobody has looked at a referral yet', story.reference]]);
    });

    it('goes to the coordinators where nobody manages the service', async () => {
      const story = await referral(onward, { priority: 'urgent', to: 'crisis' });
      await onward.allTold();
      onward.clock.advance(HOUR);
      await run('unseen-urgent');
      const told = server.received.filter(({ text, subject }) => text.includes(story.reference) && subject.startsWith('Urgent')).map(({ to }) => to);
      expect(told.sort()).toEqual([address('coordinator'), address('coordinator-2')].sort());
    });
  });

  it('goes to the on-call contact who has an address, at night', async () => {
    const night = new Date('2026-03-10T23:00:00Z');
    await onward.sql('update service set on_call = $2 where id = $1', [SERVICES.desk.id, { name: 'Cass Dove', phone: '01632 960000', email: 'on-call@testshire.example' }]);
    onward.clock.set(night);
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(new Date(night.getTime() + 2 * HOUR));
    await onward.allTold();
    const mail = server.to('on-call@testshire.example').find(({ text }) => text.includes(story.reference));
    expect(mail?.subject).toContain('you, who are on call');
    expect(mail?.text).toContain(`http://localhost/referrals/${story.id}`);
    await onward.sql('update service set on_call = null where id = $1', [SERVICES.desk.id]);
  });

  it('has an address that is one: what is not is refused where it is typed', async () => {
    for (const input of [{ email: 'me' }, { email: 'a@b.example, c@d.example' }, { email: 'a@b.example\r\nBcc: c@d.example' }, { phone: 'ring me' }, { scope: 'all' }, { ways: {} }]) {
      expect(await choose('gp', input)).toMatchObject({ status: 422, code: 'INPUT_INVALID' });
    }
    expect(await choose('gp', { email: null })).toMatchObject({ email: null, sends: { email: true, text: false } });
    await choose('gp', {});
    expect((await onward.as('gp').get('/api/notifications/settings')).body).toMatchObject({ email: address('gp'), scope: 'mine', ways: WAYS });
    expect((await onward.as('service-manager').get('/api/notifications/settings')).body['email']).toBe(address('service-manager'));
  });
});
