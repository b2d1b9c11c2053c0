export { dateBoxes, dateOf, NO_DATE, typedDate, type AskedDate } from './asked-date.js';
export { formBody } from './form-body.js';
export { escaped, plainPage } from './plain-page.js';
