export { launchChromium } from './chromium.js';
export { Visit, WIDTHS, type Device } from './visit.js';
