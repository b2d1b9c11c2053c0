export * from './json-schema.js';
export * from './form-definition.js';
export * from './scoring.js';
export { FIELD_ERROR_CODES, type FieldError, type FieldErrorCode } from './field-error.js';
export { prepare, validate, type Check } from './validate.js';
export { VALUE_LIMITS } from './json-value.js';
export { schemaFor, formErrors, draftErrors, emptyAnswers } from './form-schema.js';
export { splitByCategory, mergeCategories } from './categories.js';
export { applyMergePatch } from './merge-patch.js';
