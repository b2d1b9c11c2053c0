import { Global, Module } from '@nestjs/common';
import { JobTasks } from './job-tasks.js';
import { JobWorkers } from './job-workers.js';

@Global()
@Module({ providers: [JobTasks, JobWorkers], exports: [JobTasks] })
export class JobsModule {}
