import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { CHECK, draftsOf, isSaved, MEDICINES, summary } from './drafts.js';
import { aBrowserAndOnward, box, choice, type Device, type Visit } from './harness/index.js';
import { LETTERS_OF_THE_MACHINE, PASTED } from './pasted.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
const drafts = draftsOf(onward);
const HISTORY = 'What is the person’s medical history?';
const LEGAL = 'Does any of these apply to the person?';

describe.each<Device>(['desk', 'phone'])('Somebody who refers at a %s', (device) => {
  let visit: Visit;
  beforeEach(async () => {
    await startAnew();
    visit = await somebodyAt(device);
  });

  it('is told on the last page what is missing, and led to where it is answered', async () => {
    const draft = await drafts.make({ more: { answers: { reason: 'Low in mood.' } } });
    await drafts.open(visit, draft, 'check');
    await visit.isAt(CHECK);
    await visit.tap(visit.button('Send referral'));
    await visit.focusComesTo(summary(visit));
    await visit.saysProblem(/^Error: Check your answers/);
    await visit.looks('refer-errors-on-check');
    await visit.tap(summary(visit).getByRole('link').last());
    await visit.isAt('The person’s wishes and agreement');
    expect(await drafts.timesSent(draft)).toBe(0);
  });

  it('has answered nothing before the first word: an empty form is empty, and asks for what is missing', async () => {
    const draft = await drafts.make({ more: { answers: {} } });
    await drafts.open(visit, draft, 'risk');
    await visit.isAt('Risk and safeguarding');
    expect(await visit.page.locator('input:checked').count()).toBe(0);
    await visit.tap(visit.button('Save and continue'));
    await visit.focusComesTo(summary(visit));
    await visit.saysProblem(/^Error: Risk and safeguarding/);
    await visit.looks('refer-errors-on-a-page');
    await visit.tap(summary(visit).getByRole('link').first());
    await visit.focusComesTo(choice(visit, 'Is the person at risk of harm?', 'Yes'));
    expect((await drafts.read(draft))['answers']).toEqual({});
  });

  it('thinks better of it, and discards the draft once they have said why', async () => {
    await drafts.make();
    await visit.signInAs('gp', '/refer');
    await visit.tap(visit.button(/^Discard the draft for /));
    await visit.tap(visit.button(/^Discard the draft$/));
    await visit.page.getByText('Choose why you discard it').first().waitFor();
    await visit.looks('refer-discard-missing');
    await visit.tap(choice(visit, 'Why do you discard it?', 'It is no longer needed'));
    await visit.tap(visit.button(/^Discard the draft$/));
    await visit.page.getByText(/^The draft for .+ was discarded\.$/).waitFor();
    await visit.focusComesTo(visit.heading('No drafts left'));
    expect(await onward.sql('select state from referral')).toEqual([{ state: 'withdrawn' }]);
  });

  it('is told, from the first page to the last, that the death of the person was recorded', async () => {
    const { body } = await onward.as('gp').post('/api/people', { given: 'Ash', family: `Lately-${device}`, birthDate: '1931-04-05' });
    const personId = String(body['id']);
    await (await referral(onward, { personId })).next('triager', 'record-death', { note: 'Told by the family.' });
    await visit.signInAs('gp', '/refer');
    await visit.page.getByLabel(/^NHS number, family name/).fill(`Lately-${device}`);
    await visit.page.getByLabel('Date of birth').fill('5 4 1931');
    await visit.tap(visit.button('Search'));
    const found = visit.button(/^Ash Lately.*Death recorded on 10 March 2026/);
    await found.waitFor();
    await visit.looks('refer-died-found');
    await visit.tap(found);
    await visit.isAt('Which service?');
    await visit.page.getByText('Death recorded on 10 March 2026').waitFor();
    const draft = await drafts.make({ personId });
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    await visit.page.getByText('If that is a mistake, you can send this all the same').waitFor();
    await visit.looks('refer-died-check');
  });

  it('pastes from a document, with emoji and Arabic, about somebody whose name reads from right to left', async () => {
    const added = await onward.as('gp').post('/api/people', { given: 'ليلى', family: 'الحداد', birthDate: '1961-04-05' });
    const draft = await drafts.make({ personId: String(added.body['id']) });
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    await box(visit, MEDICINES).fill('');
    await box(visit, MEDICINES).focus();
    await visit.write(PASTED);
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicines')).toBe(PASTED);
    await visit.looks('refer-pasted', LETTERS_OF_THE_MACHINE);
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    await visit.looks('refer-pasted-check', LETTERS_OF_THE_MACHINE);
  });

  it('pastes a history of 5,000 words, which is saved, read on the last page, and sent', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    const words = 'history '.repeat(5_000).trim();
    await box(visit, HISTORY).fill(words);
    await visit.page.getByText('10,001 characters left').waitFor();
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicalHistory')).toBe(words);
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    await visit.tap(visit.button('Send referral'));
    await visit.isAt(/^Referral sent/);
    expect(await drafts.answer(draft, 'medicalHistory')).toBe(words);
  });

  it('pastes 7,500 words, is told that they are too many, finds them again after a reload, and cannot send them', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    const words = 'history '.repeat(7_500).trim();
    await box(visit, HISTORY).fill(words);
    await box(visit, MEDICINES).fill('Saved as well.');
    await visit.page.getByText('9,999 characters too many').waitFor();
    await isSaved(visit);
    expect([await drafts.answer(draft, 'medicalHistory'), await drafts.answer(draft, 'medicines')]).toEqual([words, 'Saved as well.']);
    await visit.page.reload();
    await visit.isAt('Health');
    expect(await box(visit, HISTORY).inputValue()).toBe(words);
    await visit.page.getByText('9,999 characters too many').waitFor();
    await visit.looks('refer-too-long');
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    await visit.page.getByText('The medical history must be 50,000 characters or fewer').first().waitFor();
    await visit.tap(visit.button('Send referral'));
    await visit.focusComesTo(summary(visit));
    expect(await drafts.timesSent(draft)).toBe(0);
    await visit.tap(summary(visit).getByRole('link', { name: 'The medical history must be 50,000 characters or fewer' }));
    await visit.focusComesTo(box(visit, HISTORY));
    await box(visit, HISTORY).fill('Asthma.');
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicalHistory')).toBe('Asthma.');
  });

  it('writes more than a draft can hold: it stays on the page, and the rest is saved', async () => {
    visit.expectFaults(/status of 413/);
    const draft = await drafts.make({ more: { answers: { reason: 'x'.repeat(520_000), carers: 'x'.repeat(520_000) } } });
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    const words = 'history '.repeat(2_000).trim();
    await box(visit, HISTORY).fill(words);
    await box(visit, MEDICINES).fill('Saved all the same.');
    await visit.heading('Not saved yet').waitFor();
    await visit.page.getByText(/^The rest is saved/).first().waitFor();
    expect(await box(visit, HISTORY).inputValue()).toBe(words);
    expect(await drafts.answer(draft, 'medicines')).toBe('Saved all the same.');
    await visit.looks('refer-draft-is-full');
    await box(visit, HISTORY).fill('Asthma.');
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicalHistory')).toBe('Asthma.');
  });

  it('ticks “None of these”, and then what does apply: one lets go of the other', async () => {
    const draft = await drafts.make({ more: { answers: { legalStatus: ['section-2', 'none'] } } });
    await drafts.open(visit, draft, 'risk');
    await visit.isAt('Risk and safeguarding');
    const ticked = async (): Promise<string[]> => visit.page.getByRole('group', { name: LEGAL }).locator('input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const tap = (name: string) => visit.tap(choice(visit, LEGAL, name));
    await visit.tap(visit.button('Save and continue'));
    await visit.focusComesTo(summary(visit));
    await summary(visit).getByRole('link', { name: 'Choose “None of these” alone, or the others' }).waitFor();
    await tap('Mental Health Act: section 2');
    await tap('None of these');
    expect(await ticked()).toEqual([]);
    await tap('Mental Health Act: section 2');
    await tap('Child protection plan');
    expect(await ticked()).toEqual(['section-2', 'protection-plan']);
    await tap('I do not know');
    expect(await ticked()).toEqual(['not-known']);
    await tap('None of these');
    expect(await ticked()).toEqual(['none']);
    await visit.looks('refer-none-of-these');
    await tap('Mental Health Act: section 3');
    expect(await ticked()).toEqual(['section-3']);
    await isSaved(visit);
    expect(await drafts.answer(draft, 'legalStatus')).toEqual(['section-3']);
  });

  it('mistypes an NHS number, and is told before anything is sent', async () => {
    await visit.signInAs('gp', '/refer');
    await box(visit, 'NHS number, family name, or referral reference').fill('999 000 0019');
    await visit.tap(visit.button('Search'));
    await visit.focusComesTo(summary(visit));
    await visit.saysProblem();
    await visit.page.getByText('The NHS number is not right: check each digit against where you read it').first().waitFor();
    await visit.looks('refer-wrong-number');
  });

  it('adds somebody with a number that is another’s, is told what to do, and goes on without the number', async () => {
    visit.expectFaults(/status of 409/);
    await onward.as('gp').post('/api/people', { given: 'Robin', family: 'Marsh', birthDate: '1950-02-07', nhsNumber: '9990000018' });
    await visit.signInAs('gp', '/refer?step=add');
    await visit.isAt('Add the person');
    await box(visit, 'First name').fill('Nell');
    await box(visit, 'Family name').fill('Other');
    await box(visit, 'Date of birth').fill('1 2 1983');
    await box(visit, 'NHS number').fill('999 000 0018');
    await visit.tap(visit.button('Add and continue'));
    await visit.focusComesTo(summary(visit));
    await visit.heading('What to do').waitFor();
    await visit.looks('refer-identity-mismatch');
    await visit.tap(visit.button('Go on without the NHS number'));
    await visit.isAt('Which service?');
    await visit.page.getByText('Nell Other').first().waitFor();
    await visit.button(`Choose ${SERVICES.mentalHealth.name}`).waitFor();
  });
});
