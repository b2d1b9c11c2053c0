export { REFERENCE_FORMS } from './reference/index.js';
export * from './demo/index.js';
