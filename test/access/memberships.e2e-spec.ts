import { membershipId, ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const SECOND = '0190a000-0000-7000-8000-000000009001';
const ENDED = '0190a000-0000-7000-8000-000000009002';

describe('Somebody with several memberships', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    const at = onward.clock.now();
    const insert = 'insert into membership (id, user_id, organisation_id, role, created_at, ends_at) values ($1, $2, $3, $4, $5, $6)';
    await onward.sql(insert, [SECOND, userId('gp'), ORGANISATIONS.trust.id, 'triager', at, null]);
    await onward.sql(insert, [ENDED, userId('gp'), ORGANISATIONS.council.id, 'coordinator', at, at]);
    await onward.sql('insert into membership_service (membership_id, service_id) values ($1, $2)', [SECOND, SERVICES.crisis.id]);
  }, 60_000);
  afterAll(() => onward?.stop());

  const as = (membership: string): { headers: Record<string, string> } => ({ headers: { 'onward-membership': membership } });
  const worklist = `/api/services/${SERVICES.crisis.id}/worklist`;
  const ids = ({ body }: Answered): string[] => (body['memberships'] as { id: string }[]).map(({ id }) => id);

  it('chooses in which to act', async () => {
    const gp = onward.as('gp');
    expect((await gp.get(worklist, as(SECOND))).status).toBe(200);
    const refused = await gp.get(worklist, as(membershipId('gp')));
    expect([refused.status, refused.body['code']]).not.toContain(200);
  });

  it('is asked to choose, and told what there is to choose from', async () => {
    const answer = await onward.as('gp').get(worklist);
    expect([answer.status, answer.body['code'], ids(answer)]).toEqual([400, 'MEMBERSHIP_REQUIRED', [membershipId('gp'), SECOND]]);
  });

  it.each([membershipId('police'), ENDED, 'not-an-id', '', `${SECOND},${SECOND}`, "'; drop table membership"])('cannot act as %j', async (membership) => {
    for (const path of ['/api/me', worklist]) {
      const answer = await onward.as('gp').get(path, as(membership));
      expect([answer.status, answer.body['code'], ids(answer)]).toEqual([400, 'MEMBERSHIP_REQUIRED', [membershipId('gp'), SECOND]]);
    }
  });

  it('is shown all of them, and what the chosen one permits', async () => {
    const gp = onward.as('gp');
    const unchosen = await gp.get('/api/me');
    expect([unchosen.status, ids(unchosen), unchosen.body['permissions']]).toEqual([200, [membershipId('gp'), SECOND], []]);
    const chosen = await gp.get('/api/me', as(SECOND));
    expect(chosen.body['permissions']).toContain('worklist.read');
    expect(chosen.body['permissions']).not.toContain('referral.create');
  });
});

describe('Somebody with one membership', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  it('need not name it, and loses everything the moment it ends', async () => {
    const endsAt = new Date(onward.clock.now().getTime() + 60_000);
    await onward.sql('update membership set ends_at = $2 where id = $1', [membershipId('police'), endsAt]);
    expect((await onward.as('police').get('/api/me')).status).toBe(200);
    onward.clock.set(endsAt);
    const answer = await onward.as('police').get('/api/me');
    expect([answer.status, answer.body['code'], answer.body['memberships']]).toEqual([400, 'MEMBERSHIP_REQUIRED', []]);
  });

  it('hears which role may do what theirs may not', async () => {
    const answer = await onward.as('commissioner').get('/api/audit');
    expect([answer.status, answer.body['code']]).toEqual([403, 'FORBIDDEN']);
    expect(answer.body['detail']).toContain('A commissioner cannot do this. Ask an information governance lead');
  });

  it.each(['   ', 'x'.repeat(201)])('states a purpose in words that can be reviewed: not %j', async (purpose) => {
    const answer = await onward.as('gp').get('/api/me', { headers: { 'onward-purpose': purpose } });
    expect([answer.status, answer.body['code'], answer.body['errors']]).toMatchObject([422, 'INPUT_INVALID', [{ pointer: '/headers/Onward-Purpose' }]]);
  });
});
