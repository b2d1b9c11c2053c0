export { REFERENCE_FORMS } from './reference/index.js';
