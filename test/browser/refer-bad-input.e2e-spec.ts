import { SERVICES } from '../factories/testshire.js';
import { CHECK, draftsOf, isSaved, MEDICINES, summary } from './drafts.js';
import { aBrowserAndOnward, box, choice, type Device, type Visit } from './harness/index.js';
import { PASTED } from './pasted.js';

const { onward, somebodyAt, startAnew } = aBrowserAndOnward();
const drafts = draftsOf(onward);

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
    expect(await visit.page.title()).toMatch(/^Error: Check your answers/);
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
    expect(await visit.page.title()).toMatch(/^Error: Risk and safeguarding/);
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
    await visit.looks('refer-pasted');
    await visit.goTo(`/refer/${draft.id}/check`);
    await visit.isAt(CHECK);
    await visit.looks('refer-pasted-check');
  });

  it('pastes a history of 5,000 words, is told that it is too long, keeps it, and has the rest saved', async () => {
    const draft = await drafts.make();
    await drafts.open(visit, draft, 'health');
    await visit.isAt('Health');
    const history = box(visit, 'What is the person’s medical history?');
    const words = 'history '.repeat(5_000);
    await history.fill(words);
    await box(visit, MEDICINES).fill('Saved all the same.');
    await visit.page.getByText('30,000 characters too many').waitFor();
    await visit.heading('Not saved yet').waitFor();
    expect(await history.inputValue()).toBe(words);
    await visit.page.getByText(/^The rest is saved/).first().waitFor();
    expect(await drafts.answer(draft, 'medicines')).toBe('Saved all the same.');
    await visit.looks('refer-too-long');
    await history.fill(words.slice(0, 10_000).trim());
    await isSaved(visit);
    expect(await drafts.answer(draft, 'medicalHistory')).toBe(words.slice(0, 10_000).trim());
  });

  it('mistypes an NHS number, and is told before anything is sent', async () => {
    await visit.signInAs('gp', '/refer');
    await box(visit, 'NHS number, family name, or referral reference').fill('999 000 0019');
    await visit.tap(visit.button('Search'));
    await visit.focusComesTo(summary(visit));
    expect(await visit.page.title()).toMatch(/^Error: /);
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
