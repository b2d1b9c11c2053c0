import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { lintForm } from '../lint.js';
import { recordsOf } from '../testing/records.js';
import { exportQuestionnaire } from './export-questionnaire.js';
import { exportResponse } from './export-response.js';
import { figuresInWords, importFigures } from './import-figures.js';
import { importQuestionnaire } from './import-questionnaire.js';
import { importResponse } from './import-response.js';
import { mutationsOf } from './testing/mutations.js';

/**
 * Published Questionnaires are not ours to ship. They are read where a copy is at hand: in the folder ONWARD_DATA names, else in
 * `shared/data` beside the repository.
 */
const data = process.env['ONWARD_DATA'] ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const folder = join(data, 'questionnaires');
const present = existsSync(folder);
const names = present ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort() : [];
const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const figures = importFigures(files);
const words = figuresInWords(figures);

function published(): void {
  beforeAll(() => void process.stdout.write(`Published Questionnaires: ${words.join('\n')}\n`));

  it(`each become a draft, or are refused with a reason (${words[0] ?? ''})`, () => {
    expect(figures.imported.length + figures.refused.length + figures.answered.length + figures.unanswered.length).toBe(files.length);
    for (const { refused } of [...figures.refused, ...figures.unanswered]) expect(refused.every(({ code, reason }) => code !== '' && reason.length > 10)).toBe(true);
    expect(figures.imported.length).toBeGreaterThanOrEqual(60);
  });
  it('become drafts that lack for publishing only what a person can add', () => {
    const faults = figures.imported.flatMap(({ name, form }) => lintForm(form).filter(({ code }) => code !== 'UNLABELLED').map(({ code, pointer }) => `${name}: ${code} ${pointer}`));
    expect(faults).toEqual([]);
  });
  it('refuse nothing that FHIR calls a Questionnaire with items', () => {
    const reasons = figures.refused.flatMap(({ refused }) => refused.map(({ code }) => code));
    expect(reasons.filter((code) => !['NOT_A_QUESTIONNAIRE', 'NO_ITEMS', 'NOT_JSON', 'NO_QUESTIONS', 'TOO_LARGE', 'TOO_MANY_FIELDS', 'LINK_ID_TWICE', 'MODIFIER'].includes(code))).toEqual([]);
  });
  it('have their responses read, where both are at hand', () => expect(figures.answered.length).toBeGreaterThanOrEqual(5));
  it.each(figures.imported.map(({ name, form }) => [name, form] as const))('%s: answers come back from FHIR as they were, and so does the form', (_, form) => {
    const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(fc.property(recordsOf(form), (answers) => expect(importResponse(form, asSent(exportResponse(form, answers)))).toEqual({ answers: asSent(answers), report: [] })), { numRuns: 6 });
    const exported = exportQuestionnaire(form);
    const again = importQuestionnaire(asSent(exported));
    expect('form' in again && exportQuestionnaire(again.form)).toEqual(exported);
    expect('form' in again && again.form.scoring).toEqual(form.scoring);
  });
  it(`changed at random never throw (${files.length} files)`, () => {
    const questionnaires = figures.imported.map(({ name }) => JSON.parse(files.find((file) => file.name === name)?.text ?? '') as unknown);
    for (const questionnaire of questionnaires) {
      fc.assert(fc.property(mutationsOf(questionnaire), (file) => expect(Object.keys(importQuestionnaire(file)).length).toBeGreaterThan(0)), { numRuns: 4 });
    }
  });
}

if (present) describe('Published Questionnaires', published);
else {
  describe('Published Questionnaires', () => {
    it('are not at hand here (ONWARD_DATA names no folder with them): 84 files and more go unread', () => expect(files).toEqual([]));
  });
}
