import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { pointersOf, refused, toldOf } from './refusals.js';

type Body = Record<string, unknown>;
const NOBODY = '0190ffff-0000-7000-8000-00000000dead';
const { reason: _, ...WITHOUT_REASON } = ANSWERS;

/** A chain of lists, one in another. */
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('A new referral with something wrong is refused, and everything stays as it was', () => {
  let onward: TestApp;
  let good: Body;
  let foreign: string;
  beforeAll(async () => {
    onward = await startApp();
    good = { personId: await somebodyNew(onward.as('gp')), serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted' };
    foreign = (await referral(onward, { by: 'gp-elsewhere' })).id;
  }, 60_000);
  afterAll(() => onward?.stop());

  const send = (body: unknown, headers: Record<string, string> = {}) => refused(onward, () => onward.as('gp').post('/api/referrals', body, { headers }));

  it.each<[string, Body, string, string[]]>([
    ['a field that nobody knows', { colour: 'red' }, 'INPUT_INVALID', ['/colour']],
    ['several faults, each with its sentence', { priority: 'asap', personId: 'somebody', state: 'accepted' }, 'INPUT_INVALID', ['/personId', '/priority', '/state']],
    ['a state of its own choosing', { state: 'completed' }, 'INPUT_INVALID', ['/state']],
    ['a version of its own choosing', { version: 9 }, 'INPUT_INVALID', ['/version']],
    ['a person who is not there', { personId: NOBODY }, 'INPUT_INVALID', ['/personId']],
    ['a service that does not exist', { serviceId: NOBODY }, 'INPUT_INVALID', ['/serviceId']],
    ['a service that is closed', { serviceId: SERVICES.closed.id }, 'SERVICE_CLOSED', ['/serviceId']],
    ['a service that is paused', { serviceId: SERVICES.paused.id }, 'SERVICE_CLOSED', ['/serviceId']],
    ['a service that is for signposting only', { serviceId: SERVICES.signposted.id }, 'SERVICE_NOT_REFERABLE', ['/serviceId']],
    ['an emergency about which nobody was spoken to', { priority: 'emergency' }, 'INPUT_INVALID', ['/spokenTo']],
    ['a form that does not exist', { form: { key: 'made-up', version: 1 } }, 'INPUT_INVALID', ['/form']],
    ['a version of the form that does not exist', { form: { ...CORE_FORM, version: 99 } }, 'INPUT_INVALID', ['/form']],
    ['a version of the form that no database counts to', { form: { ...CORE_FORM, version: 2 ** 31 } }, 'INPUT_INVALID', ['/form/version']],
    ['the core form as a supplement', { supplements: [{ form: CORE_FORM, answers: ANSWERS }] }, 'INPUT_INVALID', ['/supplements/0/form']],
    ['an answer that is missing', { answers: WITHOUT_REASON }, 'FORM_INVALID', ['/answers/reason']],
    [
      'several answers that break the form, in the order of the page',
      { answers: { ...WITHOUT_REASON, urgency: 'whenever', riskToPerson: 7, requestedActions: ['cake'], shoeSize: 9 } },
      'FORM_INVALID',
      ['/answers/reason', '/answers/requestedActions/0', '/answers/urgency', '/answers/riskToPerson', '/answers/shoeSize'],
    ],
    ['an answer with a NUL in it', { answers: { ...ANSWERS, reason: 'Low\u0000mood' } }, 'INPUT_INVALID', ['/answers/reason']],
    ['an answer with half a character', { answers: { ...ANSWERS, reason: 'Low \ud800 mood' } }, 'INPUT_INVALID', ['/answers/reason']],
    ['a reason that is too long', { answers: { ...ANSWERS, reason: 'x'.repeat(2_001) } }, 'FORM_INVALID', ['/answers/reason']],
    ['a history that is too long', { answers: { ...ANSWERS, medicalHistory: 'x'.repeat(50_001) } }, 'FORM_INVALID', ['/answers/medicalHistory']],
    ['“none of these” beside another answer', { answers: { ...ANSWERS, legalStatus: ['section-2', 'none'], communicationNeeds: ['none', 'braille'] } }, 'FORM_INVALID', ['/answers/legalStatus', '/answers/communicationNeeds']],
    ['what is not known beside what is, in a supplement', { supplements: [{ form: { key: 'falls-and-frailty', version: 1 }, answers: { hazards: ['stairs', 'not-known'] } }] }, 'FORM_INVALID', ['/supplements/0/answers/hazards']],
    ['answers that are a list', { answers: [] }, 'INPUT_INVALID', ['/answers']],
    ['a referral it is based on that does not exist', { basedOn: NOBODY }, 'INPUT_INVALID', ['/basedOn']],
  ])('%s', async (_fault, changes, code, pointers) => {
    const answer = await send({ ...good, ...changes });
    expect(toldOf(answer)).toBe(`422 ${code}`);
    expect(pointersOf(answer)).toEqual(pointers);
  });

  it('a referral it is based on that is a stranger’s, told as if it did not exist', async () => {
    const [hidden, absent] = [await send({ ...good, basedOn: foreign }), await send({ ...good, basedOn: NOBODY })];
    expect(hidden.text).toBe(absent.text);
    expect(pointersOf(hidden)).toEqual(['/basedOn']);
  });

  it('an unfinished emergency says to call 999', async () => {
    expect((await send({ ...good, priority: 'emergency' })).text).toContain('999');
  });

  it.each<[string, string, string, Record<string, string>?]>([
    ['broken JSON', '{"personId": ', '400 BODY_MALFORMED'],
    ['no body', '', '400 BODY_MALFORMED'],
    ['a list', '[]', '422 INPUT_INVALID'],
    ['null', 'null', '422 INPUT_INVALID'],
    ['a body of 10 MB', JSON.stringify({ answers: { reason: 'x'.repeat(10_000_000) } }), '413 BODY_TOO_LARGE'],
    ['a member named __proto__ among the answers', '{"answers": {"__proto__": {"state": "completed"}}}', '400 BODY_MALFORMED'],
    ['a constructor with a prototype', '{"answers": {"constructor": {"prototype": {}}}}', '400 BODY_MALFORMED'],
    ['answers 100,000 lists deep', `{"answers": {"reason": ${deep(100_000)}}}`, '422 INPUT_INVALID'],
    ['answers 100,000 lists deep, under a key', `{"answers": {"reason": ${deep(100_000)}}}`, '422 INPUT_INVALID', { 'idempotency-key': 'deep' }],
    ['text that is not said to be JSON', '{}', '415 UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'text/plain' }],
    ['a key with a space in it', '{}', '422 INPUT_INVALID', { 'idempotency-key': 'two words' }],
  ])('%s', async (_fault, body, told, headers = {}) => {
    expect(toldOf(await send(body, headers))).toBe(told);
  });

  it.each(['triager', 'service-manager', 'coordinator', 'commissioner', 'governance', 'admin'] as const)('from the role of %s, which refers nobody', async (who) => {
    const answer = await refused(onward, () => onward.as(who).post('/api/referrals', good));
    expect(toldOf(answer)).toBe('403 FORBIDDEN');
  });

  it.each<[string, string, Body]>([
    ['who is not signed in hears that first, whatever they sent', '401 UNAUTHENTICATED', {}],
    ['what is wrong with the form of it comes before the role', '422 INPUT_INVALID', { priority: 'asap' }],
    ['what is wrong with the answers comes before the role', '422 FORM_INVALID', { answers: WITHOUT_REASON }],
    ['a closed service comes before the role', '422 SERVICE_CLOSED', { serviceId: SERVICES.closed.id }],
    ['a closed service comes before the answers', '422 SERVICE_CLOSED', { serviceId: SERVICES.closed.id, answers: WITHOUT_REASON }],
  ])('of two faults one is told: %s', async (_order, told, changes) => {
    const who = told.startsWith('401') ? onward.anyone : onward.as('triager');
    expect(toldOf(await refused(onward, () => who.post('/api/referrals', { ...good, ...changes })))).toBe(told);
  });

  it('nothing of the answers is in a refusal', async () => {
    const answer = await send({ ...good, answers: { ...ANSWERS, urgency: 'Xanadu secret', reason: 'Xanadu '.repeat(400) } });
    expect(toldOf(answer)).toBe('422 FORM_INVALID');
    expect(answer.text).not.toContain('Xanadu');
  });
});
