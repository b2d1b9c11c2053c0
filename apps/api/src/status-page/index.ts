export { StatusPageModule } from './status-page.module.js';
