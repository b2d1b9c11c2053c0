import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attached, attachmentsOf, PDF, PNG } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
beforeEach(startAnew);

const MB = 1024 * 1024;
const LETTER = Buffer.concat([PDF, Buffer.alloc(2 * MB, '%')]);

describe.each<Device>(['desk', 'phone'])('Documents of a referral, at a %s', (device) => {
  let story: ReferralStory;
  let visit: Visit;
  beforeEach(async () => {
    story = await referral(onward);
    visit = await somebodyAt(device);
    await visit.signInAs('gp', `/referrals/${story.id}`);
    await visit.page.getByText('No documents yet.').waitFor();
    await visit.tap(visit.page.getByText('Add a document'));
  });
  const choose = (name: string, buffer: Buffer) => visit.page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const listed = (name: string | RegExp) => visit.page.locator('.onward-document').getByRole('link', { name });
  const add = () => visit.tap(visit.button('Add this document'));

  it('are added through a lost connection, come to who has it open, and open in the browser', async () => {
    const triager = await somebodyAt(device);
    await triager.signInAs('triager', `/triage/${SERVICES.mentalHealth.id}?open=${story.id}`);
    await triager.page.getByText('No documents yet.').waitFor();
    await visit.page.getByLabel('Choose a file').waitFor();
    await visit.looks('documents-none');
    await choose('Discharge letter of 3 March.pdf', LETTER);
    await visit.page.getByText('Is this the right file, for this person?').waitFor();
    await visit.looks('documents-chosen');
    await visit.losesOnce('PATCH', '**/attachments/*', 'answer');
    await add();
    await visit.page.getByText('The connection was lost. It goes on by itself as soon as it is back.').waitFor();
    visit.expectFaults(/status of 409/);
    await visit.page.getByText('Discharge letter of 3 March.pdf was added.').waitFor();
    await listed(/^Discharge letter/).waitFor();
    await triager.page.getByRole('link', { name: /^Discharge letter/ }).first().waitFor();

    onward.clock.advance(60_000);
    const { path } = await attached(onward, story, 'triager', 'photo.png', PNG);
    await listed(/^photo\.png/).waitFor();
    const picture = visit.page.locator('.onward-document img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1);
    await visit.looks('documents-added');
    await triager.page.locator('.onward-document img').waitFor();
    await triager.looks('documents-triage');
    expect((await onward.as('triager').get(attachmentsOf(story))).body['items']).toMatchObject([{ name: 'Discharge letter of 3 March.pdf', size: LETTER.length, state: 'kept' }, { name: 'photo.png' }]);

    // in a tab of its own, which is only shown: nothing in it runs
    const [tab] = await Promise.all([visit.page.waitForEvent('popup'), visit.tap(listed(/^photo\.png/))]);
    await tab.waitForLoadState();
    expect(new URL(tab.url()).pathname).toBe(`${path}/content`);
  }, 60_000);

  it('are refused in words that help, and nothing is left of one that was given up', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onward-film-'));
    try {
      await writeFile(join(folder, 'film.pdf'), '');
      await visit.page.getByLabel('Choose a file').setInputFiles(join(folder, 'film.pdf'));
      await visit.page.getByText('This file is empty. Choose another.').waitFor();
      await truncate(join(folder, 'film.pdf'), 50 * MB + 1);
      await visit.page.getByLabel('Choose a file').setInputFiles([]);
      await visit.page.getByLabel('Choose a file').setInputFiles(join(folder, 'film.pdf'));
      await visit.page.getByText('A document may be 50 MB at most. Make it smaller, or add it in pieces.').waitFor();
      await visit.looks('documents-too-large');
    } finally {
      await rm(folder, { recursive: true });
    }
    await choose('letter.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'));
    await add();
    await visit.page.getByText('This is a web page or a program text, whatever it is called. Save it as a PDF, and add that.').waitFor();
    await visit.looks('documents-refused');

    await choose('letter.pdf', LETTER);
    await visit.losesOnce('PATCH', '**/attachments/*', 'request');
    await add();
    await visit.page.getByText('The connection was lost.').waitFor();
    await visit.looks('documents-waiting');
    await visit.tap(visit.button('Cancel'));
    await visit.page.getByLabel('Choose a file').waitFor();
    expect((await onward.as('triager').get(attachmentsOf(story))).body['items']).toEqual([]);
  }, 60_000);
});
