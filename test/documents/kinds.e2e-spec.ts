import { EICAR, PDF, PNG, uploaded } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { startApp, type TestApp } from '../harness/index.js';
import { docx, odt, xlsx, zip } from './zip.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(100), Buffer.from('ffd9', 'hex')]);
const GIF = Buffer.from('47494638396101000100800000ff0000ffffff2c00000000010001000002024401003b', 'hex');
const WEBP = Buffer.concat([Buffer.from('RIFF'), Buffer.from([40, 0, 0, 0]), Buffer.from('WEBPVP8L'), Buffer.alloc(32)]);
const TIFF = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(40)]);
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(12)]);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0'), Buffer.alloc(200)]);
const HTML = Buffer.from('\n  <!DOCTYPE html><html><script>alert(1)</script></html>');

describe('What a document is', () => {
  let testApp: TestApp;
  let story: ReferralStory;
  beforeAll(async () => {
    testApp = await startApp();
    story = await referral(testApp);
  }, 60_000);
  afterAll(() => testApp?.stop());
  // so that nothing waits to be attached
  afterEach(() => testApp.sql('delete from document'));

  const become = async (name: string, bytes: Uint8Array) => (await uploaded(testApp, story, 'gp', name, bytes)).body;

  it.each<[string, Buffer, string, string]>([
    ['letter.pdf', PDF, 'application/pdf', 'letter.pdf'],
    ['photo.JPG', JPEG, 'image/jpeg', 'photo.JPG'],
    ['dot.png', PNG, 'image/png', 'dot.png'],
    ['dot.gif', GIF, 'image/gif', 'dot.gif'],
    ['dot.webp', WEBP, 'image/webp', 'dot.webp'],
    ['fax.tiff', TIFF, 'image/tiff', 'fax.tiff'],
    ['phone.heic', HEIC, 'image/heic', 'phone.heic'],
    ['letter.docx', docx(), WORD, 'letter.docx'],
    ['table.xlsx', xlsx({ name: 'xl/worksheets/sheet1.xml' }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'table.xlsx'],
    ['letter.odt', odt(), 'application/vnd.oasis.opendocument.text', 'letter.odt'],
    ['letter.rtf', Buffer.from(String.raw`{\rtf1\ansi Dear colleague}`), 'application/rtf', 'letter.rtf'],
    ['note.txt', Buffer.from('Zoë, 75 µg — twice < 3 days'), 'text/plain', 'note.txt'],
    ['scan.exe', PDF, 'application/pdf', 'scan.exe.pdf'],
    ['letter', docx(), WORD, 'letter.docx'],
    ['BMI.txt', Buffer.from('BM: 31, MZ twins, ID3'), 'text/plain', 'BMI.txt'],
  ])('is by its content: %s', async (name, bytes, contentType, called) => {
    expect(await become(name, bytes)).toMatchObject({ state: 'kept', contentType, name: called, refusedBecause: null });
  });

  it.each<[string, string, Buffer, RegExp]>([
    ['a page that is called a PDF', 'letter.pdf', HTML, /web page/],
    ['a drawing that may hold a program', 'drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), /web page/],
    ['a program that is called a PDF', 'letter.pdf', EXE, /kind of file is not taken/],
    ['an archive', 'notes.docx', zip([{ name: 'notes.txt', content: 'x' }]), /kind of file is not taken/],
    ['text that is none', 'note.txt', Buffer.from('plain \xff text', 'latin1'), /kind of file is not taken/],
    ['a NUL in text', 'note.txt', Buffer.from('plain \0 text'), /kind of file is not taken/],
    ['a PDF that is an archive too', 'letter.pdf', Buffer.concat([PDF, zip([{ name: 'a.class', content: 'x' }])]), /more than one kind/],
    ['an image that is a page too', 'dot.gif', Buffer.concat([GIF.subarray(0, 13), Buffer.from('<html><script>alert(1)</script>')]), /more than one kind/],
    ['a letter with macros', 'letter.docx', docx({ name: 'word/vbaProject.bin', content: 'x' }), /programs or archives/],
    ['an archive in a letter', 'letter.docx', docx({ name: 'word/embeddings/more.zip', content: 'x' }), /programs or archives/],
    ['a letter that unpacks to gigabytes', 'letter.docx', docx({ name: 'word/media/image1.bmp', content: 'x', size: 4_000_000_000 }), /far too large/],
    ['an archive that says nothing true', 'letter.docx', docx().subarray(0, -30), /kind of file is not taken/],
    ['an archive whose directory is nonsense', 'letter.docx', Buffer.concat([docx().subarray(0, -10), Buffer.alloc(8, 255), Buffer.alloc(2)]), /kind of file is not taken/],
  ])('is refused, with what to do instead, and its bytes removed: %s', async (_, name, bytes, why) => {
    const refused = await become(name, bytes);
    expect(refused).toMatchObject({ state: 'refused', contentType: null, refusedBecause: expect.stringMatching(why) as string });
    expect(await testApp.sql('select from document_part')).toEqual([]);
    const attach = await story.try('gp', 'attach', { attachmentId: refused['id'] });
    expect([attach.status, (attach.body['errors'] as { message: string }[])[0]?.message]).toEqual([422, refused['refusedBecause']]);
    expect((await testApp.as('gp').get(`/api/referrals/${story.id}/attachments/${String(refused['id'])}/content`)).body).toMatchObject({ code: 'DOCUMENT_WITHHELD', detail: refused['refusedBecause'] });
  });

  it('is not for its reader to be deceived by: its name is made harmless', async () => {
    const names = [['../../etc/passwd.txt', 'passwd.txt'], ['C:\\\\scans\\letter.txt', 'letter.txt'], ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie_ x=1.txt'], ['letter\u202Efdp.txt', 'letterfdp.txt'], ['"quoted"; x=.txt', '_quoted__ x=.txt'], ['…\u0007', '….txt'], [`${'a'.repeat(240)}.txt`, `${'a'.repeat(150)}.txt`]];
    for (const [given = '', kept = ''] of names) expect((await become(given, EICAR))['name']).toBe(kept);
    const { body } = await uploaded(testApp, story, 'gp', 'Überweisung “Zoë”.txt', EICAR);
    const { headers } = await testApp.as('gp').get(`/api/referrals/${story.id}/attachments/${String(body['id'])}/content`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="?berweisung ?Zo??.txt"; filename*=UTF-8''%C3%9Cberweisung%20%E2%80%9CZo%C3%AB%E2%80%9D.txt`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('is found out of many broken ones, without one that breaks us', async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      for (const whole of [PNG, TIFF, HEIC, docx()]) {
        const broken = Buffer.from(whole);
        for (let at = seed % 7; at < broken.length; at += 11) broken[at] = (seed * 31 + at) % 256;
        expect((await become('broken', broken))['state']).toMatch(/kept|refused/);
        await testApp.sql('delete from document');
      }
    }
  }, 60_000);
});
