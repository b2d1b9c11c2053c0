import { questionsToAsk, type Answers, type FormDefinition } from '@onward/forms';
import { PERSONAS } from '@onward/seeds';
import type { Browser, Locator } from 'playwright-core';
import { startDemoApp, type DemoApp } from '../demo/demo-app.js';
import type { Somebody } from '../factories/testshire.js';
import { handsOf, launchChromium, mouseOf, Visit, type Device, type Hands } from './harness/index.js';

const NOW = new Date('2026-03-10T10:00:00.000Z');
const WEEK = 7 * 86_400_000;
const SLOWEST = 120_000;

/** Of the questions that may be answered with what was told before. */
const OFFERED_AT_LEAST = 0.8;
/** Every key and every click, those on an answer or into a box too: all but the words themselves. */
const KEYS_BELOW = 40;

/** A patient of the GP's, 84, of whom the demo tells already: who she is, her illnesses and medicines. */
const WINIFRED = { nhsNumber: '9996401375', family: 'Ashdown', birthDate: '19 3 1941', button: /^Winifred Ashdown/ } as const;

type Told = readonly [question: string, answer: string, isChosen?: true];
type Page = readonly [title: string, answers: readonly Told[]];

/** What an officer learns in her kitchen at two in the morning. */
const BY_THE_OFFICER: readonly Page[] = [
  ['Why you are referring', [
    ['Why are you referring this person?', 'Found at the bus station at night in her slippers. Did not know how she had come there.'],
    ['What are you asking for?', 'A safeguarding enquiry', true],
  ]],
  ['Risk and safeguarding', [
    ['Is the person at risk of harm?', 'Yes', true],
    ['What should staff know before they visit?', 'Knock hard. Jean next door has a key.'],
    ['Do you have a safeguarding concern?', 'Yes, about an adult', true],
  ]],
  ['Health', [['What is the person’s mental health history?', 'None that she could tell of.']]],
  ['Communication and access', [
    ['Does the person need an interpreter?', 'No', true],
    ['What helps the person to communicate?', 'More time to take things in', true],
    ['Is there anything more to say about communication?', 'Hears better on the left.'],
    ['What does the person need to be able to come, or to be visited?', 'There is a step at the door: she needs an arm.'],
  ]],
  ['Home and support', [
    ['How does the person live?', 'Alone', true],
    ['Is there anything more to say about home, work or money?', 'Warm and tidy. The post of a month unopened on the table.'],
    ['Who cares for the person or supports them?', 'Her neighbour Jean looks in every morning.'],
    ['Who depends on the person?', 'An old cat.'],
    ['Which services are already involved?', 'Somebody from an agency on Thursdays.'],
  ]],
  ['The person’s wishes and agreement', [['Who agreed to this referral', 'The person agreed', true]]],
];

/** What the GP must say anew: nothing of it is ever taken over. */
const BY_THE_GP: readonly Page[] = [
  ['Why you are referring', [
    ['Why are you referring this person?', 'A small ulcer on her left shin that does not heal.'],
    ['What are you asking for?', 'Treatment or therapy', true],
    ['What is happening now?', 'Two centimetres, clean, pulses felt. She cannot come to the practice.'],
  ]],
  ['Risk and safeguarding', [
    ['Is the person at risk of harm?', 'No', true], ['Could the person harm somebody else?', 'No', true], ['Do you have a safeguarding concern?', 'No', true],
  ]],
  ['Health', []],
  ['Communication and access', []],
  ['Home and support', []],
  ['The person’s wishes and agreement', [
    ['Who agreed to this referral', 'The person agreed', true], ['Can the person decide about this referral for themselves?', 'Yes', true],
  ]],
];

