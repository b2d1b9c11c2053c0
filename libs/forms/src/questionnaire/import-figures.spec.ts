import { EVERY_ITEM } from './every-item.fixture.js';
import { figuresInWords, importFigures } from './import-figures.js';

const file = (name: string, content: unknown) => ({ name, text: typeof content === 'string' ? content : JSON.stringify(content) });
const whole = { resourceType: 'Questionnaire', title: 'Whole', url: 'http://example.org/whole', item: [{ linkId: 'a', type: 'string', text: 'A' }] };
const response = (questionnaire: string) => ({ resourceType: 'QuestionnaireResponse', questionnaire, item: [{ linkId: 'a', answer: [{ valueString: 'x' }] }] });

describe('The figures of an import', () => {
  const figures = importFigures([
    file('every.json', EVERY_ITEM), file('whole.json', whole), file('broken.json', '{"a":1,'), file('other.json', { resourceType: 'Patient' }),
    file('answer.json', response('http://example.org/whole|1')), file('stray.json', response('http://example.org/else')),
  ]);
  const lines = figuresInWords(figures);

  it('count every file once', () => {
    expect(lines.slice(0, 3)).toEqual([
      '6 files: 2 Questionnaires imported, 1 whole and 1 in part; 2 refused',
      '31 questions and 1 score in the drafts',
      '2 QuestionnaireResponses: 1 imported against their Questionnaire, 1 not',
    ]);
  });
  it('tell why files were refused, and what was left out of how many', () => {
    expect(lines).toEqual(expect.arrayContaining([
      '      1  NOT_JSON: The file is not JSON', '      1  NOT_A_QUESTIONNAIRE: The file is not a FHIR Questionnaire: it is a Patient', '      1  ATTACHMENT', '      1  Its Questionnaire is not among the files',
    ]));
  });
  it('tell file by file where that is asked', () => {
    expect(figuresInWords(figures, true)).toEqual(expect.arrayContaining(['  every.json', '    photo: It asks for a file, which a form does not take: it is left out [ATTACHMENT]', '  answer.json: 1 answer to http://example.org/whole']));
    expect(lines).not.toContain('  every.json');
  });
});
