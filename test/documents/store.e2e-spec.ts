import { attached, attachmentsOf, PDF, uploaded } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { freePort, startApp, type TestApp } from '../harness/index.js';
import { StubS3 } from './stub-s3.js';

const LARGE = Buffer.concat([PDF, Buffer.alloc(1_500_000, 7)]);

describe('With an S3-compatible store, a document', () => {
  let onward: TestApp;
  let story: ReferralStory;
  let bucket: StubS3;
  beforeAll(async () => {
    bucket = new StubS3(await freePort());
    await bucket.up();
    onward = await startApp({ env: bucket.env });
    story = await referral(onward);
  }, 60_000);
  beforeEach(() => {
    bucket.isDown = false;
  });
  afterAll(async () => {
    await onward?.stop();
    await bucket.down();
  });

  const content = (who: string, path: string) => onward.as(who).get(`${path}/content`);
  const partsOf = (id: string): string[] => [...bucket.objects.keys()].filter((key) => key.startsWith(`/documents/${id}/`)).sort();
  const idOf = (path: string): string => path.split('/').at(-1) ?? '';

  it('is kept there in parts, and nothing of it in PostgreSQL but where they are and what they must be', async () => {
    const { path } = await attached(onward, story, 'gp', 'letter.pdf', LARGE);
    expect(partsOf(idOf(path))).toHaveLength(3);
    expect(await onward.sql('select bytes, length from document_part where document_id = $1 order by position', [idOf(path)])).toEqual([{ bytes: null, length: 524288 }, { bytes: null, length: 524288 }, { bytes: null, length: LARGE.length - 2 * 524288 }]);
    for (const who of ['gp', 'triager']) expect((await content(who, path)).bytes.equals(LARGE)).toBe(true);
    for (const who of ['gp-elsewhere', 'triager-2']) expect((await content(who, path)).status).toBe(404);
    expect(await onward.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
  }, 60_000);

  it('that was changed there is not shown, though every digest in the database were changed with it', async () => {
    const { path } = await attached(onward, story, 'gp', 'changed.pdf', PDF);
    const [key = ''] = partsOf(idOf(path));
    const forged = Buffer.from(PDF.toString('latin1').replace(/.(?=.{4}$)/s, 'X'), 'latin1');
    bucket.objects.set(key, forged);
    const damaged = await content('triager', path);
    expect([damaged.status, damaged.bytes.includes('PDF')]).not.toEqual([200, true]);
    await onward.sql('update document_part set sha256 = sha256($2), length = $3 where document_id = $1', [idOf(path), forged, forged.length]);
    await expect(content('triager', path).then(({ status, bytes }) => status === 200 && bytes.equals(forged))).resolves.toBe(false);
    bucket.objects.delete(key);
    await expect(content('triager', path).then(({ status, bytes }) => status === 200 && bytes.length > 0)).resolves.toBe(false);
  }, 60_000);

  it('goes on from what has come when the store was away, and can be read when it is back', async () => {
    const begun = await onward.as('gp').post(attachmentsOf(story), { name: 'later.pdf', size: PDF.length });
    const path = `${attachmentsOf(story)}/${String(begun.body['id'])}`;
    bucket.isDown = true;
    const refused = await onward.as('gp').upload(path, PDF, 0);
    expect([refused.status, refused.body['code'], refused.body['detail']]).toEqual([503, 'UNAVAILABLE', 'The upload could not be kept. What has come before is kept: go on from there in a moment.']);
    bucket.isDown = false;
    expect((await onward.as('gp').upload(path, PDF, 0)).status).toBe(200);
    await story.next('gp', 'attach', { attachmentId: begun.body['id'] });
    bucket.isDown = true;
    expect((await content('triager', path)).bytes.equals(PDF)).toBe(false);
    bucket.isDown = false;
    expect((await content('triager', path)).bytes.equals(PDF)).toBe(true);
  }, 60_000);

  it('that is refused or given up leaves nothing there', async () => {
    const before = bucket.objects.size;
    const refused = await uploaded(onward, story, 'gp', 'program.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600_000)]));
    const given = await uploaded(onward, story, 'gp', 'given-up.pdf', PDF);
    expect(refused.body['state']).toBe('refused');
    expect(partsOf(String(given.body['id']))).toHaveLength(1);
    onward.clock.advance(25 * 60 * 60_000);
    await onward.sql(`select graphile_worker.add_job('forget-documents')`);
    await onward.allTold();
    expect(bucket.objects.size).toBe(before);
  }, 60_000);
});
