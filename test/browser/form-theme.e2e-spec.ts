import { storeForms } from '@onward/api';
import type { FormDefinition, JsonSchema } from '@onward/forms';
import type { Browser } from 'playwright-core';
import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { handsOf, launchChromium, Visit, type Device } from './harness/index.js';

const OFTEN = ['never', 'sometimes', 'often', 'always'];
const ITEMS = { rest: 'Trouble resting', eat: 'Eating too little, or not at all', worry: 'Worrying about small things' };
const common = { 'x-category': 'general', 'x-prefill': 'never' } as const;
const item = (title: string): JsonSchema => ({ type: 'string', enum: OFTEN, title, 'x-name': `an answer to “${title}”`, ...common });

/** A made-up form of everything that a theme must draw: a list, a page that another answer asks for, and questions with one set of answers. */
const FORM: FormDefinition = {
  key: 'theme-trial', version: 1, title: 'Theme trial', kind: 'supplement',
  schema: {
    type: 'object', additionalProperties: false,
    properties: {
      medicines: {
        type: 'array', title: 'Which medicines are there?', description: 'One after the other.', maxItems: 3, ...common,
        items: {
          type: 'object', title: 'Medicine', additionalProperties: false, required: ['name'],
          properties: { name: { type: 'string', title: 'Name', minLength: 1, pattern: '\\S', maxLength: 100, 'x-name': 'the name of the medicine' }, since: { type: 'string', format: 'date', title: 'Taken since' } },
        },
      },
      smokes: { type: 'string', enum: ['yes', 'no'], title: 'Does the person smoke?', ...common },
      howMuch: { type: 'integer', minimum: 1, maximum: 100, title: 'How many a day?', 'x-name': 'how many a day', ...common },
      ...Object.fromEntries(Object.entries(ITEMS).map(([key, title]) => [key, item(title)])),
    },
    required: Object.keys(ITEMS),
    allOf: [{ if: { properties: { smokes: { const: 'yes' } }, required: ['smokes'] }, then: { 'x-asks': ['howMuch'] } }],
  },
  uiSchema: {
    'ui:pages': [
      { key: 'list', title: 'Medicines and smoking', fields: ['medicines', 'smokes'] },
      { key: 'smoking', title: 'Smoking', fields: ['howMuch'] },
      { key: 'weeks', title: 'The last two weeks', description: 'How often did you have this?', fields: Object.keys(ITEMS), matrix: true },
    ],
    smokes: { 'ui:widget': 'radio', 'ui:enumNames': ['Yes', 'No'] },
    ...Object.fromEntries(Object.keys(ITEMS).map((key) => [key, { 'ui:widget': 'radio', 'ui:enumNames': ['Never', 'On some days', 'On most days', 'Every day'] }])),
  },
  example: {}, status: 'published',
};

