import { referral } from '../factories/referral-story.js';
import { startApp, type TestApp } from '../harness/index.js';
import { CERTIFICATE, WebhookEndpoint } from '../notifications/webhook-endpoint.js';
import { handsOf, launchChromium, Visit, type Device } from './harness/index.js';

describe.each<Device>(['desk', 'phone'])('An administrator at a %s', (device) => {
  let onward: TestApp;
  let endpoint: WebhookEndpoint;
  let visit: Visit;
  let end: () => Promise<void>;
  beforeAll(async () => {
    endpoint = await WebhookEndpoint.begin('127.0.0.2');
    onward = await startApp({ env: { WEBHOOK_ALLOW: '127.0.0.2/32', WEBHOOK_CA: CERTIFICATE } });
    const browser = await launchChromium();
    end = () => browser.close();
    visit = await Visit.begin(browser, onward, device);
  });
  afterAll(async () => {
    await end?.();
    await onward?.stop();
    await endpoint?.stop();
  });

  it('adds a webhook, sees its secret once and what was delivered, pauses it and removes it', async () => {
    const hands = handsOf(visit);
    // the port is another each time
    const fixed = endpoint.url.replace(/:\d+/, ':8443');
    const shows = (state: string) => visit.page.evaluate(([from, to]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) text.textContent = (text.textContent ?? '').replaceAll(from ?? '', to ?? '').replace(/whsec_\S+/, 'whsec_c2VjcmV0LW9mLW9uZS10ZXN0LWFsb25l');
    }, [endpoint.url, fixed]).then(() => visit.looks(state));
    await visit.signInAs('admin', '/');
    await visit.isAt('Other systems');
    await visit.page.getByText('No other system is told of anything yet.').waitFor();
    await hands.press(visit.button('Add the webhook'));
    await visit.page.getByText('Enter an address that begins with https://').first().waitFor();
    await visit.looks('webhooks-missing');
    visit.expectFaults(/status of 422/);
    await hands.write('Its address', 'https://127.0.0.1/');
    await hands.press(visit.button('Add the webhook'));
    await visit.page.getByText('This address is not on the public Internet.').first().waitFor();
    await visit.looks('webhooks-refused');
    await visit.page.getByLabel('Its address').fill(endpoint.url);
    await hands.press(visit.button('Add the webhook'));
    await visit.heading('Keep this secret now: it is shown only once').waitFor();
    await visit.page.getByText(/^whsec_/).waitFor();
    await visit.page.getByText('Working').waitFor();
    await shows('webhooks-added');

    // something that the administrator's organisation, which has the desk, is told of
    const story = await referral(onward);
    await story.next('triager', 'propose-decline', { reason: 'age', alternative: 'none' });
    await onward.allTold();
    expect(endpoint.delivered).toHaveLength(1);
    await hands.press(visit.link(/^What was delivered/));
    await visit.isAt('What was delivered');
    await visit.page.getByText(/^Delivered /).waitFor();
    await shows('webhooks-delivered');
    await hands.press(visit.link('Other systems').last());
    await visit.isAt('Other systems');
    expect(await visit.page.getByText(/whsec_/).count()).toBe(0);

    await hands.press(visit.button(/^Pause/));
    await visit.page.getByText(/^Paused by an administrator/).waitFor();
    await shows('webhooks-paused');
    await hands.press(visit.button(/^Deliver again/));
    await visit.page.getByText('Working').waitFor();
    await hands.press(visit.button(/^Remove…/));
    await hands.press(visit.button(/^Remove /));
    await visit.page.getByText('No other system is told of anything yet.').waitFor();
    expect((await onward.as('admin').get('/api/webhooks')).body['items']).toEqual([]);
  }, 120_000);
});
