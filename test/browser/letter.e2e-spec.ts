import { readFile } from 'node:fs/promises';
import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { aBrowserAndOnward, type Device } from './harness/index.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
beforeEach(startAnew);

describe.each<Device>(['desk', 'phone'])('The letter of a referral, at a %s', (device) => {
  it.each([['gp', 'track'], ['triager', 'triage']] as const)('is saved by the %s from the page they read, and asked for again where the connection was lost', async (who, page) => {
    const story = await referral(onward);
    const visit = await somebodyAt(device);
    await visit.signInAs(who, page === 'track' ? `/referrals/${story.id}` : `/triage/${SERVICES.mentalHealth.id}?open=${story.id}`);
    const ask = visit.button('Letter to print (PDF)');
    await ask.waitFor();
    await visit.losesOnce('GET', '**/letter.pdf', 'request');
    await visit.tap(ask);
    await visit.page.getByText('The connection was lost.', { exact: false }).waitFor();
    await visit.looks(`letter-lost-${page}`);
    const [download] = await Promise.all([visit.page.waitForEvent('download'), visit.tap(visit.button('Try again'))]);
    expect(download.suggestedFilename()).toBe(`${story.reference}.pdf`);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await visit.end();
  }, 60_000);
});
