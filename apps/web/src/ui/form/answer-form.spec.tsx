import type { JsonSchema } from '@onward/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnswerForm } from './answer-form';
import { EVERY_LOOK, EVERY_QUESTION } from './every-question.fixture';
import { errorSchemaOf, fieldIdOf, type Fault } from './faults';
import { tidied } from './tidied';
import { asLibrarySchema } from './library-schema';
import { validator } from './validator';

type Answers = Readonly<Record<string, unknown>>;

/** The form as it is first shown, and every change to its answers that showing it made. */
function shown(answers: Answers, faults: readonly Fault[] = []): { html: string; changes: Answers[] } {
  const changes: Answers[] = [];
  const html = renderToStaticMarkup(
    <AnswerForm id="answers" schema={EVERY_QUESTION} uiSchema={EVERY_LOOK} answers={answers} faults={faults} onChange={(changed) => changes.push(changed)} onSubmit={() => undefined} />,
  );
  return { html, changes };
}

describe('An empty form', () => {
  it('has no answers: not to a yes or no that must be given, a list that must have one, nor a question with one choice', () => {
    const { html, changes } = shown({});
    expect(changes).toEqual([]);
    expect(html).not.toMatch(/ checked=""| selected="" value="(?!")/);
    expect([...html.matchAll(/<input[^>]* type="text"[^>]* value="([^"]*)"/g)].map(([, value]) => value).filter(Boolean)).toEqual([]);
    expect(html).not.toContain('onward-item');
  });

  it('asks for each in its own way', () => {
    const { html } = shown({});
    expect(html).toMatch(/<textarea id="answer_story"/);
    expect(html).toMatch(/type="radio" id="answer_needsInterpreter"[^>]* value="true"/);
    expect(html).toContain('It can wait');
    expect(html).toMatch(/type="checkbox" id="answer_needs"/);
    expect(html).toContain('Braille');
    expect(html).toMatch(/<select[^>]* id="answer_area"/);
    expect(html).toMatch(/id="answer_born-month"/);
    expect(html).toMatch(/inputMode="numeric" id="answer_age"|id="answer_age"/i);
    expect(html).toMatch(/<legend[^>]*>Home<\/legend>/);
    expect(html).toMatch(/<button[^>]* id="answer_medicines"/);
  });

  it('says “or” before each option that stands alone', () => {
    const needs: JsonSchema = { type: 'array', title: 'Needs', items: { type: 'string', enum: ['print', 'braille', 'none', 'not-known'] }, uniqueItems: true };
    const html = renderToStaticMarkup(<AnswerForm id="answers" schema={{ type: 'object', properties: { needs } }} uiSchema={{ needs: { 'ui:widget': 'checkboxes' } }} answers={{}} faults={[]} onChange={() => undefined} onSubmit={() => undefined} />);
    expect([...html.matchAll(/<p[^>]*>(or)<\/p>|type="checkbox"[^>]* value="([^"]*)"/g)].map(([, or, value]) => or ?? value)).toEqual(['print', 'braille', 'or', 'none', 'or', 'not-known']);
    expect(shown({}).html).not.toContain('>or<');
  });

  it('marks what may be left, and nothing else', () => {
    const { html } = shown({});
    expect(html).toContain('Story (optional)');
    expect(html).not.toContain('Name (optional)');
  });
});

describe('A form', () => {
  it('shows its answers, and changes none of them by showing them', () => {
    const answers = { name: 'Noor', needsInterpreter: false, needs: ['braille'], born: '1961-03-31', age: 65, home: { street: 'Mill Lane' }, medicines: [{ drug: 'Metformin' }] };
    const { html, changes } = shown(answers);
    expect(changes).toEqual([]);
    expect(html).toMatch(/id="answer_needsInterpreter-1"[^>]* checked=""/);
    expect(html).toMatch(/value="Metformin"/);
    expect(html).toMatch(/id="answer_born-year"[^>]* value="1961"/);
  });

  it('says at each question what is wrong with it, once', () => {
    const { html } = shown({}, [{ pointer: '/name', message: 'Enter the name' }, { pointer: '/name', message: 'Enter the name' }, { pointer: '/home/street', message: 'Enter the street' }]);
    expect(html.split('Enter the name').length).toBe(2);
    expect(html).toContain('id="answer_home_street-error"');
  });
});

describe('A long form', () => {
  const keys = Array.from({ length: 45 }, (_, n) => `q${n}`);
  const long: JsonSchema = { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, { type: 'string', title: key }])), required: ['q44'] };

  it('is drawn question by question, each once and in its order', () => {
    const html = renderToStaticMarkup(<AnswerForm id="answers" schema={long} uiSchema={{}} answers={{ q3: 'a', q44: 'b' }} faults={[{ pointer: '/q44', message: 'Not this' }]} onChange={() => undefined} onSubmit={() => undefined} />);
    expect([...html.matchAll(/<input[^>]* id="answer_(q\d+)"/g)].map(([, key]) => key)).toEqual(keys);
    expect(html.match(/<form/g)).toHaveLength(1);
    expect([html.includes('value="a"'), html.includes('value="b"'), html.includes('id="answer_q44-error"')]).toEqual([true, true, true]);
    expect([html.includes('q43 (optional)'), html.includes('q44 (optional)')]).toEqual([true, false]);
  });
});

describe('The door to the interpreter', () => {
  it('gives its words and places', () => {
    const { errors, errorSchema } = validator.validateFormData({ age: -1 }, asLibrarySchema({ type: 'object', properties: { age: { type: 'integer', minimum: 0, 'x-name': 'the age' } } }));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.property).toBe('.age');
    expect(errorSchema).toEqual({ age: { __errors: [errors[0]?.message] } });
  });

  it('finds what a part refers to in the whole', () => {
    const root = asLibrarySchema({ $defs: { yes: { const: 'yes' } } });
    expect(validator.isValid(asLibrarySchema({ $ref: '#/$defs/yes' }), 'yes', root)).toBe(true);
    expect(validator.isValid(asLibrarySchema({ $ref: '#/$defs/yes' }), 'no', root)).toBe(false);
    expect(validator.isValid(asLibrarySchema({ $ref: '#/$defs/none' }), 'no', root)).toBe(false);
  });
});

describe('Answers as they leave a form', () => {
  it('have no key for what was emptied', () => {
    expect(tidied({ name: '', story: undefined, needs: [], home: { street: undefined }, needsInterpreter: false, age: 0 })).toEqual({ needsInterpreter: false, age: 0 });
  });

  it('keep the items of a list that were added and not filled yet', () => {
    expect(tidied({ medicines: [{ drug: undefined }, { drug: 'Metformin' }] })).toEqual({ medicines: [{}, { drug: 'Metformin' }] });
  });
});

describe('A fault', () => {
  it('leads to the id of its field', () => {
    expect(fieldIdOf('/home/street')).toBe('answer_home_street');
    expect(fieldIdOf('/medicines/0/drug')).toBe('answer_medicines_0_drug');
    expect(errorSchemaOf([{ pointer: '/medicines/0/drug', message: 'No' }])).toEqual({ medicines: { 0: { drug: { __errors: ['No'] } } } });
  });
});
