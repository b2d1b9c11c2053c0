import { DEMO_ISSUER } from '@onward/api';
import { randomUUID } from 'node:crypto';
import { ANSWERS, referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { plainVisit, startApp, TUESDAY, type PlainPage, type TestApp } from '../harness/index.js';

const ME = {
  isSafe: 'yes', reason: 'I worry all day and cannot sleep.', whom: 'me', helper: '', given: 'Robin', family: 'Thatcher', day: '27', month: '3', year: '1985',
  by: 'text', phone: '07700 900123', email: '', when: '', address: '', postcode: '', language: '', agrees: 'yes',
};
const AT = `/refer-yourself/${SERVICES.talkingTherapies.id}`;
const CALM = { ...Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== 'safeguardingConcernDetails')), safeguardingConcern: 'none' };
const ADULT = { words: 'For people of 18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } };
const IN_QW1 = { words: 'For people in QW1.', required: true, facts: ['postcode-district'], schema: { properties: { 'postcode-district': { enum: ['QW1'] } } } };

describe('People who refer themselves', () => {
  let onward: TestApp;
  let families = 0;
  beforeAll(async () => {
    onward = await startApp();
    const user = randomUUID();
    await onward.sql('insert into app_user (id, issuer, subject, name, created_at) values ($1, $2, $3, $4, now())', [user, DEMO_ISSUER, 'line', 'Lin Eden']);
    await onward.sql(`insert into membership (id, user_id, organisation_id, role, created_at) select gen_random_uuid(), $1, id, 'referrer', now() from organisation where kind = 'self'`, [user]);
  }, 60_000);
  afterAll(() => onward?.stop());
  beforeEach(() => onward.clock.set(TUESDAY));

  const keyOf = ({ text }: PlainPage): string => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? 'no key';
  const anotherFamily = (): string => {
    families += 1;
    return `Thatcher${'abcdefghijklmnopqrstuvwxyz'.charAt(families)}`;
  };
  /** Opens the page, fills it in and sends it. */
  const sends = async (more: Readonly<Record<string, string>> = {}, path = AT): Promise<PlainPage> =>
    plainVisit(onward, path, { form: { ...ME, family: anotherFamily(), key: keyOf(await plainVisit(onward, path)), ...more } });
  const referenceOn = ({ text }: PlainPage): string => /ONW-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? text;
  const referralOf = async (page: PlainPage): Promise<Record<string, unknown>> => {
    const [row] = await onward.sql('select r.id, r.person_id as person, r.priority, r.state from referral r where r.reference = $1', [referenceOn(page)]);
    return row as Record<string, unknown>;
  };
  const howMany = async (table: 'person' | 'referral'): Promise<unknown> => (await onward.sql(`select count(*)::int as n from ${table}`))[0]?.['n'];

  describe('find where they can', () => {
    it('without an account and without a script: what takes self-referral and is open, and nothing else', async () => {
      const page = await plainVisit(onward, '/refer-yourself');
      expect(page.status).toBe(200);
      expect(page.text).toContain(`<a href="${AT}">Talking Therapies</a>`);
      expect(page.text).not.toMatch(/<script|Crisis Team|Safeguarding|Day Hospital|Single Point of Access/);
    });
    it('by words, and by where they live', async () => {
      await onward.sql(`update service set coverage = '{"postcodeDistricts": ["QW1"]}' where id = $1`, [SERVICES.talkingTherapies.id]);
      const counted = async (query: string): Promise<string | undefined> => /<p class="count"[^>]*>([^<]+)/.exec((await plainVisit(onward, `/refer-yourself?${query}`)).text)?.[1];
      expect([await counted('q=talking'), await counted('q=plumbing'), await counted('near=qw1'), await counted('near=QW1+4AA'), await counted('near=QW2'), await counted('q=talking&near=QW1&page=7&more=x')])
        .toEqual(['There is one.', expect.stringContaining('none'), 'There is one.', 'There is one.', expect.stringContaining('none'), 'There is one.']);
      expect((await plainVisit(onward, '/refer-yourself?near=%3Cb%3E')).text).toMatch(/Error:[^]*value="&#60;b&#62;"/);
      await onward.sql('update service set coverage = null where id = $1', [SERVICES.talkingTherapies.id]);
    });
    it.each([['no such service', `/refer-yourself/${randomUUID()}`], ['no service at all', '/refer-yourself/x'], ['one that professionals send to', `/refer-yourself/${SERVICES.crisis.id}`], ['one with a statutory duty', `/refer-yourself/${SERVICES.safeguarding.id}`]])('and are told where to turn to where there is %s', async (_, path) => {
      for (const page of [await plainVisit(onward, path), await plainVisit(onward, path, { form: ME })]) expect([page.status, page.text]).toEqual([404, expect.stringContaining('You cannot ask here yourself')]);
    });
    it('under an alias by the alias alone, without who runs it', async () => {
      await onward.sql(`update service set public_alias = 'Clinic 7' where id = $1`, [SERVICES.talkingTherapies.id]);
      for (const { text } of [await plainVisit(onward, '/refer-yourself'), await plainVisit(onward, AT), await sends()]) {
        expect(text).toContain('Clinic 7');
        expect(text).not.toMatch(/Talking Therapies|Testshire Partnership/);
      }
      await onward.sql('update service set public_alias = null where id = $1', [SERVICES.talkingTherapies.id]);
    });
    it('and are told what else there is while nobody new is taken', async () => {
      await onward.sql(`update service set state = 'paused', paused_until = '2026-04-01', self_referral = true, alternative_id = $2 where id = $1`, [SERVICES.mentalHealth.id, SERVICES.talkingTherapies.id]);
      const path = `/refer-yourself/${SERVICES.mentalHealth.id}`;
      for (const page of [await plainVisit(onward, path), await plainVisit(onward, path, { form: ME })]) expect([page.status, page.text]).toEqual([409, expect.stringMatching(/begin again on Wednesday 1 April[^]*Talking Therapies/)]);
      await onward.sql(`update service set state = 'open', paused_until = null, self_referral = false, alternative_id = null where id = $1`, [SERVICES.mentalHealth.id]);
    });
  });

  describe('send', () => {
    it('a referral like any other: it has an owner and a due time, and whoever triages reads what they wrote and how to reach them', async () => {
      const page = await sends();
      expect([page.status, page.text]).toEqual([200, expect.stringMatching(/Talking Therapies will read it by \w+ \d+ March\./)]);
      const { id, person } = await referralOf(page);
      const seen = await onward.as('triager').get(`/api/referrals/${String(id)}`);
      expect(seen.body).toMatchObject({ state: 'submitted', priority: 'routine', service: { name: 'Talking Therapies' }, owner: { kind: 'service', name: 'Talking Therapies' }, due: expect.stringMatching(/Z$/) });
      expect(JSON.stringify(seen.body)).toContain('I worry all day and cannot sleep.');
      expect(JSON.stringify(seen.body)).toContain('Self-referral line');
      expect((await onward.as('triager').get(`/api/people/${String(person)}`)).body).toMatchObject({ given: 'Robin', birthDate: '1985-03-27', safeContact: { by: 'text', to: '07700 900123' } });
      const answer = await onward.as('triager').post(`/api/referrals/${String(id)}/events`, { type: 'accept' }, { version: 1 });
      expect([answer.status, answer.body['referral']]).toEqual([201, expect.objectContaining({ state: 'accepted' })]);
    });

    it('and follow it on a page of their own', async () => {
      const page = await sends();
      const own = /\/track\/[\w-]+/.exec(page.text)?.[0] ?? 'no page';
      const opened = await plainVisit(onward, own, { form: { day: '27', month: '3', year: '1985' } });
      expect([opened.status, opened.text]).toEqual([200, expect.stringContaining('You asked Talking Therapies to help you')]);
      expect(opened.text).not.toMatch(/You can also ask|worry/);
    });

    it('with what a carer or a parent must say, and what an interpreter is needed for', async () => {
      const child = await referralOf(await sends({ whom: 'child', helper: 'Jo Thatcher, his mother', year: '2016', language: 'Polish', when: 'not after six' }));
      const seen = JSON.stringify((await onward.as('triager').get(`/api/referrals/${String(child['id'])}`)).body);
      for (const words of ['"agreementBasis":"parent"', 'Jo Thatcher, his mother', '"interpreterNeeded":"yes"', 'Polish']) expect(seen).toContain(words);
      expect((await onward.as('triager').get(`/api/people/${String(child['person'])}`)).body).toMatchObject({ safeContact: { by: 'text', to: '07700 900123', name: 'Jo Thatcher, his mother', when: 'not after six' } });
    });

    it('and are sent the link to it where they are reached safely by mail or text message', async () => {
      await sends({ by: 'email', email: 'robin@home.example' });
      await onward.allTold();
      const [mail] = await onward.sql(`select body from demo_mail where address = 'robin@home.example'`);
      expect(mail?.['body']).toMatch(/You asked for help\. This page tells you what happens next[^]*\/track\//);
    });

    it('urgently where they are not safe, and are told whom to call', async () => {
      const page = await sends({ isSafe: 'no' });
      expect(page.text).toMatch(/class="problem"[^]*999[^]*111/);
      expect(await referralOf(page)).toMatchObject({ priority: 'urgent', state: 'submitted' });
    });

    it('and what a service asks back, whoever speaks for them answers', async () => {
      const { id } = await referralOf(await sends());
      const asked = await onward.as('triager').post(`/api/referrals/${String(id)}/events`, { type: 'request-information', question: 'Which medicines?' }, { version: 1 });
      expect([asked.status, asked.body['referral']]).toEqual([201, expect.objectContaining({ owner: expect.objectContaining({ kind: 'referrer', name: 'Self-referral line' }) })]);
      expect(JSON.stringify((await onward.as('line').get('/api/referrals?sent=organisation')).body)).toContain(String(id));
      const answered = await onward.as('line').post(`/api/referrals/${String(id)}/events`, { type: 'provide-information', toReferrer: 'None.' }, { version: 2 });
      expect([answered.status, answered.body['referral']]).toEqual([201, expect.objectContaining({ state: 'submitted' })]);
    });
  });

  describe('are refused nothing that they typed', () => {
    it('where something is missing: each is said, at its field, and the rest stands there', async () => {
      const page = await plainVisit(onward, AT, { form: { reason: 'I <b>worry</b> & "cry"', given: 'Robin', day: '31', month: '2', year: '1985', by: 'email', postcode: 'nowhere' } });
      expect(page.status).toBe(422);
      for (const words of ['Error: Ask Talking Therapies', 'href="#isSafe"', 'href="#whom"', 'href="#family"', 'href="#day"', 'href="#email"', 'href="#postcode"', 'href="#agrees"', 'I &#60;b&#62;worry&#60;/b&#62; &#38; &#34;cry&#34;', 'value="Robin"', 'value="nowhere"']) expect(page.text).toContain(words);
      expect([...page.text.matchAll(/href="#(\w+)"/g)].map(([, field]) => field)).toEqual(['isSafe', 'whom', 'family', 'day', 'email', 'postcode', 'agrees']);
    });
    it.each([
      ['a day to come', { year: '2085' }, '#day'], ['a telephone number of words', { phone: 'mine' }, '#phone'], ['an address of no mail', { by: 'email', email: 'me@' }, '#email'],
      ['too much', { reason: 'a'.repeat(2_001) }, '#reason'], ['nothing but spaces', { given: '  \n ' }, '#given'], ['marks that turn the text around', { family: 'Th\u202eatcher' }, '#family'],
      ['a letter to nowhere', { by: 'post' }, '#address'], ['somebody else without who asks', { whom: 'other' }, '#helper'], ['more than one line can hold', { helper: 'x'.repeat(200), whom: 'other' }, '#helper'],
      ['what is none of the choices', { whom: 'dog' }, '#whom'], ['a way that there is not', { by: 'pigeon' }, '#by'], ['characters that no database holds', { reason: 'a\0b' }, '#reason'],
    ])('with %s', async (_, more, field) => {
      const before = [await howMany('person'), await howMany('referral')];
      const page = await sends(more);
      expect([page.status, page.text]).toEqual([422, expect.stringContaining(`href="${field}"`)]);
      expect([await howMany('person'), await howMany('referral')]).toEqual(before);
    });
    it.each([['what is no form', 'reason=%E0%A4%A&key=%'], ['nothing', '']])('with %s', async (_, body) => {
      const answer = await fetch(onward.url + AT, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Something is missing or wrong')]);
    });
    it('but for what is longer than any form, of which the end is read and nothing is kept', async () => {
      const answer = await fetch(onward.url + AT, { method: 'POST', body: `reason=${'a'.repeat(2_000_000)}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      expect(answer.status).toBe(413);
    });
    it('where they are surely not taken: why, and what may be better; they can still say why they ask', async () => {
      await onward.sql('update service set criteria = $2, version = version + 1 where id = $1', [SERVICES.talkingTherapies.id, JSON.stringify([ADULT, IN_QW1])]);
      await onward.sql(`update service set self_referral = true where id = $1`, [SERVICES.socialCare.id]);
      const before = await howMany('person');
      const form = { ...ME, family: anotherFamily(), year: '2015', postcode: 'QW1 4AA', key: keyOf(await plainVisit(onward, AT)) };
      const page = await plainVisit(onward, AT, { form });
      expect(page.status).toBe(422);
      for (const words of ['may not be right for you', '<p>They say: For people of 18 or over.</p>', 'Adult Social Care</a>', 'name="whyHere"']) expect(page.text).toContain(words);
      expect([await howMany('person'), keyOf(page)]).toEqual([before, form.key]);
      const sent = await plainVisit(onward, AT, { form: { ...form, whyHere: 'They helped my brother.' } });
      expect(JSON.stringify((await onward.as('triager').get(`/api/referrals/${String((await referralOf(sent))['id'])}`)).body)).toContain('They helped my brother.');
      await onward.sql(`update service set criteria = '[]', version = version + 1 where id = $1`, [SERVICES.talkingTherapies.id]);
      await onward.sql(`update service set self_referral = false where id = $1`, [SERVICES.socialCare.id]);
    });
  });

  describe('send it once', () => {
    it('however often the page is sent, also at the same moment', async () => {
      const form = { ...ME, family: anotherFamily(), key: keyOf(await plainVisit(onward, AT)) };
      const before = [Number(await howMany('person')), Number(await howMany('referral'))];
      const pages = await Promise.all(Array.from({ length: 4 }, () => plainVisit(onward, AT, { form })));
      expect(new Set(pages.map(referenceOn)).size).toBe(1);
      expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect([await howMany('person'), await howMany('referral')]).toEqual(before.map((n) => n + 1));
      const changed = await plainVisit(onward, AT, { form: { ...form, reason: 'Something else.' } });
      expect([changed.status, changed.text]).toEqual([409, expect.stringContaining('You have sent this already')]);
    });
    it('and never as somebody who is known: whether they are is left to the matching queue', async () => {
      const known = await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Knownwell', birthDate: '1985-03-27', nhsNumber: '999 000 0018' });
      const { person } = await referralOf(await sends({ family: 'Knownwell' }));
      expect(person).not.toBe(known.body['id']);
      expect(await onward.sql('select reason from matching_queue where person_id = $1', [person])).toEqual([{ reason: 'possible-duplicate' }]);
    });
  });

  it('reach nobody else by it: once it is known who they are, how they said they are reached holds for what they sent, and for no other referral', async () => {
    const known = String((await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Mergewell', birthDate: '1985-03-27' })).body['id']);
    const other = await referral(onward, { personId: known, more: { answers: CALM } });
    const { id, person } = await referralOf(await sends({ family: 'Mergewell', by: 'email', email: 'stranger@elsewhere.example' }));
    const [entry] = await onward.sql('select id from matching_queue where person_id = $1', [person]);
    const decided = await onward.as('coordinator').post(`/api/people/matching/${String(entry?.['id'])}/decisions`, { kind: 'same', personId: known, note: 'Asked them.' }, { version: 1 });
    expect([decided.status, decided.text]).toEqual([201, expect.any(String)]);
    expect((await onward.as('gp').post(`/api/referrals/${other.id}/status-link`, {})).body).toMatchObject({ code: 'STATUS_PAGE_WITHHELD', detail: expect.stringContaining('reached safely') });
    expect((await onward.as('triager').post(`/api/referrals/${String(id)}/status-link`, {})).status).toBe(201);
    await other.next('triager', 'accept', {});
    await onward.allTold();
    const sent = await onward.sql(`select count(*)::int as mails from demo_mail where address = 'stranger@elsewhere.example'`);
    expect(sent).toEqual([{ mails: 1 }]);
  });

  it('are no way in: nobody signs in as them, and the role by itself may send nothing', async () => {
    const [self] = await onward.sql(`select u.issuer, m.role from membership m join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id where o.kind = 'self' and m.role = 'patient'`);
    expect(self).toEqual({ issuer: 'onward', role: 'patient' });
  });

  it('are read in the audit: who was added, and what was sent', async () => {
    const { id, person } = await referralOf(await sends());
    await onward.allTold();
    const { body } = await onward.as('governance').get(`/api/audit?person=${String(person)}`);
    expect(JSON.stringify(body)).toMatch(new RegExp(`"action":"self-referral.send"[^]*${String(id)}|${String(id)}[^]*"action":"self-referral.send"`));
  });
});

describe('From one address', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp({ env: { TRUSTED_PROXIES: '127.0.0.1,::1' } });
  }, 60_000);
  afterAll(() => onward?.stop());

  it('come twenty an hour at most, whatever proxy is between; what was typed is not lost', async () => {
    const sendsFrom = async (address: string, n: number): Promise<number> => {
      const form = { ...ME, family: `Many${'abcdefghijklmnopqrstuvwxyz'.charAt(n)}`, key: `${'k'.repeat(41)}${String(n).padStart(2, '0')}` };
      const answer = await fetch(onward.url + AT, { method: 'POST', body: new URLSearchParams(form), headers: { 'x-forwarded-for': address } });
      expect(await answer.text()).toMatch(answer.status === 200 ? /ONW-/ : /what you wrote is still there/);
      return answer.status;
    };
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push(await sendsFrom('203.0.113.7', n));
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
    expect(await sendsFrom('203.0.113.8', 22)).toBe(200);
  });
});