describe('In the demo, what a police officer tells of a person', () => {
  let demo: DemoApp;
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemoApp(NOW), launchChromium()]);
    await demo.seed(NOW);
    url = await demo.listen();
  }, SLOWEST);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const sitsDown = async (who: Somebody, device: Device): Promise<Visit> => {
    const visit = await Visit.begin(browser, { url, clock: demo.clock }, device);
    await visit.signInAs(who, '/refer', PERSONAS.find(({ key }) => key === who)?.name);
    await visit.isAt('Who are you referring?');
    return visit;
  };
  const find = async (visit: Visit, hands: Hands, who: string, born?: string): Promise<void> => {
    await hands.write('NHS number, family name, or referral reference', who);
    if (born !== undefined) await hands.write('Date of birth', born);
    await hands.press(visit.button('Search'));
    await hands.press(visit.button(WINIFRED.button));
  };
  const choose = async (visit: Visit, hands: Hands, service: string, urgency: RegExp): Promise<void> => {
    await visit.isAt('Which service?');
    await hands.write('What help is needed, or the name of a service', service);
    await hands.press(visit.button(`Choose ${service}`));
    await visit.isAt('How urgent is it?');
    await hands.press(visit.button(urgency));
  };
  const answer = async (hands: Hands, answers: readonly Told[]): Promise<void> => {
    for (const [question, words, isChosen = false] of answers) await (isChosen ? hands.answer : hands.write)(question, words);
  };
  const send = async (visit: Visit, hands: Hands): Promise<void> => {
    await visit.isAt('Check your answers before you send the referral');
    await hands.goOn('Send referral');
    await visit.isAt('Referral sent');
  };

  it('is told once, on a phone, in a referral to safeguarding', async () => {
    const visit = await sitsDown('police', 'phone');
    const hands = handsOf(visit);
    await find(visit, hands, WINIFRED.family, WINIFRED.birthDate);
    await choose(visit, hands, 'Safeguarding adults', /^Soon/);
    // an officer is asked for little until they say that they know more
    await visit.isAt('Why you are referring');
    await hands.press(visit.link('All parts of this referral'));
    await hands.press(visit.button('Show all questions'));
    await hands.press(visit.link(/^Continue/));
    for (const [title, answers] of BY_THE_OFFICER) {
      await visit.isAt(title);
      await answer(hands, answers);
      await hands.goOn('Save and continue');
    }
    await send(visit, hands);
    await visit.end();
  }, SLOWEST);

  it('is offered a week later to her GP, who refers her to a nurse in fewer than 40 keys and clicks, and is asked nothing again that is known', async () => {
    demo.clock.set(new Date(NOW.getTime() + WEEK));
    const visit = await sitsDown('gp', 'desk');
    const hands = mouseOf(visit);
    const offered = new Map<string, string>();
    const confirmAll = async (): Promise<void> => {
      const singly = visit.button(/^Confirm ?: /);
      for (const one of await visit.page.locator('.onward-known__one').filter({ has: singly }).all()) offered.set(await one.locator('.onward-label').innerText(), await one.innerText());
      /** What is confirmed is gone from the list: of two who say different things, both. */
      const confirm = async (button: Locator): Promise<void> => {
        const left = await singly.count();
        await hands.press(button);
        await visit.page.waitForFunction((before) => document.querySelectorAll('[data-confirm]').length < before, left);
      };
      const together = visit.button(/^Confirm all \d+/);
      if (await together.isVisible()) await confirm(together);
      while ((await singly.count()) > 0) await confirm(singly.first());
    };
    await find(visit, hands, WINIFRED.nhsNumber);
    await choose(visit, hands, 'Community nursing', /^Routine/);
    for (const [title, answers] of BY_THE_GP) {
      await visit.isAt(title);
      await visit.heading('Known already').waitFor();
      await confirmAll();
      await answer(hands, answers);
      await hands.goOn('Save and continue');
    }
    await send(visit, hands);
    expect(visit.keys + visit.taps).toBeLessThan(KEYS_BELOW);

    const [sent] = await demo.sql<{ answers: Answers }>(`select jsonb_object_agg(a.key, a.value) as answers from referral r join response_part p on p.response_id = r.response_id, json_each(p.answers) a
      where r.created_at = '${demo.clock.now().toISOString()}'`);
    const { schema, ...form } = (await demo.ask('gp', { method: 'GET', path: '/api/forms/core-referral' })).body as FormDefinition;
    const asked = questionsToAsk({ schema, ...form }, sent?.answers ?? {}).map((key) => schema.properties?.[key]).filter((question) => typeof question === 'object');
    const repeatable = asked.filter((question) => question['x-concept'] !== undefined && question['x-prefill'] !== 'never').map(({ title = '' }) => title);
    expect(repeatable.filter((title) => offered.has(title)).length / repeatable.length).toBeGreaterThanOrEqual(OFFERED_AT_LEAST);
    // most of it from the officer, whose words went with the referral
    const fromOfficer = [...offered].filter(([, words]) => words.includes('Recorded by PC Dan Hughes, Avershire Police, Kestlewick neighbourhood team, 10 March 2026'));
    expect(fromOfficer.length).toBeGreaterThan(offered.size / 2);
    expect(sent?.answers).toMatchObject({ carers: 'Her neighbour Jean looks in every morning.', visitSafety: 'Knock hard. Jean next door has a key.', livingSituation: 'alone' });
    await visit.end();
  }, SLOWEST);
});
