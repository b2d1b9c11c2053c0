export { AssessmentsModule } from './assessments.module.js';
