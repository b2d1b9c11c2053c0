import { ANSWERS, referral } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { nhsNumbers } from './nhs-numbers.js';

interface Candidate {
  readonly person: { readonly id: string; readonly name: string };
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}
interface Entry {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly subject: { readonly id: string } | null;
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly { readonly id: string; readonly kind: string }[];
  readonly decidedAt: string | null;
}

const RACERS = 8;

describe('Whether two records are one person', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  let born = 0;
  const add = async (body: object, by: Somebody = 'gp'): Promise<string> => {
    const added = await onward.as(by).post('/api/people', body);
    if (added.status !== 201) throw new Error(added.text);
    return String(added.body['id']);
  };
  /** Somebody known by name, day of birth and number, and a stranger with the same name of whom no day of birth is known, who waits. */
  const pair = async (more: { readonly known?: object; readonly stranger?: object } = {}) => {
    born += 1;
    const family = `Twoface${'abcdefghijklmnopqrstuvwxyz'.charAt(born).repeat(3)}`;
    const known = await add({ given: 'Sam', family, birthDate: '1985-03-12', nhsNumber: nhsNumbers(40)[born], phone: '0117 496 0100', ...more.known });
    const stranger = await add({ given: 'Sam', family, approximateAge: 40, ...more.stranger }, 'police');
    return { known, stranger, family, entryId: await entryOf(stranger) };
  };
  const entryOf = async (personId: string): Promise<string> => {
    const [row] = await onward.sql<{ id: string }>('select id from matching_queue where person_id = $1 order by created_at desc limit 1', [personId]);
    return String(row?.id);
  };
  const read = async (id: string, query = ''): Promise<Entry> => {
    const answered = await onward.as('coordinator').get(`/api/people/matching/${id}${query}`);
    if (answered.status !== 200) throw new Error(answered.text);
    return answered.body as unknown as Entry;
  };
  const decide = async (id: string, body: object, { who = 'coordinator', version, key }: { who?: Somebody; version?: number; key?: string } = {}): Promise<Answered> =>
    onward.as(who).post(`/api/people/matching/${id}/decisions`, { note: 'Asked their sister.', ...body }, { version: version ?? (await read(id)).version, ...(key !== undefined && { key }) });
  const undo = async (id: string, who: Somebody = 'coordinator'): Promise<Answered> => {
    const { version, decisions } = await read(id);
    return onward.as(who).post(`/api/people/matching/${id}/decisions/${String(decisions.at(-1)?.id)}/undo`, { note: 'It was her cousin.' }, { version });
  };
  const listed = async (state = 'waiting') => ((await onward.as('coordinator').get(`/api/people/matching?state=${state}&limit=100`)).body['items'] as { id: string }[]).map(({ id }) => id);
  const personOf = async (who: Somebody, id: string) => (await onward.as(who).get(`/api/people/${id}`)).body;
  const referralsOf = async (who: Somebody, id: string) => ((await onward.as(who).get(`/api/people/${id}/referrals`)).body['items'] as { id: string }[] | undefined)?.map((one) => one.id).toSorted();

  it('is asked of a coordinator, with both sides: what they say alike, and what differently', async () => {
    const { known, stranger, family, entryId } = await pair({ stranger: { phone: '0117 4960100', sex: 'male' }, known: { sex: 'female' } });
    expect(await listed()).toContain(entryId);
    const entry = await read(entryId);
    expect(entry).toMatchObject({ reason: 'too-little-known', subject: { id: stranger, family }, askedBy: { name: 'PC Omar Reed', organisation: 'Harbour Neighbourhood Team' } });
    expect(entry.candidates).toMatchObject([{ person: { id: known }, agrees: ['family', 'given', 'phone'], differs: ['sex'] }]);
    for (const who of ['gp', 'triager', 'service-manager', 'admin', 'governance', 'commissioner'] as const) {
      expect([who, (await onward.as(who).get(`/api/people/matching/${entryId}`)).status, (await onward.as(who).get('/api/people/matching')).status]).toEqual([who, 403, 403]);
    }
  });

  it('is asked too where somebody is added whose name and day of birth are known already, or nearly; and told to nobody else', async () => {
    const known = await add({ given: 'Sam', family: 'Doubletake', birthDate: '1985-03-12', nhsNumber: nhsNumbers(40)[38] });
    const again = await add({ given: 'Sam', family: 'Doubletakes', birthDate: '1985-03-12' }, 'police');
    const entry = await read(await entryOf(again));
    expect(entry).toMatchObject({ reason: 'possible-duplicate', subject: { id: again }, askedBy: { name: 'PC Omar Reed' } });
    expect(entry.candidates.map(({ person }) => person.id)).toEqual([known]);
    expect(await decide(entry.id, { kind: 'same', personId: known })).toMatchObject({ status: 201 });
    expect((await personOf('police', again))['id']).toBe(known);
  });

  it.each([
    ['another given name', { given: 'Una' }], ['another day of birth', { birthDate: '1986-03-12' }], ['another NHS number', { nhsNumber: nhsNumbers(40)[37] }],
  ])('is not asked of somebody with %s', async (_, other) => {
    const family = `Namesake${String(Object.keys(other)[0]).toLowerCase()}`;
    await add({ given: 'Sam', family, birthDate: '1985-03-12', nhsNumber: nhsNumbers(40)[{ given: 34, birthDate: 35, nhsNumber: 36 }[Object.keys(other)[0] as 'given']] });
    const somebody = await add({ given: 'Sam', family, birthDate: '1985-03-12', ...other }, 'police');
    expect(await onward.sql('select reason from matching_queue where person_id = $1', [somebody])).toEqual([]);
  });

  it('finds who is known by nearly the same name, where no day of birth is known either', async () => {
    const known = await add({ given: 'Marek', family: 'Nearlyzadzki', birthDate: '1974-02-11', nhsNumber: nhsNumbers(40)[33] });
    const stranger = await add({ given: 'Marec', family: 'Nearlyzadski', approximateAge: 52 }, 'police');
    const other = await add({ given: 'Tom', family: 'Nearlyzadski', approximateAge: 52 }, 'police');
    expect((await read(await entryOf(stranger))).candidates.map(({ person }) => person.id)).toContain(known);
    expect((await read(await entryOf(other))).candidates.map(({ person }) => person.id)).not.toContain(known);
  });

  it('shows to a coordinator beside them whom they searched for', async () => {
    const { entryId } = await pair();
    const other = await add({ given: 'Una', family: 'Elsewhere', birthDate: '1961-02-03' });
    expect((await read(entryId, `?with=${other}`)).candidates.map(({ person }) => person.id)).toContain(other);
  });

  it('is audited for each person who was shown, and each decision', async () => {
    const { known, stranger, entryId } = await pair();
    await decide(entryId, { kind: 'same', personId: known });
    const rows = await onward.sql<{ action: string; person_id: string }>(`select distinct action, person_id from audit_entry where person_id = any ($1) and membership_id = $2 order by 1, 2`, [[known, stranger], membershipId('coordinator')]);
    expect(rows.filter(({ action }) => action === 'matching.read').map(({ person_id }) => person_id).toSorted()).toEqual([known, stranger].toSorted());
    expect(rows).toContainEqual({ action: 'matching.decide', person_id: stranger });
  });

  describe('the same person', () => {
    it('are read as one by whichever record, with all that was told and sent of either', async () => {
      const { known, stranger, entryId } = await pair();
      const [ours, theirs] = [await referral(onward, { personId: known }), await referral(onward, { personId: stranger, by: 'police', more: { answers: { ...ANSWERS, carers: 'Her neighbour.' } } })];
      expect((await onward.as('gp').get(`/api/people/${stranger}`)).status).toBe(404);
      expect(await decide(entryId, { kind: 'same', personId: known })).toMatchObject({ status: 201, body: { decidedAt: expect.any(String) as string } });
      for (const who of ['gp', 'police', 'triager'] as const) for (const id of [known, stranger]) expect([who, (await personOf(who, id))['id']]).toEqual([who, known]);
      expect((await personOf('gp', known))['otherRecords']).toMatchObject([{ id: stranger, approximateAge: 40 }]);
      expect(await referralsOf('triager', known)).toEqual([ours.id, theirs.id].toSorted());
      const story = (await onward.as('triager').get(`/api/people/${known}/story`)).body['topics'] as { concept: string; known: { words: string }[] }[];
      expect(story.find(({ concept }) => concept === 'carers')?.known.map(({ words }) => words).toSorted()).toEqual([ANSWERS['carers'], 'Her neighbour.'].toSorted());
      // and the referral's own page names them as they are known
      expect((await onward.as('triager').get(`/api/referrals/${theirs.id}`)).body['person']).toMatchObject({ id: stranger, birthDate: '1985-03-12' });
    });

    it('are two again, and the practice of the one hears no more of what was sent about the other meanwhile', async () => {
      const { known, stranger, entryId } = await pair({ known: { registeredPractice: ORGANISATIONS.otherPractice.id } });
      const before = await referral(onward, { personId: stranger, by: 'police' });
      await decide(entryId, { kind: 'same', personId: known });
      onward.clock.advance(2 * 60_000);
      await onward.allTold();
      const reads = async (id: string) => (await onward.as('gp-elsewhere').get(`/api/referrals/${id}`)).status;
      expect(await reads(before.id)).toBe(200);
      onward.clock.advance(60_000);
      await undo(entryId);
      expect([await reads(before.id), (await onward.as('gp-elsewhere').get(`/api/people/${stranger}`)).status]).toEqual([404, 404]);
    });

    it('are two again when it is taken back, each with its own, whatever was sent meanwhile to either', async () => {
      const { known, stranger, entryId } = await pair();
      const before = await referral(onward, { personId: stranger, by: 'police' });
      await decide(entryId, { kind: 'same', personId: known });
      const toKnown = await referral(onward, { personId: known });
      const toStranger = await referral(onward, { personId: stranger, by: 'police' });
      await before.next('triager', 'accept');
      expect(await referralsOf('triager', known)).toEqual([before.id, toKnown.id, toStranger.id].toSorted());
      expect((await undo(entryId)).status).toBe(201);
      expect(await referralsOf('triager', known)).toEqual([toKnown.id]);
      expect(await referralsOf('triager', stranger)).toEqual([before.id, toStranger.id].toSorted());
      expect((await onward.as('gp').get(`/api/people/${stranger}`)).status).toBe(404);
      expect(await listed()).toContain(entryId);
      expect((await undo(entryId)).status).toBe(409);
      // nothing is lost of what was decided, either
      expect((await read(entryId)).decisions).toMatchObject([{ kind: 'same', note: 'Asked their sister.', undoneNote: 'It was her cousin.', undoneBy: { name: 'Cass Dove' } }]);
    });

    it('have the stricter of their flags, for as long as they are one', async () => {
      const { known, stranger, entryId } = await pair({
        known: { address: { lines: ['1 Orchard Street'], postcode: 'BS1 3NX' } }, stranger: { safeContact: { by: 'phone', to: '0117 496 0155' } },
      });
      await decide(entryId, { kind: 'same', personId: known });
      expect(await personOf('gp', known)).toMatchObject({ safeContact: { to: '0117 496 0155' }, restricted: false, address: { postcode: 'BS1 3NX' } });
      await onward.sql(`update person set restricted = true, deceased_on = '2026-03-01' where id = $1`, [stranger]);
      const strict = await onward.as('gp').get(`/api/people/${known}`);
      expect(strict.body).toMatchObject({ restricted: true, deceasedOn: '2026-03-01', phone: null, safeContact: null, address: { restricted: true } });
      expect(strict.text).not.toMatch(/Orchard|BS1 3NX|0117 496/);
      await undo(entryId);
      expect(await personOf('gp', known)).toMatchObject({ restricted: false, deceasedOn: null, safeContact: null, phone: '0117 496 0100' });
    });

    it('are found by what any of their records says, once', async () => {
      const { known, stranger, entryId } = await pair();
      const find = async (birthDate: string) => ((await onward.as('gp').post('/api/people/search', { family: 'Maidenname', birthDate })).body['items'] as { id: string }[]).map(({ id }) => id);
      await onward.sql(`update person set family = 'Maidenname', birth_date = '1985-03-21' where id = $1`, [stranger]);
      expect(await find('1985-03-21')).toEqual([stranger]);
      await decide(entryId, { kind: 'same', personId: known });
      expect(await find('1985-03-21')).toEqual([known]);
      await onward.sql(`update person set family = 'Maidenname', birth_date = '1985-03-21' where id = $1`, [known]);
      expect(await find('1985-03-21')).toEqual([known]);
    });

    it('cannot have two NHS numbers: which is wrong must be found out first', async () => {
      const { known } = await pair();
      const stranger = await add({ given: 'Nobody' }, 'police');
      await onward.sql(`insert into person_identifier (person_id, system, value) values ($1, 'nhs-number', $2)`, [stranger, nhsNumbers(40)[39]]);
      const refused = await decide(await entryOf(stranger), { kind: 'same', personId: known });
      expect([refused.status, refused.body['code']]).toEqual([409, 'IDENTITY_MISMATCH']);
    });

    it('may be a chain of three records, each link taken back by itself', async () => {
      const { known, stranger, family, entryId } = await pair();
      const third = await add({ given: 'Sam', family, approximateAge: 39 }, 'social-worker');
      const thirdEntry = await entryOf(third);
      await decide(thirdEntry, { kind: 'same', personId: stranger });
      await decide(entryId, { kind: 'same', personId: known });
      expect((await personOf('social-worker', third))['id']).toBe(known);
      await undo(thirdEntry);
      expect((await personOf('social-worker', third))['id']).toBe(third);
      expect((await personOf('police', stranger))['id']).toBe(known);
    });

    it('is where a number that came with another name was theirs after all: nothing is merged, and nobody waits', async () => {
      const { known } = await pair();
      const number = ((await personOf('gp', known)) as { nhsNumber: string }).nhsNumber;
      expect((await onward.as('police').post('/api/people', { nhsNumber: number, given: 'Sam', family: 'Marriedname', birthDate: '1985-03-12' })).status).toBe(409);
      const entryId = await entryOf(known);
      const entry = await read(entryId);
      expect(entry).toMatchObject({ reason: 'identity-mismatch', subject: null, name: 'Sam Marriedname' });
      expect(entry.candidates).toMatchObject([{ person: { id: known }, agrees: ['nhsNumber', 'given', 'birthDate'], differs: ['family'] }]);
      expect((await decide(entryId, { kind: 'same', personId: known })).status).toBe(201);
      expect((await personOf('gp', known))['otherRecords']).toEqual([]);
      expect(await listed()).not.toContain(entryId);
      expect(await listed('decided')).toContain(entryId);
    });
  });

  it('that are not the same are never proposed again, until that is taken back', async () => {
    const { known, entryId } = await pair();
    const answered = await decide(entryId, { kind: 'different', personId: known });
    expect(answered).toMatchObject({ status: 201, body: { decidedAt: null, candidates: [] } });
    expect((await read(entryId)).candidates).toEqual([]);
    expect(await listed()).toContain(entryId);
    await undo(entryId);
    expect((await read(entryId)).candidates.map(({ person }) => person.id)).toEqual([known]);
  });

  it('may be a person of their own: they wait no longer, and can be matched again', async () => {
    const { stranger, entryId } = await pair();
    expect((await personOf('police', stranger))['unmatched']).toBe(true);
    await decide(entryId, { kind: 'new-person' });
    expect((await personOf('police', stranger))['unmatched']).toBe(false);
    expect(await listed()).not.toContain(entryId);
    await undo(entryId);
    expect((await personOf('police', stranger))['unmatched']).toBe(true);
  });

  it('needs a note, a version, somebody who is there, and no person for nobody known', async () => {
    const { known, entryId } = await pair();
    expect((await decide(entryId, { kind: 'same', personId: known, note: ' ' })).status).toBe(422);
    expect((await decide(entryId, { kind: 'same' })).status).toBe(422);
    expect((await decide(entryId, { kind: 'new-person', personId: known })).status).toBe(422);
    expect((await decide(entryId, { kind: 'same', personId: '0190ffff-0000-7000-8000-00000000dead' })).status).toBe(422);
    expect((await onward.as('coordinator').post(`/api/people/matching/${entryId}/decisions`, { kind: 'same', personId: known, note: 'Yes.' })).status).toBe(428);
    expect((await decide(entryId, { kind: 'same', personId: known }, { version: 9 })).body).toMatchObject({ code: 'VERSION_STALE', state: 'waiting' });
    expect((await read(entryId)).decisions).toEqual([]);
  });

  it('is decided once, of several coordinators at once, and a retried decision changes nothing', async () => {
    const { known, entryId } = await pair();
    const { version } = await read(entryId);
    const raced = await Promise.all(Array.from({ length: RACERS }, (_, n) => decide(entryId, { kind: n % 2 === 0 ? 'same' : 'different', personId: known }, { who: n % 2 === 0 ? 'coordinator' : 'coordinator-2', version })));
    expect(raced.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: RACERS - 1 }, () => 412)]);
    expect((await read(entryId)).decisions).toHaveLength(1);
    const next = await pair();
    const [first, again] = [await decide(next.entryId, { kind: 'same', personId: next.known }, { version: 1, key: 'match-1' }), await decide(next.entryId, { kind: 'same', personId: next.known }, { version: 1, key: 'match-1' })];
    expect([first.status, again.text]).toEqual([201, first.text]);
  });

  it('is not turned into a circle by two who merge each into the other at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      born += 1;
      const family = `Circle${'abcdefghijklmnopqrstuvwxyz'.charAt(born)}`;
      const [one, other] = [await add({ given: 'Sam', family }, 'police'), await add({ given: 'Sam', family, approximateAge: 30 }, 'police')];
      const [oneEntry, otherEntry] = [await entryOf(one), await entryOf(other)];
      const raced = await Promise.all([decide(oneEntry, { kind: 'same', personId: other }), decide(otherEntry, { kind: 'same', personId: one }, { who: 'coordinator-2' })]);
      expect(raced.map(({ status }) => status).toSorted()).toEqual([201, 409]);
      expect((await personOf('police', one))['id']).toBe((await personOf('police', other))['id']);
    }
  });

  it('loses no referral that is sent to a record while it is merged', async () => {
    const { known, stranger, entryId } = await pair();
    const { version } = await read(entryId);
    const [merged, ...sent] = await Promise.all([
      decide(entryId, { kind: 'same', personId: known }, { version }), ...Array.from({ length: 5 }, () => referral(onward, { personId: stranger, by: 'police' })),
    ]);
    expect(merged.status).toBe(201);
    expect(await referralsOf('police', known)).toEqual(sent.map(({ id }) => id).toSorted());
    expect(await onward.sql('select id from referral where first_broken_event(id) is not null')).toEqual([]);
  });
});
