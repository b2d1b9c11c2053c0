import { randomUUID } from 'node:crypto';
import { DEFAULT_TARGETS } from '@onward/workflow';
import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { ORGANISATIONS, SERVICES } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { pointersOf, toldOf } from './refusals.js';

const NOBODY = '0190ffff-0000-7000-8000-00000000dead';
const SERVICE = SERVICES.mentalHealth.id;

describe('A referral to a service that was referred to before, and so is remembered', () => {
  let onward: TestApp;
  let personId: string;
  beforeAll(async () => {
    onward = await startApp();
    personId = await somebodyNew(onward.as('gp'));
  }, 60_000);
  afterAll(() => onward?.stop());

  const send = (changes: Record<string, unknown> = {}, key: string = randomUUID()): Promise<Answered> =>
    onward.as('gp').post('/api/referrals', { personId, serviceId: SERVICE, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted', override: { duplicate: 'Another need' }, ...changes }, { key });
  /** Changes a row by a hand that knows nothing of what is remembered, for the length of `work`. */
  const meanwhile = async (table: string, id: string, change: string, undo: string, work: () => Promise<void>): Promise<void> => {
    await onward.sql(`update ${table} set ${change} where id = $1`, [id]);
    await work().finally(() => onward.sql(`update ${table} set ${undo} where id = $1`, [id]));
  };
  beforeEach(async () => {
    expect((await send()).status).toBe(201);
  });

  it('is sent without anything being read first', async () => {
    await onward.sql('alter function open_referral rename to open_referral_away');
    const { status } = await send().finally(() => onward.sql('alter function open_referral_away rename to open_referral'));
    expect(status).toBe(201);
  });

  it('is refused once the service has closed, and taken once it is open again', async () => {
    await meanwhile('service', SERVICE, `state = 'closed'`, `state = 'open'`, async () => {
      const refused = await send();
      expect([toldOf(refused), pointersOf(refused)]).toEqual(['422 SERVICE_CLOSED', ['/serviceId']]);
    });
    expect((await send()).status).toBe(201);
  });

  it('is due by the service’s targets and shown by its name as they are now', async () => {
    const { body: before } = await send();
    const quicker = { ...DEFAULT_TARGETS, acknowledge: { ...DEFAULT_TARGETS.acknowledge, routine: 30 } };
    const [change, undo] = [`name = 'Minds of Testshire', targets = '${JSON.stringify(quicker)}'`, `name = '${SERVICES.mentalHealth.name}', targets = null`];
    await meanwhile('service', SERVICE, change, undo, async () => {
      const { body: after } = await send();
      expect(after['service']).toEqual({ id: SERVICE, name: 'Minds of Testshire' });
      expect(Date.parse(String(after['due']))).toBeLessThan(Date.parse(String(before['due'])));
    });
  });

  it('is sent again once a service that nothing could be decided on has been put right', async () => {
    await meanwhile('service', SERVICE, `targets = '{"decide": {"soon": 60}}'`, 'targets = null', async () => {
      expect((await send()).status).toBe(500);
    });
    expect((await send()).status).toBe(201);
  });

  it('is refused about somebody who is not there', async () => {
    const refused = await send({ personId: NOBODY });
    expect([toldOf(refused), pointersOf(refused)]).toEqual(['422 INPUT_INVALID', ['/personId']]);
  });

  it('is read about again where another service has become the desk, at the very version that the desk had', async () => {
    await onward.sql(`set session_replication_role = 'replica'`);
    await onward.sql(`update service set version = 7 where id in ($1, $2)`, [SERVICES.desk.id, SERVICES.socialCare.id]);
    expect((await send()).status).toBe(201);
    await onward.sql('update service set desk = false where id = $1', [SERVICES.desk.id]);
    await meanwhile('service', SERVICES.socialCare.id, 'desk = true', 'desk = false', async () => {
      await onward.sql('alter function open_referral rename to open_referral_away');
      const unread = await send().finally(() => onward.sql('alter function open_referral_away rename to open_referral'));
      expect([unread.status, (await send()).status]).toEqual([500, 201]);
    });
    await onward.sql('update service set desk = true where id = $1', [SERVICES.desk.id]);
    await onward.sql(`set session_replication_role = 'origin'`);
  });

  it('is asked what its sender’s organisation must answer now', async () => {
    const { medicines: _, ...shorter } = ANSWERS;
    expect(pointersOf(await send({ answers: shorter }))).toEqual(['/answers/medicines']);
    await meanwhile('organisation', ORGANISATIONS.practice.id, `kind = 'police'`, `kind = 'gp-practice'`, async () => {
      expect((await send({ answers: shorter })).status).toBe(201);
    });
    expect(pointersOf(await send({ answers: shorter }))).toEqual(['/answers/medicines']);
  });

  it('is answered the same again to the byte where it is sent again, though the service has closed since', async () => {
    const key = randomUUID();
    const first = await send({}, key);
    expect(first.body['person']).toMatchObject({ id: personId });
    await meanwhile('service', SERVICE, `state = 'closed'`, `state = 'open'`, async () => {
      const again = await send({}, key);
      expect([again.status, again.text, again.etag]).toEqual([201, first.text, first.etag]);
    });
    expect(toldOf(await send({ priority: 'soon' }, key))).toBe('422 IDEMPOTENCY_MISMATCH');
  });

  it('shows a service that has an alias by the name that its sender may read', async () => {
    const names = async (by: 'gp' | 'police'): Promise<unknown> => (await referral(onward, { by, to: 'talkingTherapies' }).then(({ id }) => onward.as(by).get(`/api/referrals/${id}`))).body['service'];
    const { id, name } = SERVICES.talkingTherapies;
    const plain = { id, name };
    expect([await names('gp'), await names('police')]).toEqual([plain, plain]);
    await meanwhile('service', id, `public_alias = 'Harbour House'`, 'public_alias = null', async () => {
      expect([await names('police'), await names('gp'), await names('police')]).toEqual([{ id, name: 'Harbour House' }, plain, { id, name: 'Harbour House' }]);
    });
  });
});
