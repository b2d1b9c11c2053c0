export { aBrowserAndOnward } from './browsing.js';
export { launchChromium } from './chromium.js';
export { answerByKey, box, choice, writeByKey } from './form-questions.js';
export { handsOf, mouseOf, type Hands } from './hands.js';
export { Visit, WIDTHS, type Device } from './visit.js';
