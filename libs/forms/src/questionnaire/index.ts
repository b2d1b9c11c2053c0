export { importQuestionnaire, type ImportChoices, type ImportedForm, type Refusal } from './import-questionnaire.js';
export { exportQuestionnaire } from './export-questionnaire.js';
export { exportResponse } from './export-response.js';
export { importResponse, type ImportedAnswers } from './import-response.js';
export { figuresInWords, importFigures, type FoundFile, type ImportFigures } from './import-figures.js';
export type { ImportNote } from './import-report.js';
export type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './fhir-types.js';
