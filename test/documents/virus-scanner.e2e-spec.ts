import { setTimeout as sleep } from 'node:timers/promises';
import { attached, attachmentsOf, EICAR, PDF, uploaded } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import type { Somebody } from '../factories/testshire.js';
import { freePort, startApp, type TestApp } from '../harness/index.js';
import { StubClamd } from './stub-clamd.js';

describe('With a virus scanner, a document', () => {
  let testApp: TestApp;
  let story: ReferralStory;
  let clamd: StubClamd;
  beforeAll(async () => {
    clamd = new StubClamd(await freePort());
    testApp = await startApp({ env: { CLAMD_ADDRESS: `127.0.0.1:${clamd.port}` } });
    story = await referral(testApp);
  }, 60_000);
  afterEach(() => clamd.down());
  afterAll(() => testApp?.stop());

  /** The job for it was tried, whatever came of it. */
  const tried = async (): Promise<void> => {
    await testApp.sql(`update graphile_worker._private_jobs set run_at = now() where run_at > now()`);
    await testApp.sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
    await sleep(500);
  };

  it('is opened by nobody until it was found clean', async () => {
    const document = await attached(testApp, story, 'gp');
    for (const who of ['gp', 'triager']) {
      const withheld = await testApp.as(who).get(`${document.path}/content`);
      expect([withheld.status, withheld.body['code'], withheld.body['detail']]).toEqual([409, 'DOCUMENT_WITHHELD', 'It is being checked for viruses. Try again in a moment.']);
    }
    await tried();
    expect((await testApp.as('triager').get(attachmentsOf(story))).body).toMatchObject({ areChecked: true, items: [{ state: 'checking' }] });
    await clamd.up();
    await testApp.allTold();
    expect(clamd.seen).toEqual([PDF.length]);
    expect((await testApp.as('triager').get(document.path)).body).toMatchObject({ state: 'kept' });
    expect((await testApp.as('triager').get(`${document.path}/content`)).bytes.equals(PDF)).toBe(true);
  }, 60_000);

  it('that has a virus is refused, and its bytes are removed, attached or not; the chain holds', async () => {
    const early = await attached(testApp, story, 'gp', 'early.txt', EICAR);
    const loose = await uploaded(testApp, story, 'gp', 'loose.txt', EICAR);
    await clamd.up();
    await testApp.allTold();
    for (const path of [early.path, `${attachmentsOf(story)}/${String(loose.body['id'])}`]) {
      expect((await testApp.as('gp').get(path)).body).toMatchObject({ state: 'refused', refusedBecause: expect.stringContaining('virus scanner found') as string });
      expect((await testApp.as('gp').get(`${path}/content`)).status).toBe(409);
      expect(await testApp.sql('select from document_part where document_id = $1', [path.split('/').at(-1)])).toEqual([]);
    }
    const told = async (who: Somebody) => {
      const { items } = (await testApp.as(who).get('/api/notifications')).body as { items: { type: string; words: string }[] };
      return items.filter(({ type }) => type === 'document-removed').map(({ words }) => words);
    };
    const words = 'A document was removed: the virus scanner found something in it';
    // the one that was attached is told to both sides, the other to who added it
    expect([await told('gp'), await told('gp-colleague'), await told('triager'), await told('triager-2')]).toEqual([[words, words], [words], [words], []]);
    expect((await story.try('gp', 'attach', { attachmentId: loose.body['id'] })).status).toBe(422);
    expect(await testApp.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
  }, 60_000);

  it('of 20 MB goes to it part by part', async () => {
    await clamd.up();
    const size = 20 * 1024 * 1024;
    const { body } = await uploaded(testApp, story, 'gp', 'large.pdf', Buffer.concat([PDF, Buffer.alloc(size - PDF.length, 1)]));
    await testApp.allTold();
    expect(clamd.seen.at(-1)).toBe(size);
    expect((await testApp.as('gp').get(`${attachmentsOf(story)}/${String(body['id'])}`)).body['state']).toBe('kept');
  }, 60_000);
});
