import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { plainVisit, startApp, TUESDAY, type PlainPage, type TestApp } from '../harness/index.js';

const BORN = { day: '27', month: '3', year: '1985' };
const WRONG = { ...BORN, day: '28' };
const CALM = { ...Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== 'safeguardingConcernDetails')), safeguardingConcern: 'none' };

describe('The person’s own status page', () => {
  let onward: TestApp;
  let family = 0;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());
  beforeEach(() => onward.clock.set(TUESDAY));

  const somebody = async (more: object = {}): Promise<string> => {
    family += 1;
    const added = await onward.as('gp').post('/api/people', { given: 'Sam', family: `Pageowner${'abcdefghijklmnopqrstuvwxyz'.charAt(family)}`, birthDate: '1985-03-27', safeContact: { by: 'phone', to: '07700 900123' }, ...more });
    if (added.status !== 201) throw new Error(added.text);
    return String(added.body['id']);
  };
  const sent = async (more: Parameters<typeof referral>[1] & { readonly person?: object } = {}): Promise<ReferralStory> => {
    const { person, more: body, ...beginning } = more;
    return referral(onward, { personId: await somebody(person), more: { answers: CALM, ...body }, ...beginning });
  };
  const linkTo = async (story: ReferralStory, who: 'gp' | 'triager' = 'gp'): Promise<string> => {
    const made = await onward.as(who).post(`/api/referrals/${story.id}/status-link`, {});
    if (made.status !== 201) throw new Error(made.text);
    return new URL(String(made.body['url'])).pathname;
  };

  const visit = (path: string, how: Parameters<typeof plainVisit>[2] = {}): Promise<PlainPage> => plainVisit(onward, path, how);
  const opened = async (path: string): Promise<PlainPage> => visit(path, { form: BORN });

  it('asks for the date of birth, and then says what happened, what comes next and whom to call, without a word of why', async () => {
    const story = await sent();
    const path = await linkTo(story);
    const first = await visit(path);
    expect([first.status, first.text]).toEqual([200, expect.stringContaining('What is your date of birth?')]);
    expect(first.text).not.toMatch(/Sam|Mental Health/);
    await story.next('triager', 'triage', { priority: 'soon' });
    await story.next('triager', 'accept', { toReferrer: 'SECRETWORDS', note: 'SECRETNOTE' });
    await story.next('triager', 'start', { kind: 'appointment', at: '2026-03-20T09:30:00.000Z', place: 'SECRETPLACE' });
    const page = await opened(path);
    expect(page.status).toBe(200);
    for (const words of ['Sam, this is how it is going', 'asked Community Mental Health to help you', 'Community Mental Health said yes', 'Friday 20 March at 09:30', story.reference]) expect(page.text).toContain(words);
    // nothing of the record: no answer, message, note or place, nor how urgent it is
    expect(page.text).not.toMatch(/SECRET|sertraline|Metformin|sherry|urgent|routine|script/i);
    const file = await fetch(`${onward.url}${path}/appointment.ics`, { headers: { cookie: page.cookie ?? '' } });
    expect([file.headers.get('content-type'), (await file.text()).replaceAll('\r\n ', '')]).toEqual(['text/calendar; charset=utf-8', expect.stringMatching(/DTSTART:20260320T093000Z[^]*SUMMARY:Appointment/)]);
  });

  it('needs no script, and is kept by nobody on the way', async () => {
    const path = await linkTo(await sent());
    const answer = await fetch(onward.url + path);
    expect([answer.headers.get('cache-control'), answer.headers.get('referrer-policy'), answer.headers.get('content-security-policy')]).toEqual(['no-store', 'no-referrer', expect.stringContaining("script-src 'self'")]);
    expect(await answer.text()).not.toContain('<script');
  });

  it('is locked after five wrong dates of birth, also for who gives the right one then, however many guess at once', async () => {
    const path = await linkTo(await sent());
    const answers = await Promise.all(Array.from({ length: 12 }, () => visit(path, { form: WRONG })));
    expect(answers.filter(({ text }) => text.includes('You can try')).length).toBeLessThan(5);
    expect(await onward.sql('select max(tries) as most from status_link')).toEqual([{ most: 5 }]);
    expect(await opened(path)).toMatchObject({ status: 403, text: expect.stringContaining('This page is locked') });
    expect(await visit(path)).toMatchObject({ status: 403 });
  });

  it('begins to count anew once it was opened, and a new link ends the one before', async () => {
    const story = await sent();
    const path = await linkTo(story);
    for (let n = 0; n < 4; n += 1) await visit(path, { form: WRONG });
    expect((await opened(path)).text).toContain('how it is going');
    expect((await visit(path, { form: WRONG })).text).toContain('You can try 4 more times');
    const newer = await linkTo(story, 'triager');
    expect(await opened(path)).toMatchObject({ status: 404, text: expect.stringContaining('This link does not work') });
    expect((await opened(newer)).status).toBe(200);
  });

  it('is closed again a quarter of an hour later, and to every other link', async () => {
    const [one, other] = [await linkTo(await sent()), await linkTo(await sent())];
    const { cookie } = await opened(one);
    expect((await visit(other, { cookie })).text).toContain('What is your date of birth?');
    expect((await visit(one, { cookie })).text).toContain('how it is going');
    onward.clock.advance(16 * 60_000);
    expect((await visit(one, { cookie })).text).toContain('What is your date of birth?');
  });

  it.each([[{ day: '31', month: '2', year: '1985' }], [{ day: '', month: '', year: '' }], [{ day: '1', month: '1', year: '<b>85' }], [{ day: '27', month: '3', year: '2085' }]])('says what is wrong with %j, keeps it, and counts no try', async (typed) => {
    const path = await linkTo(await sent());
    for (let n = 0; n < 6; n += 1) {
      const page = await visit(path, { form: typed });
      expect([page.status, page.text]).toEqual([422, expect.stringContaining('Error:')]);
      expect(page.text).toContain(`value="${typed.year.replace('<', '&#60;').replace('>', '&#62;')}"`);
    }
    expect((await opened(path)).status).toBe(200);
  });

  it.each([['nothing', '/track/x'], ['what is no link', `/track/${'a'.repeat(43)}`], ['what is long', `/track/${'%F0%9F%98%80'.repeat(100)}`]])('answers %s with a page', async (_name, path) => {
    for (const page of [await visit(path), await opened(path), await visit(`${path}/requests`, { form: { kind: 'withdraw' } })]) expect([page.status, page.text]).toEqual([404, expect.stringContaining('This link does not work')]);
  });

  describe('is not made', () => {
    const refused = async (story: ReferralStory, who: 'gp' | 'police' = 'gp') => {
      const { status, body } = await onward.as(who).post(`/api/referrals/${story.id}/status-link`, {});
      return [status, body['code'], body['detail']];
    };
    it('without a safe contact, or a date of birth', async () => {
      expect(await refused(await sent({ person: { safeContact: undefined } }))).toEqual([409, 'STATUS_PAGE_WITHHELD', expect.stringContaining('reached safely')]);
      expect(await refused(await sent({ person: { birthDate: undefined, approximateAge: 40 } }))).toEqual([409, 'STATUS_PAGE_WITHHELD', expect.stringContaining('date of birth')]);
    });
    it('where a safeguarding concern was told, by the police, or for a service with a statutory duty', async () => {
      for (const story of [await sent({ more: { answers: { ...ANSWERS, safeguardingConcern: 'child' } } }), await sent({ to: 'safeguarding' })]) expect(await refused(story)).toEqual([409, 'STATUS_PAGE_WITHHELD', expect.stringContaining('somebody else may hold the telephone')]);
      expect(await refused(await sent({ by: 'police' }), 'police')).toEqual([409, 'STATUS_PAGE_WITHHELD', expect.stringContaining('somebody else may hold the telephone')]);
    });
    it('by who has no part in it', async () => {
      const story = await sent();
      for (const who of ['triager-2', 'gp-elsewhere'] as const) expect((await onward.as(who).post(`/api/referrals/${story.id}/status-link`, {})).status).toBe(404);
    });
    it('and one that was made shows nothing more from the moment that it may not', async () => {
      const story = await sent();
      const path = await linkTo(story);
      const { cookie } = await opened(path);
      await story.next('triager', 'redirect', { toServiceId: SERVICES.safeguarding.id, reason: 'wrong-service' });
      expect((await visit(path, { cookie })).status).toBe(404);
    });
  });

  describe('asks of whoever has the referral', () => {
    const requests = async (who: 'gp' | 'triager' | 'triager-2' | 'coordinator', { id }: ReferralStory) => (await onward.as(who).get(`/api/referrals/${id}`)).body['personRequests'] as { id: string; kind: string; phone: string | null }[] | undefined;

    it('to stop, or to ring another number: each once, until somebody has dealt with it', async () => {
      const story = await sent();
      const path = await linkTo(story);
      const { cookie } = await opened(path);
      expect((await visit(`${path}/requests`, { cookie, form: { kind: 'withdraw' } })).text).toContain('They will call you before anything stops.');
      await visit(`${path}/requests`, { cookie, form: { kind: 'phone', phone: '07700 900111' } });
      expect((await visit(`${path}/requests`, { cookie, form: { kind: 'phone', phone: '07700 900222' } })).text).toContain('They have your new number.');
      for (const who of ['gp', 'triager'] as const) expect(await requests(who, story)).toMatchObject([{ kind: 'withdraw', phone: null }, { kind: 'phone', phone: '07700 900222' }]);
      await onward.allTold();
      const told = async (who: 'gp' | 'triager' | 'triager-2') => {
        const { items } = (await onward.as(who).get('/api/notifications')).body as { items: { type: string; words: string; referral: { id: string } | null }[] };
        return items.filter(({ type, referral }) => type === 'person-asks' && referral?.id === story.id).map(({ words }) => words).sort();
      };
      // asked twice it is told of once, and never to who has no part in it
      const both = ['The person asks to stop: speak with them', 'The person gave a new telephone number: check it with them'];
      expect([await told('gp'), await told('triager'), await told('triager-2')]).toEqual([both, both, []]);
      // a request, and no event
      expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'submitted', version: story.version });
      const [first] = (await requests('triager', story)) ?? [];
      expect((await onward.as('triager-2').post(`/api/referrals/${story.id}/person-requests/${first?.id}/settle`, {})).status).toBe(404);
      for (let n = 0; n < 2; n += 1) expect((await onward.as('triager').post(`/api/referrals/${story.id}/person-requests/${first?.id}/settle`, {})).status).toBe(204);
      expect(await requests('gp', story)).toMatchObject([{ kind: 'phone' }]);
    });

    it.each([['ring me'], [''], ['<img src=x onerror=alert(1)>'], ['1'.repeat(40)]])('is told that %j is no telephone number, which is still there', async (phone) => {
      const path = await linkTo(await sent());
      const { cookie } = await opened(path);
      const page = await visit(`${path}/requests`, { cookie, form: { kind: 'phone', phone } });
      expect([page.status, page.text]).toEqual([422, expect.stringContaining('Give a telephone number')]);
      expect(page.text).not.toContain('<img');
    });

    it('nothing without the date of birth, nor of what is over', async () => {
      const story = await sent();
      const path = await linkTo(story);
      await visit(`${path}/requests`, { form: { kind: 'withdraw' } });
      const { cookie } = await opened(path);
      await story.next('gp', 'withdraw', { reason: 'resolved' });
      await visit(`${path}/requests`, { cookie, form: { kind: 'withdraw' } });
      expect(await requests('gp', story)).toEqual([]);
    });
  });

  it('is audited, whoever looks at it', async () => {
    const story = await sent();
    await opened(await linkTo(story));
    const actions = await onward.sql<{ action: string }>('select action from audit_entry where person_id = $1 order by at', [story.personId]);
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['status-link.make', 'status-page.read']));
  });
});
