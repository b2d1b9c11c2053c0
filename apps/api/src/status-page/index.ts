export { StatusLinks } from './status-links.js';
export { statusAddress } from './status-address.js';
export { StatusPageModule } from './status-page.module.js';
export { dayWords } from './status-words.js';
