import { referral } from '../factories/referral-story.js';
import { aBrowserAndOnward, type Device, type Visit } from './harness/index.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();

describe.each<Device>(['desk', 'phone'])('Notices, at a %s', (device) => {
  beforeEach(startAnew);
  const signedIn = async (who: Parameters<Visit['signInAs']>[0], path: string): Promise<Visit> => {
    const visit = await somebodyAt(device);
    const listens = visit.page.waitForResponse((response) => response.url().includes('/api/stream'));
    await visit.signInAs(who, path);
    await listens;
    return visit;
  };

  it('are counted in the head of the page by themselves, say what happened, and lead to the referral', async () => {
    const story = await referral(onward);
    await onward.allTold();
    const visit = await signedIn('gp', '/notices');
    await visit.isAt('Notices');
    await visit.page.getByText('You have read everything.').waitFor();
    await visit.looks('notices-none');

    await story.next('triager', 'request-information', { question: 'Does she live alone?' });
    await onward.allTold();
    await visit.link(/^Notices \(1 unread/).waitFor();
    await visit.page.getByText('A question was asked: it waits for an answer').waitFor();
    const read = await visit.page.locator('main').innerText();
    expect(read).toContain(story.reference);
    expect(read).not.toContain('Testperson');
    await visit.looks('notices-one');

    await visit.tap(visit.link(/^A question was asked/));
    await visit.isAt(/question/i);
    await visit.link(/^Notices$/).waitFor();
    await visit.tap(visit.link(/^Notices$/));
    await visit.page.getByText('You have read everything.').waitFor();
  });

  it('of a team lead each of them to their queue, and are read all at once', async () => {
    const [story] = [await referral(onward, { priority: 'urgent' }), await referral(onward)];
    await onward.allTold();
    const visit = await signedIn('triager', '/notices');
    await visit.link(/^Notices \(2 unread/).waitFor();
    await visit.looks('notices-of-a-team');
    await visit.tap(visit.link(/Urgent/));
    await visit.isAt('Waiting for triage');
    expect(visit.page.url()).toContain(`open=${story?.id}`);
    await visit.goTo('/notices');
    await visit.link(/^Notices \(1 unread/).waitFor();
    await visit.tap(visit.button('Mark all as read'));
    await visit.page.getByText('You have read everything.').waitFor();
    await visit.tap(visit.button('Show those that I have read, too'));
    await visit.heading('All of the last 90 days').waitFor();
    await visit.page.getByRole('main').getByRole('listitem').nth(1).waitFor();
    await visit.looks('notices-all');
  });

  it('of another are said to be theirs', async () => {
    await referral(onward);
    await onward.allTold();
    const [notice] = (await onward.as('triager').get('/api/notifications')).body['items'] as { id: string }[];
    const visit = await signedIn('gp', '/notices');
    visit.expectFaults(/404/);
    await visit.goTo(`/notices/${notice?.id}`);
    await visit.isAt('This notice is not for you');
    await visit.looks('notices-not-mine');
  });

  it('are sent as each chooses, who is told what is wrong with an address; in the demo they land in its mailbox', async () => {
    await onward.sql('update app_user set email = null, phone = null');
    await onward.sql('delete from demo_mail');
    const visit = await signedIn('gp', '/notices/settings');
    await visit.isAt('Your notices');
    await visit.page.getByLabel('Your work email address').fill('ada at the surgery');
    await visit.tap(visit.button('Save'));
    visit.expectFaults(/422/);
    await visit.page.getByRole('alert').getByText('Enter an email address').waitFor();
    await visit.looks('notices-settings-wrong');
    await visit.page.getByLabel('Your work email address').fill('ada@surgery.example');
    await visit.page.getByLabel('A message or document').selectOption('In one email each morning');
    await visit.tap(visit.button('Save'));
    await visit.page.getByText('Saved.').waitFor();
    await visit.looks('notices-settings');

    const story = await referral(onward);
    await story.next('triager', 'request-information', { question: 'Does she live alone?' });
    await onward.allTold();
    await visit.tap(visit.link('the demo’s mailbox'));
    await visit.isAt('Mailbox of the demo');
    await visit.page.getByText('To ada@surgery.example').waitFor();
    await visit.looks('demo-mailbox', { isPictured: false });
    await visit.tap(visit.link(/notices\/[0-9a-f]{8}/));
    await visit.isAt('There is a question for you');
  });
});
