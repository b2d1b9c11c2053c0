export { JobTasks, type JobTask } from './job-tasks.js';
export { JobsModule } from './jobs.module.js';
