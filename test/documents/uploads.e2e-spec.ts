import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { attached, attachmentsOf, PDF, uploaded } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const MB = 1024 * 1024;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A PDF as far as anybody can tell, of this size. */
const pdfOf = (size: number): Buffer => Buffer.concat([PDF, randomBytes(size - PDF.length)]);

describe('A document', () => {
  let testApp: TestApp;
  let story: ReferralStory;
  beforeAll(async () => {
    testApp = await startApp();
    story = await referral(testApp);
  }, 60_000);
  afterAll(() => testApp?.stop());

  const announce = (name: string, size: number, sent = {}): Promise<Answered> => testApp.as('gp').post(attachmentsOf(story), { name, size }, sent);
  const begun = async (size: number): Promise<string> => `${attachmentsOf(story)}/${String((await announce('scan.pdf', size)).body['id'])}`;

  it('comes in parts, is attached by an event, and is then what was sent, byte by byte', async () => {
    const bytes = pdfOf(3 * MB + 17);
    const path = await begun(bytes.length);
    for (let at = 0; at < bytes.length; at += MB) {
      const sent = await testApp.as('gp').upload(path, bytes.subarray(at, at + MB), at);
      expect([sent.status, sent.body['received'], sent.headers.get('upload-offset')]).toEqual([200, Math.min(at + MB, bytes.length), String(Math.min(at + MB, bytes.length))]);
    }
    expect((await testApp.as('gp').get(path)).body).toMatchObject({ state: 'kept', contentType: 'application/pdf', sha256: sha256(bytes), eventId: null });
    const { body } = await story.next('gp', 'attach', { attachmentId: path.split('/').at(-1) });
    expect(body).toMatchObject({ event: { type: 'attach', data: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string } } });
    const opened = await testApp.as('triager').get(`${path}/content`);
    expect([opened.status, sha256(opened.bytes), opened.headers.get('content-type')]).toEqual([200, sha256(bytes), 'application/pdf']);
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
    expect(opened.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(opened.headers.get('content-disposition')).toBe('inline; filename=scan.pdf');
    const { body: list } = await testApp.as('triager').get(attachmentsOf(story));
    expect(list).toMatchObject({ areChecked: false, items: [{ name: 'scan.pdf', size: bytes.length, state: 'kept', addedBy: { name: expect.any(String) as string } }] });
  });

  it('that was cut off half-way goes on from what came', async () => {
    const bytes = pdfOf(2 * MB);
    const path = await begun(bytes.length);
    await cutOff(path, bytes, 1.3 * MB);
    let received = 0;
    while (received < 1.2 * MB) {
      await sleep(20);
      received = Number((await testApp.as('gp').get(path)).body['received']);
    }
    expect(received).toBeLessThan(bytes.length);
    const rest = await testApp.as('gp').upload(path, bytes.subarray(received), received);
    expect(rest.body).toMatchObject({ received: bytes.length, state: 'kept', sha256: sha256(bytes) });
  });

  async function cutOff(path: string, bytes: Buffer, after: number): Promise<void> {
    const token = await tokenOf('gp');
    const { port } = new URL(testApp.url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`PATCH ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: ${token}\r\ncontent-type: application/octet-stream\r\nupload-offset: 0\r\ncontent-length: ${bytes.length}\r\n\r\n`);
    await new Promise((resolve) => socket.write(bytes.subarray(0, after), resolve));
    await sleep(200);
    socket.destroy();
  }

  async function tokenOf(person: string): Promise<string> {
    const { demoKey, demoToken } = await import('@onward/api');
    return `Bearer ${await demoToken(await demoKey(), person, testApp.clock.now())}`;
  }

  it('is refused bytes for another place, with the place to go on from', async () => {
    const path = await begun(PDF.length);
    await testApp.as('gp').upload(path, PDF.subarray(0, 10), 0);
    const wrong = await testApp.as('gp').upload(path, PDF.subarray(0, 10), 0);
    expect([wrong.status, wrong.body['code'], wrong.body['offset'], wrong.headers.get('upload-offset')]).toEqual([409, 'UPLOAD_OFFSET', 10, '10']);
    for (const offset of ['', '-1', 'ten', '1e3']) expect((await testApp.as('gp').upload(path, PDF, offset)).status).toBe(422);
    expect((await testApp.as('gp').upload(path, PDF.subarray(10), 10)).body).toMatchObject({ state: 'kept' });
    // whoever did not hear that all had come asks again with nothing
    expect((await testApp.as('gp').upload(path, Buffer.alloc(0), PDF.length)).body).toMatchObject({ state: 'kept', received: PDF.length });
  });

  it('is refused more bytes than were announced, and what came before them stays', async () => {
    const path = await begun(PDF.length);
    expect(await testApp.as('gp').upload(path, Buffer.concat([PDF, PDF]), 0)).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID' } });
    const chunked = await fetch(testApp.url + path, {
      method: 'PATCH', duplex: 'half', headers: { authorization: await tokenOf('gp'), 'content-type': 'application/octet-stream', 'upload-offset': '0' },
      body: new ReadableStream({ start: (controller) => { controller.enqueue(Buffer.alloc(MB)); controller.close(); } }),
    } as RequestInit);
    expect(chunked.status).toBe(422);
    expect((await testApp.as('gp').upload(path, PDF, 0)).body).toMatchObject({ state: 'kept' });
  });

  it('may have 50 MB, which are streamed through in little memory, and not a byte more', async () => {
    const tooLarge = await announce('film.pdf', 50 * MB + 1);
    expect([tooLarge.status, tooLarge.body['errors']]).toEqual([422, [expect.objectContaining({ pointer: '/size', message: 'A document may be 50 MB at most. Make it smaller, or add it in pieces.' })]]);
    for (const size of [0, -1, 1.5, 'large']) expect((await announce('film.pdf', size as number)).status).toBe(422);
    const bytes = pdfOf(50 * MB);
    const path = await begun(bytes.length);
    const before = process.memoryUsage().arrayBuffers;
    const sent = await testApp.as('gp').upload(path, bytes, 0);
    expect(sent.body).toMatchObject({ state: 'kept', sha256: sha256(bytes) });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 * MB);
  }, 60_000);

  it('is announced once, however often that is repeated', async () => {
    const [one, other] = await Promise.all([announce('twice.pdf', 10, { key: 'add-once' }), announce('twice.pdf', 10, { key: 'add-once' })]);
    expect([one.status, one.text]).toEqual([201, other.text]);
    expect((await announce('other.pdf', 10, { key: 'add-once' })).body['code']).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('that two upload at once is of one of them, part by part', async () => {
    const bytes = pdfOf(2 * MB);
    const path = await begun(bytes.length);
    const answers = await Promise.all([1, 2, 3].map(() => testApp.as('gp').upload(path, bytes, 0)));
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const { received } = (await testApp.as('gp').get(path)).body as { received: number };
    const rest = await testApp.as('gp').upload(path, bytes.subarray(received), received);
    expect(rest.body).toMatchObject({ state: 'kept', sha256: sha256(bytes) });
  });

  it('whose end is told by two at once is looked at to one end', async () => {
    const path = await begun(PDF.length);
    await testApp.as('gp').upload(path, PDF.subarray(0, -1), 0);
    const ends = await Promise.all([1, 2, 3, 4].map(() => testApp.as('gp').upload(path, PDF.subarray(-1), PDF.length - 1)));
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const asked = await Promise.all([1, 2, 3].map(() => testApp.as('gp').upload(path, Buffer.alloc(0), PDF.length)));
    expect(asked.map(({ status, body }) => [status, body['state']])).toEqual([[200, 'kept'], [200, 'kept'], [200, 'kept']]);
  });

  it('is attached once, when all of it is there, by who uploaded it, to the referral that it was added to', async () => {
    const path = await begun(PDF.length);
    const id = path.split('/').at(-1);
    const whyNot = async (who: 'gp' | 'triager', on = story) => ((await on.try(who, 'attach', { attachmentId: id })).body['errors'] as { code: string }[])[0]?.code;
    expect(await whyNot('gp')).toBe('NOT_RECEIVED');
    await testApp.as('gp').upload(path, PDF, 0);
    expect(await whyNot('triager')).toBe('NOT_THERE');
    expect(await whyNot('gp', await referral(testApp))).toBe('NOT_THERE');
    const key = { key: 'attach-once' };
    const send = () => testApp.as('gp').post(`/api/referrals/${story.id}/events`, { type: 'attach', attachmentId: id }, key);
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, one.text]).toEqual([201, other.text]);
    expect(await whyNot('gp')).toBe('ATTACHED');
    const path2 = await begun(PDF.length);
    await testApp.as('gp').upload(path2, PDF, 0);
    const racers = await Promise.all([1, 2, 3, 4].map(() => testApp.as('gp').post(`/api/referrals/${story.id}/events`, { type: 'attach', attachmentId: path2.split('/').at(-1) })));
    expect(racers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
  });

  it('that nobody attaches within a day is removed, and one that is attached stays', async () => {
    const kept = await attached(testApp, story, 'gp');
    const loose = await uploaded(testApp, story, 'gp', 'loose.pdf', PDF);
    testApp.clock.advance(24 * 60 * 60_000 + 1);
    await testApp.sql(`select graphile_worker.add_job('forget-documents')`);
    await testApp.allTold();
    expect((await testApp.as('gp').get(`${attachmentsOf(story)}/${String(loose.body['id'])}`)).status).toBe(404);
    expect((await testApp.as('gp').get(`${kept.path}/content`)).bytes.equals(PDF)).toBe(true);
    expect(await testApp.sql('select from document_part p where not exists (select from document d where d.id = p.document_id)')).toEqual([]);
  });

  it('is added by nobody twenty times without being attached', async () => {
    const other = await referral(testApp);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await testApp.as('social-worker').post(attachmentsOf(other), { name: 'a.pdf', size: 1 })).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    for (let count = 0; count < 21; count += 1) statuses.push((await testApp.as('triager').post(attachmentsOf(other), { name: 'a.pdf', size: 1 })).status);
    expect([statuses.filter((status) => status === 201).length, statuses.at(-1)]).toEqual([20, 429]);
  });
});
