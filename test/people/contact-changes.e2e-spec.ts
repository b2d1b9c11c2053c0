import { referral } from '../factories/referral-story.js';
import type { Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

const NEW = { phone: '07700 900456', email: null, safeContact: { by: 'text', to: '07700 900456', when: 'after six' } };

describe('How a person is reached', () => {
  let onward: TestApp;
  let family = 0;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const person = async (): Promise<string> => {
    family += 1;
    const added = await onward.as('gp').post('/api/people', { given: 'Sam', family: `Reached${'abcdefghij'.charAt(family)}`, birthDate: '1985-03-27', phone: '07700 900123', email: 'sam@testshire.example', safeContact: { by: 'phone', to: '07700 900123' } });
    if (added.status !== 201) throw new Error(added.text);
    return (await referral(onward, { personId: String(added.body['id']) })).personId;
  };
  const read = async (who: Somebody, id: string) => (await onward.as(who).get(`/api/people/${id}`)).body as { version: number; phone: string | null; email: string | null; safeContact: object | null };
  const change = (who: Somebody, id: string, body: object, version?: number) => onward.as(who).request('PUT', `/api/people/${id}/contact`, body, version === undefined ? {} : { version });

  it('is changed by whoever has the referral, read so by who sent it, and what it was is kept with who changed it', async () => {
    const id = await person();
    const before = await read('triager', id);
    expect((await change('triager', id, NEW, before.version)).status).toBe(204);
    expect(await read('gp', id)).toMatchObject({ version: before.version + 1, phone: '07700 900456', email: null, safeContact: NEW.safeContact });
    expect(await onward.sql('select phone, email, safe_contact from person_contact_before where person_id = $1', [id])).toEqual([{ phone: '07700 900123', email: 'sam@testshire.example', safe_contact: { by: 'phone', to: '07700 900123' } }]);
  });

  it('may be unknown from now on: then no page of the person’s own is made', async () => {
    const id = await person();
    const { version } = await read('gp', id);
    expect((await change('gp', id, {}, version)).status).toBe(204);
    expect(await read('gp', id)).toMatchObject({ phone: null, email: null, safeContact: null });
  });

  it('is changed by one of two who do it at once: the other hears that it was', async () => {
    const id = await person();
    const { version } = await read('gp', id);
    const both = await Promise.all([change('gp', id, NEW, version), change('triager', id, { ...NEW, phone: '07700 900789' }, version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 412]);
    expect((await change('gp', id, NEW)).status).toBe(428);
  });

  it('is nothing to those whom nothing opens the person to, and is refused in words where it makes no sense', async () => {
    const id = await person();
    const { version } = await read('gp', id);
    for (const who of ['gp-elsewhere', 'police', 'triager-2'] as const) expect((await change(who, id, NEW, version)).status).toBe(404);
    expect((await change('commissioner', id, NEW, version)).status).toBe(403);
    const refused = await change('gp', id, { phone: 'ring me', safeContact: { to: 'her' } }, version);
    expect([refused.status, (refused.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)]).toEqual([422, ['/phone', '/safeContact/by']]);
    expect(await read('gp', id)).toMatchObject({ version, phone: '07700 900123' });
  });

  it('is kept back, and not changed here, where the person’s whereabouts are', async () => {
    const id = await person();
    await onward.sql('update person set restricted = true where id = $1', [id]);
    const { version } = await read('triager', id);
    const refused = await change('triager', id, NEW, version);
    expect([refused.status, refused.body['code']]).toEqual([403, 'FORBIDDEN']);
    expect(await onward.sql('select phone from person_contact where person_id = $1', [id])).toEqual([{ phone: '07700 900123' }]);
  });
});
