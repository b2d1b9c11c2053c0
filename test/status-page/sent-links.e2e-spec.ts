import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { MailServer, type ReceivedMail } from '../notifications/mail-server.js';
import { pagesOf } from '../referrals/letter-pages.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

const CALM = { ...Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== 'safeguardingConcernDetails')), safeguardingConcern: 'none' };
const BY_MAIL = { by: 'email', to: 'sam@home.example' };
const HOUR = 60 * 60_000;

describe('The link to the person’s own page', () => {
  const server = new MailServer();
  let onward: TestApp;
  let people = 0;
  beforeAll(async () => {
    await server.begin();
    onward = await startApp({ env: { SMTP_URL: server.url, MAIL_FROM: 'Onward <onward@testshire.example>' } });
  }, 60_000);
  beforeEach(async () => {
    onward.clock.set(TUESDAY);
    await server.begin();
    await onward.allTold();
    server.received.length = 0;
  });
  afterAll(async () => {
    await onward?.stop();
    await server.goAway();
  });

  const sentFor = async (safeContact: object | undefined, more: { readonly answers?: object; readonly email?: string } = {}): Promise<ReferralStory> => {
    people += 1;
    const { status, body, text } = await onward.as('gp').post('/api/people', { given: 'Sam', family: `Linkwood${'abcdefghijklmnopqrstuvwxyz'.charAt(people)}`, birthDate: '1985-03-27', ...(safeContact && { safeContact }), ...(more.email !== undefined && { email: more.email }) });
    if (status !== 201) throw new Error(text);
    return referral(onward, { personId: String(body['id']), more: { answers: more.answers ?? CALM } });
  };
  const told = async (): Promise<readonly ReceivedMail[]> => {
    await onward.allTold();
    return server.received;
  };
  const linkIn = (text: string): string => /\/track\/[\w-]+/.exec(text)?.[0] ?? 'no link';
  const isPage = async (path: string): Promise<boolean> => (await (await fetch(onward.url + path)).text()).includes('What is your date of birth?');

  describe('is sent to them', () => {
    it('by mail when they were referred, when somebody takes it and when it begins, and says nothing else of it; each of the links opens the page', async () => {
      const story = await sentFor(BY_MAIL);
      await told();
      await story.next('triager', 'accept', { toReferrer: 'We can see her.' });
      await told();
      await story.next('triager', 'start', { kind: 'appointment', at: '2026-03-20T09:30:00.000Z' });
      const mails = await told();
      expect(mails.map(({ to, subject }) => [to, subject])).toEqual(Array.from({ length: 3 }, () => ['sam@home.example', 'Your own page: what happens next']));
      expect(mails.map(({ text }) => /Somebody asked for help|There is news/.exec(text)?.[0])).toEqual(['Somebody asked for help', 'There is news', 'There is news']);
      for (const { text } of mails) {
        expect(text).not.toMatch(new RegExp(`Sam|Linkwood|Mental|Mill Lane|${story.reference}|appointment|20 March`));
        expect(await isPage(linkIn(text))).toBe(true);
      }
      expect(new Set(mails.map(({ text }) => linkIn(text))).size).toBe(3);
    });

    it('where they are reached by mail and the address stands beside it', async () => {
      await sentFor({ by: 'email' }, { email: 'beside@home.example' });
      expect((await told()).map(({ to }) => to)).toEqual(['beside@home.example']);
    });

    it.each<[string, object | undefined, object]>([
      ['nobody recorded how they can be reached safely', undefined, { email: 'unsafe@home.example' }],
      ['they are to be rung', { by: 'phone', to: '07700 900123' }, {}],
      ['there is a time for it', { ...BY_MAIL, when: 'mornings' }, {}],
      ['there is a note to it', { ...BY_MAIL, note: 'Not while he is at home' }, {}],
      ['somebody else reads it', { ...BY_MAIL, name: 'Her sister' }, {}],
      ['what was written is no address', { by: 'email', to: 'the one she always had' }, {}],
      ['a safeguarding concern was told', BY_MAIL, { answers: ANSWERS }],
      ['they have no mail, and nothing sends text messages', { by: 'text', to: '07700 900123' }, {}],
    ])('not where %s', async (_, safeContact, more) => {
      await sentFor(safeContact, more);
      expect(await told()).toEqual([]);
    });

    it('not once their death is recorded, nor of what was taken back within its minute', async () => {
      const died = await sentFor(BY_MAIL);
      await died.next('gp', 'record-death');
      expect(await told()).toEqual([]);
      const story = await sentFor(BY_MAIL);
      await told();
      server.received.length = 0;
      await story.next('triager', 'accept', {});
      await story.next('triager', 'retract', {});
      expect(await told()).toEqual([]);
    });

    it('once the server is back, though not a day later, when it is no news', async () => {
      await server.goAway();
      await sentFor(BY_MAIL);
      for (let n = 0; n < 100 && (await onward.sql(`select from graphile_worker.jobs where task_identifier = 'person-link' and attempts > 0`)).length === 0; n += 1) {
        await onward.sql(`update graphile_worker._private_jobs set run_at = now() where run_at > now()`);
        await onward.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
        await new Promise((resolve) => void setTimeout(resolve, 50));
      }
      await server.begin();
      expect((await told()).map(({ text }) => linkIn(text))).toEqual([expect.stringMatching(/track/)]);
      server.received.length = 0;
      await sentFor(BY_MAIL);
      onward.clock.set(new Date(TUESDAY.getTime() + 25 * HOUR));
      expect(await told()).toEqual([]);
    });
  });

  describe('stands on the letter', () => {
    const printed = async (who: 'gp' | 'triager' | 'gp-elsewhere', { id }: ReferralStory) => onward.as(who).post(`/api/referrals/${id}/status-letter`, {});

    it('that the referrer prints, beside the one that was shown; a letter printed anew ends the link of the one before', async () => {
      const story = await sentFor({ by: 'phone', to: '07700 900123' });
      const shown = new URL(String((await onward.as('gp').post(`/api/referrals/${story.id}/status-link`, {})).body['url'])).pathname;
      const [first, second] = [await printed('gp', story), await printed('triager', story)];
      expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
      const [before, now] = await Promise.all([first, second].map(async ({ bytes }) => (await pagesOf(bytes)).join(' ').replaceAll('/ ', '/')));
      for (const words of ['your own page', 'Your date of birth opens it', story.reference, String(ANSWERS['reason'])]) expect(before).toContain(words);
      expect([await isPage(shown), await isPage(linkIn(before ?? '')), await isPage(linkIn(now ?? ''))]).toEqual([true, false, true]);
      expect((await pagesOf((await onward.as('gp').get(`/api/referrals/${story.id}/letter.pdf`)).bytes)).join(' ')).not.toContain('/track/');
    });

    it('and there is none where they may have no page, nor for who has no part in the referral', async () => {
      const story = await sentFor(undefined);
      const refused = await printed('gp', story);
      expect([refused.status, refused.body['code'], refused.body['detail']]).toEqual([409, 'STATUS_PAGE_WITHHELD', expect.stringContaining('Tell them yourself')]);
      expect((await printed('gp-elsewhere', story)).status).toBe(404);
    });
  });
});
