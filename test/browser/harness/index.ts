export { launchChromium } from './chromium.js';
export { answerByKey, box, choice, writeByKey } from './form-questions.js';
export { Visit, WIDTHS, type Device } from './visit.js';
