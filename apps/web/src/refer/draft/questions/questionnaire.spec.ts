import { answerWords, type FormDefinition } from '@onward/forms';
import { faultsOf, questionnaireOf, schemaOf } from './questionnaire';
import { nextTask, tasksOf } from './tasks';

const TEXT = { type: 'string', minLength: 1, pattern: '\\S' } as const;

const FORM: FormDefinition = {
  key: 'small', version: 1, title: 'Small', kind: 'core', example: {},
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      reason: { ...TEXT, title: 'Why?', 'x-name': 'the reason' },
      urgency: { type: 'string', enum: ['routine', 'urgent'], title: 'How soon?', 'x-concept': 'urgency', 'x-name': 'how soon' },
      hasAllergy: { type: 'string', enum: ['yes', 'no'], title: 'Any allergy?', 'x-name': 'whether there is an allergy' },
      allergies: { ...TEXT, title: 'Which?', 'x-name': 'which allergies' },
      reaction: { ...TEXT, title: 'What happened?', 'x-name': 'what happened' },
      born: { type: 'string', format: 'date', title: 'Born' },
    },
    required: ['reason'],
    'x-required-for': { police: ['/urgency'], 'gp-practice': ['/urgency', '/hasAllergy'] },
    allOf: [
      { if: { properties: { hasAllergy: { const: 'yes' } }, required: ['hasAllergy'] }, then: { 'x-asks': ['allergies'], required: ['allergies'] } },
      { if: { required: ['allergies'] }, then: { 'x-asks': ['reaction'] } },
    ],
  },
  uiSchema: {
    'ui:pages': [
      { key: 'why', title: 'Why', fields: ['reason', 'urgency'] },
      { key: 'health', title: 'Health', fields: ['hasAllergy', 'allergies', 'reaction', 'born'] },
    ],
    hasAllergy: { 'ui:enumNames': ['Yes', 'No known allergy'] },
  },
};

const keys = (answers: object, kind: 'police' | 'gp-practice' = 'police'): string[] =>
  questionnaireOf(FORM, answers as Record<string, unknown>, kind).pages.flatMap(({ questions }) => questions.map(({ key, isRequired }) => (isRequired ? `${key}!` : key)));

describe('The questions of a referral', () => {
  it('are asked where their condition holds, and marked by what this sender must answer', () => {
    expect(keys({})).toEqual(['reason!', 'hasAllergy', 'born']);
    expect(keys({}, 'gp-practice')).toEqual(['reason!', 'hasAllergy!', 'born']);
    expect(keys({ hasAllergy: 'yes' })).toEqual(['reason!', 'hasAllergy', 'allergies!', 'born']);
  });

  it('are not asked by an answer that is set aside itself, and that answer is not sent', () => {
    const now = questionnaireOf(FORM, { hasAllergy: 'no', allergies: 'Nuts', reaction: 'A rash' }, 'police');
    expect(now.pages[1]?.questions.map(({ key }) => key)).toEqual(['hasAllergy', 'born']);
    expect(now.setAside).toEqual(['allergies', 'reaction']);
    expect(now.answers).toEqual({ hasAllergy: 'no' });
  });

  it('leave urgency to its own page', () => {
    expect(questionnaireOf(FORM, {}, 'police').urgency?.key).toBe('urgency');
    expect(keys({})).not.toContain('urgency!');
  });

  it('make one plain schema of a page', () => {
    const [, health] = questionnaireOf(FORM, { hasAllergy: 'yes' }, 'police').pages;
    expect(schemaOf(FORM, health?.questions ?? [])).toMatchObject({ required: ['allergies'], properties: { hasAllergy: { enum: ['yes', 'no'] } } });
  });
});

describe('What is missing', () => {
  it('is said of the questions of a section, not of the section', () => {
    const form: FormDefinition = {
      ...FORM, uiSchema: {},
      schema: { type: 'object', properties: { home: { type: 'object', title: 'Home', properties: { street: { ...TEXT, 'x-name': 'the street' } }, required: ['street'] } }, required: ['home'] },
    };
    expect(faultsOf(form, questionnaireOf(form, {}, 'police'), 'police')).toEqual([{ pointer: '/home/street', code: 'REQUIRED', message: 'Enter the street' }]);
  });
});

describe('The task list', () => {
  const tasks = (answers: object) => {
    const now = questionnaireOf(FORM, answers as Record<string, unknown>, 'police');
    return tasksOf(now, faultsOf(FORM, now, 'police'));
  };

  it('says what is not started, incomplete, completed, and what need not be done', () => {
    expect(tasks({}).map(({ key, state }) => `${key} ${state}`)).toEqual(['urgency not-started', 'why not-started', 'health optional']);
    expect(tasks({ reason: 'Falls', urgency: 'urgent', hasAllergy: 'yes' }).map(({ key, state }) => `${key} ${state}`)).toEqual([
      'urgency completed', 'why completed', 'health incomplete',
    ]);
  });

  it('leads on to what is not done', () => {
    expect(nextTask(tasks({}))?.key).toBe('urgency');
    expect(nextTask(tasks({ urgency: 'routine' }))?.key).toBe('why');
    expect(nextTask(tasks({ reason: 'Falls', hasAllergy: 'yes' }), 'why')?.key).toBe('health');
    expect(nextTask(tasks({ reason: 'Falls' }), 'why')?.key).toBe('urgency');
    expect(nextTask(tasks({ reason: 'Falls', urgency: 'routine' }), 'why')).toBeUndefined();
  });
});

describe('An answer as it is read', () => {
  it('has labels for codes and words for dates', () => {
    expect(answerWords(FORM, 'hasAllergy', 'no')).toBe('No known allergy');
    expect(answerWords(FORM, 'born', '1980-03-31')).toBe('31 March 1980');
    expect(answerWords(FORM, 'born', '1980-02-31x')).toBe('1980-02-31x');
    expect(answerWords(FORM, 'reason', 'Falls\n\nOften')).toBe('Falls\n\nOften');
  });
});
