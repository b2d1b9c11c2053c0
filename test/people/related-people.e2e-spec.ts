import { referral, somebodyNew } from '../factories/referral-story.js';
import { ORGANISATIONS, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

interface Related {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}
const ANA = { kind: 'carer', name: 'Ana Marsh', phone: '0117 496 0155' };

describe('Somebody who belongs to a person', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const add = (who: Somebody, personId: string, body: object = ANA, key?: string): Promise<Answered> => onward.as(who).post(`/api/people/${personId}/related`, body, key === undefined ? {} : { key });
  const end = (who: Somebody, personId: string, id: string): Promise<Answered> => onward.as(who).post(`/api/people/${personId}/related/${id}/end`, {});
  const related = async (who: Somebody, personId: string) => (await onward.as(who).get(`/api/people/${personId}`)).body['related'] as Related[];

  it('is added by whoever may open the person, shown to all of them, and ended by any of them', async () => {
    const { personId } = await referral(onward, { by: 'gp', to: 'mentalHealth' });
    const added = await add('triager', personId);
    expect([added.status, added.body]).toEqual([201, { id: expect.any(String) as string, ...ANA, personId: null }]);
    const { id } = added.body as unknown as Related;
    for (const who of ['gp', 'triager'] as const) expect(await related(who, personId)).toEqual([added.body]);
    onward.clock.advance(60_000);
    expect((await end('gp', personId, id)).body).toEqual({ items: [] });
    expect(await related('triager', personId)).toEqual([]);
    // kept, with who added and who ended it; said twice it stays as it was first said
    const kept = () => onward.sql('select name, phone, recorded_by_id is not null as added, ended_at, ended_by_id from person_relation where id = $1', [id]);
    const before = await kept();
    expect(before).toMatchObject([{ name: 'Ana Marsh', phone: '0117 496 0155', added: true }]);
    onward.clock.advance(60_000);
    expect((await end('triager', personId, id)).status).toBe(200);
    expect(await kept()).toEqual(before);
  });

  it('is added once for one key, and audited', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const [first, again] = [await add('gp', personId, ANA, 'related-1'), await add('gp', personId, ANA, 'related-1')];
    expect(again.text).toBe(first.text);
    await end('gp', personId, String(first.body['id']));
    expect((await onward.sql(`select action from audit_entry where action in ('person.relate', 'person.end-relation') and person_id = $1 and outcome < 300 order by batch, seq`, [personId])).at(-1)).toEqual({ action: 'person.end-relation' });
  });

  it('is refused where who they are or their name is missing, or the number is none', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    for (const [body, pointer] of [[{ name: 'Ana' }, '/kind'], [{ ...ANA, kind: 'gossip' }, '/kind'], [{ ...ANA, name: ' ' }, '/name'], [{ ...ANA, phone: 'ring me' }, '/phone'], [{ ...ANA, flag: true }, '/flag']] as const) {
      const { status, body: answer } = await add('gp', personId, body);
      expect([pointer, status, (answer['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([pointer, 422, pointer]);
    }
  });

  it('is nobody’s to add or end who may not open the person, and none of a person who must not be found', async () => {
    const [personId, other] = [await somebodyNew(onward.as('gp')), await somebodyNew(onward.as('gp'))];
    const { id } = (await add('gp', personId)).body as unknown as Related;
    for (const who of ['gp-elsewhere', 'triager', 'police'] as const) expect([(await add(who, personId)).status, (await end(who, personId, id)).status]).toEqual([404, 404]);
    for (const who of ['commissioner', 'admin', 'governance'] as const) expect((await add(who, personId)).status).toBe(403);
    expect((await end('gp', other, id)).status).toBe(404);
    await onward.sql('update person set restricted = true where id = $1', [personId]);
    expect([(await add('gp', personId)).status, (await end('gp', personId, id)).status, await related('gp', personId)]).toEqual([403, 404, []]);
  });

  it('belongs to the person in all their records', async () => {
    const { body } = await onward.as('gp').post('/api/people', { family: 'Twice', birthDate: '1960-06-07', registeredPractice: ORGANISATIONS.practice.id });
    const [root, alias] = [String(body['id']), await somebodyNew(onward.as('gp'))];
    await onward.sql('update person set alias_of_id = $1 where id = $2', [root, alias]);
    const { id } = (await add('gp', alias)).body as unknown as Related;
    expect((await related('gp', root)).map((one) => one.id)).toEqual([id]);
    expect((await end('gp', alias, id)).body).toEqual({ items: [] });
  });
});
