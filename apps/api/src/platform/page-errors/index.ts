export { PageErrorsController } from './page-errors.controller.js';
