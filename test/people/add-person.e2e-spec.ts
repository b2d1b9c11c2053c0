import { membershipId, ORGANISATIONS } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { NHS_NUMBERS } from './nhs-numbers.js';

const [first, second, third, fourth, fifth, sixth] = NHS_NUMBERS;

const SAM = {
  nhsNumber: '999 000 0018',
  given: 'Zoë Anne',
  family: "O'Brien",
  birthDate: '1985-03-12',
  sex: 'female',
  language: 'pl',
  address: { lines: ['Flat 2', '1 High Street'], postcode: 'bs13nx' },
  phone: '07700 900123',
  email: 'zoe@example.org',
  safeContact: { by: 'text', to: '07700 900123', when: 'weekday mornings' },
};

describe('Adding a person', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    await onward.sql(`update organisation set ods_code = 'A81001' where id = $1`, [ORGANISATIONS.practice.id]);
  }, 60_000);
  afterAll(() => onward?.stop());

  const people = async (): Promise<number> => Number((await onward.sql<{ n: string }>('select count(*) as n from person'))[0]?.n);
  const queued = (reason: string) =>
    onward.sql<{ person_id: string; said: Record<string, string>; asked_by_id: string }>('select * from matching_queue where reason = $1', [reason]);
  const pointers = ({ body }: Answered) => (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

  it('answers 201 with the person and a version, and reads back the same', async () => {
    const added = await onward.as('gp').post('/api/people', { ...SAM, registeredPractice: 'a81001' });
    expect(added.status).toBe(201);
    expect(added.etag).toBe('"1"');
    expect(added.body).toMatchObject({
      ...SAM,
      nhsNumber: first,
      name: "Zoë Anne O'Brien",
      age: 40,
      version: 1,
      unmatched: false,
      restricted: false,
      identifiers: [{ system: 'nhs-number', value: first }],
      address: { lines: ['Flat 2', '1 High Street'], postcode: 'BS1 3NX' },
      registeredPractice: { id: ORGANISATIONS.practice.id, name: 'Mill Lane Surgery', odsCode: 'A81001' },
    });
    const read = await onward.as('gp').get(`/api/people/${String(added.body['id'])}`);
    expect([read.status, read.etag, read.body]).toEqual([200, '"1"', added.body]);
  });

  it('finds who has a known number where family name and date of birth agree, whatever the case, accents and apostrophes', async () => {
    const before = await people();
    for (const family of ['O’BRIEN', 'obrien', 'Ó Briën']) {
      const found = await onward.as('police').post('/api/people', { nhsNumber: '999-000-0018', given: 'Z', family, birthDate: '1985-03-12' });
      expect([found.status, found.etag, found.body['name']]).toEqual([200, '"1"', "Zoë Anne O'Brien"]);
      // the police do not see the person yet: who they are, and no more
      expect(Object.keys(found.body).sort()).toEqual(['age', 'birthDate', 'family', 'given', 'id', 'name', 'nhsNumber', 'restricted', 'version']);
    }
    expect(await people()).toBe(before);
  });

  it('answers 409 without data where they do not agree, and asks somebody to look, once', async () => {
    const before = await people();
    const said = { nhsNumber: first, family: 'Smith', birthDate: '1985-03-12' };
    const other = await onward.as('police').post('/api/people', said, { key: 'mismatch' });
    const again = await onward.as('police').post('/api/people', said, { key: 'mismatch' });
    for (const answer of [other, again]) {
      expect([answer.status, answer.body['code']]).toEqual([409, 'IDENTITY_MISMATCH']);
      expect(answer.text).not.toMatch(/Brien|Smith|1985|999|High Street/);
    }
    expect(await queued('identity-mismatch')).toEqual([expect.objectContaining({ said, asked_by_id: membershipId('police') })]);
    expect(await people()).toBe(before);
    // a name alone or a date alone is no agreement either
    for (const part of [{}, { family: "O'Brien" }, { birthDate: '1985-03-12' }]) {
      expect((await onward.as('gp').post('/api/people', { nhsNumber: first, ...part })).status).toBe(409);
    }
  });

  it('takes somebody of whom too little is known, for a person to match', async () => {
    for (const known of [{ approximateAge: 40, sex: 'male' }, { family: 'Nguyễn' }, { given: 'Ali', birthDate: '1999-09-09' }]) {
      const added = await onward.as('police').post('/api/people', known);
      expect(added.status).toBe(201);
      expect(added.body).toMatchObject({ ...known, unmatched: true });
      const waiting = await queued('too-little-known');
      expect(waiting.map(({ person_id }) => person_id)).toContain(added.body['id']);
    }
    expect((await onward.as('police').post('/api/people', { approximateAge: 40 })).body).toMatchObject({ age: 40, name: 'Name not known' });
  });

  it('says of each wrong detail where and what, and writes nothing', async () => {
    const before = await people();
    const good = { family: 'Smith', birthDate: '1985-03-12' };
    const wrong: [Record<string, unknown>, string[]][] = [
      [{ ...good, nhsNumber: '9990000019' }, ['/nhsNumber']],
      [{ ...good, nhsNumber: '999000001' }, ['/nhsNumber']],
      [{ ...good, nhsNumber: '0000000000' }, ['/nhsNumber']],
      [{ ...good, nhsNumber: '9990000019', birthDate: '2026-03-11' }, ['/nhsNumber', '/birthDate']],
      [{ ...good, birthDate: '1879-12-31' }, ['/birthDate']],
      [{ ...good, birthDate: '2025-02-29' }, ['/birthDate']],
      [{ ...good, approximateAge: 131 }, ['/approximateAge']],
      [{ ...good, approximateAge: '40' }, ['/approximateAge']],
      [{ ...good, family: 'a\u0000b' }, ['/family']],
      [{ ...good, family: 'a\u202eb' }, ['/family']],
      [{ ...good, family: 'x'.repeat(101) }, ['/family']],
      [{ ...good, registeredPractice: 'B99999' }, ['/registeredPractice']],
      [{ ...good, registeredPractice: ORGANISATIONS.police.id }, ['/registeredPractice']],
      [{ ...good, restricted: true, id: 'x', version: 7 }, ['/restricted', '/id', '/version']],
      [{}, ['']],
    ];
    for (const [body, expected] of wrong) {
      const answer = await onward.as('gp').post('/api/people', body);
      expect([body, answer.status, answer.body['code'], pointers(answer).sort()]).toEqual([body, 422, 'INPUT_INVALID', expected.sort()]);
    }
    expect(await people()).toBe(before);
  });

  it('takes a child born today on the calendar in London', async () => {
    const there = onward.clock.now();
    onward.clock.set(new Date('2026-06-30T23:30:00Z'));
    const born = await onward.as('gp').post('/api/people', { family: 'Newborn', birthDate: '2026-07-01' });
    const unborn = await onward.as('gp').post('/api/people', { family: 'Newborn', birthDate: '2026-07-02' });
    onward.clock.set(there);
    expect([born.status, born.body['age'], unborn.status]).toEqual([201, 0, 422]);
  });

  it('makes one person of the same new number twenty times at once', async () => {
    const body = { nhsNumber: second, family: 'Twenty', birthDate: '1970-01-01' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => onward.as('gp').post('/api/people', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    expect(await onward.sql(`select from person where family = 'Twenty'`)).toHaveLength(1);
  });

  it('gives a number to one of twenty different people at once, and to nobody else', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => onward.as('police').post('/api/people', { nhsNumber: third, family: `Racer${String.fromCharCode(97 + n)}`, birthDate: '1970-01-01' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(await onward.sql(`select from person where family like 'Racer%'`)).toHaveLength(1);
  });

  it('answers a retry with the first answer, and refuses its key for another body', async () => {
    const body = { nhsNumber: fourth, family: 'Retry', birthDate: '1970-01-01' };
    const added = await onward.as('gp').post('/api/people', body, { key: 'retry-1' });
    const retried = await onward.as('gp').post('/api/people', body, { key: 'retry-1' });
    const changed = await onward.as('gp').post('/api/people', { ...body, given: 'Ray' }, { key: 'retry-1' });
    expect([added.status, retried.status, retried.text, retried.etag]).toEqual([201, 201, added.text, added.etag]);
    expect([changed.status, changed.body['code']]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    const twins = await Promise.all(Array.from({ length: 10 }, () => onward.as('gp').post('/api/people', { approximateAge: 33 }, { key: 'retry-2' })));
    expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it('is for referrers and the desk', async () => {
    const body = { nhsNumber: fifth, family: 'Roles', birthDate: '1970-01-01' };
    for (const who of ['triager', 'service-manager', 'commissioner', 'governance', 'admin'] as const) {
      expect((await onward.as(who).post('/api/people', body)).status).toBe(403);
    }
    expect((await onward.anyone.post('/api/people', body)).status).toBe(401);
    expect(await onward.sql(`select from person where family = 'Roles'`)).toHaveLength(0);
    expect((await onward.as('coordinator').post('/api/people', { ...body, nhsNumber: sixth })).status).toBe(201);
  });

  it('is in the audit with who was added or found, refusals too', async () => {
    const rows = await onward.sql<{ outcome: number; n: number }>(
      `select outcome, count(distinct person_id)::integer as n from audit_entry where action = 'person.add' and person_id is not null group by 1 order by 1`,
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual([200, 201, 409]);
    const added = await onward.sql(`select from audit_entry a join person p on p.id = a.person_id where a.action = 'person.add' and a.outcome = 201`);
    expect(added.length).toBe(await people());
  });
});