describe('The theme', () => {
  let onward: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [onward, browser] = await Promise.all([startApp(), launchChromium()]);
    await storeForms(async (sql, values) => ({ rows: await onward.sql(sql, values) }), [FORM], new Date('2026-03-01T09:00:00Z'));
    await onward.sql(`update service set required_supplements = '{theme-trial}' where id = $1`, [SERVICES.mentalHealth.id]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await onward?.stop();
  });

  const open = async (device: Device, page: string): Promise<{ visit: Visit; draft: string }> => {
    const draft = await referral(onward, { draft: true });
    const visit = await Visit.begin(browser, onward, device);
    await visit.signInAs('gp', `/refer/${draft.id}/theme-trial--${page}`);
    return { visit, draft: draft.id };
  };
  /** What the server comes to have. */
  const isKept = async (id: string, wanted: Record<string, unknown>): Promise<void> => {
    const read = async (): Promise<unknown> => ((await onward.as('gp').get(`/api/referrals/${id}`)).body['supplements'] as { answers: object }[])[0]?.answers;
    const until = Date.now() + 5_000;
    let found = await read();
    while (JSON.stringify(found) !== JSON.stringify(wanted) && Date.now() < until) {
      await new Promise((resolve) => void setTimeout(resolve, 100));
      found = await read();
    }
    expect(found).toEqual(wanted);
  };
  const isFocused = (visit: Visit, name: string) => visit.page.getByRole('group', { name }).getByLabel('Name').and(visit.page.locator(':focus')).waitFor();

  it.each<Device>(['desk', 'phone'])('draws a list at a %s: what is added takes the focus, and what is taken away is said', async (device) => {
    const { visit, draft } = await open(device, 'list');
    const hands = handsOf(visit);
    await visit.isAt('Medicines and smoking');
    await hands.press(visit.button('Add a medicine: Which medicines are there?'));
    await isFocused(visit, 'Medicine 1');
    await visit.write('Metformin');
    await hands.press(visit.button('Add another medicine: Which medicines are there?'));
    await isFocused(visit, 'Medicine 2');
    await visit.write('Ramipril');
    await hands.press(visit.button('Add another medicine: Which medicines are there?'));
    await isFocused(visit, 'Medicine 3');
    // three are the most there may be
    expect(await visit.button(/^Add another/).count()).toBe(0);
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    await visit.looks('theme-list');
    await hands.press(visit.button('Remove medicine 1'));
    await visit.focusComesTo(visit.button('Add another medicine: Which medicines are there?'));
    await visit.page.getByText('Removed. 2 are left.').waitFor();
    expect(await visit.page.getByRole('group', { name: 'Medicine 1' }).getByLabel('Name').inputValue()).toBe('Ramipril');
    // what was added and left empty is no answer, and no fault
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt('The last two weeks');
    await isKept(draft, { medicines: [{ name: 'Ramipril' }] });
    await visit.end();
  });

  it.each<Device>(['desk', 'phone'])('says at a %s what is wrong with one entry of a list, and leads there', async (device) => {
    const { visit } = await open(device, 'list');
    await visit.isAt('Medicines and smoking');
    await visit.tap(visit.button(/^Add a medicine/));
    await visit.page.getByLabel('Year').fill('2020');
    await visit.tap(visit.button('Save and continue'));
    await visit.heading('There is a problem').waitFor();
    // the server has said so, too
    await visit.heading('Not saved yet').waitFor();
    await visit.looks('theme-list-fault');
    await visit.tap(visit.link('Enter the name of the medicine'));
    await isFocused(visit, 'Medicine 1');
    await visit.end();
  });

  it('has a page only where an answer asks for it, and takes it away again with what was answered there', async () => {
    const { visit, draft } = await open('desk', 'list');
    await visit.isAt('Medicines and smoking');
    const answer = (words: string) => visit.page.getByRole('group', { name: 'Does the person smoke?' }).getByLabel(words, { exact: true }).check();
    await answer('Yes');
    await visit.button('Save and continue').click();
    await visit.isAt('Smoking');
    await visit.page.getByLabel('How many a day?').fill('ten');
    await visit.button('Save and continue').click();
    await visit.heading('There is a problem').waitFor();
    await visit.page.getByLabel('How many a day?').fill('10');
    await visit.link('Save and see all parts').click();
    await visit.isAt(/^Refer to/);
    expect(await visit.page.getByRole('link', { name: 'Smoking', exact: true }).count()).toBe(1);
    await visit.link('Medicines and smoking').click();
    await answer('No');
    await visit.link('Save and see all parts').click();
    await visit.isAt(/^Refer to/);
    expect(await visit.page.getByRole('link', { name: 'Smoking', exact: true }).count()).toBe(0);
    // who comes back to it by its address is led to what there is
    await visit.goTo(`/refer/${draft}/theme-trial--smoking`);
    await visit.isAt(/^Refer to/);
    await visit.goTo(`/refer/${draft}/check`);
    await visit.page.getByText('They are no longer asked, and are left out:').waitFor();
    await visit.end();
  });

  it.each<Device>(['desk', 'phone'])('draws questions with one set of answers at a %s: a table at a desk, one after the other on a phone', async (device) => {
    const { visit, draft } = await open(device, 'weeks');
    await visit.isAt('The last two weeks');
    const row = (name: string) => visit.page.getByRole('radiogroup', { name });
    // nothing is answered before somebody does
    expect(await visit.page.getByRole('radio', { checked: true }).count()).toBe(0);
    await visit.looks('theme-matrix');
    const tops = await Promise.all(['Never', 'Every day'].map(async (answer) => (await row(ITEMS.rest).getByLabel(answer).boundingBox())?.y ?? 0));
    expect(tops[0] === tops[1]).toBe(device === 'desk');
    await visit.tap(visit.button('Save and continue'));
    await visit.heading('There is a problem').waitFor();
    await visit.looks('theme-matrix-fault');
    // by the keyboard, row by row: Tab to the next question, arrows among its answers
    await row(ITEMS.rest).getByLabel('Never').focus();
    for (const [index, title] of Object.values(ITEMS).entries()) {
      await row(title).getByLabel('Never').and(visit.page.locator(':focus')).waitFor();
      await visit.page.keyboard.press(' ');
      for (let n = 0; n < index; n += 1) await visit.page.keyboard.press('ArrowDown');
      await visit.page.keyboard.press('Tab');
    }
    await visit.page.getByText(/^Saved \d\d:\d\d$/).first().waitFor();
    await visit.looks('theme-matrix-answered');
    await visit.tap(visit.button('Save and continue'));
    await visit.isAt('Check your answers before you send the referral');
    await isKept(draft, { rest: 'never', eat: 'sometimes', worry: 'often' });
    await visit.end();
  });

  it('prints a form with its answers, and none of what is pressed', async () => {
    const { visit } = await open('desk', 'list');
    await visit.isAt('Medicines and smoking');
    await visit.button(/^Add a medicine/).click();
    await visit.write('Metformin');
    await visit.page.emulateMedia({ media: 'print' });
    const shown = async (locator: ReturnType<Visit['button']>) => [await locator.first().isVisible(), await locator.count()];
    expect(await visit.page.getByLabel('Name').isVisible()).toBe(true);
    for (const name of [/^Add another/, /^Remove medicine/, 'Save and continue']) expect([name, await shown(visit.button(name))]).toEqual([name, [false, 0]]);
    await visit.end();
  });
});
