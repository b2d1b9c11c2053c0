import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { AssessmentReads } from './assessment-reads.js';
import { AssessmentRecords } from './assessment-records.js';
import { AssessmentsController } from './assessments.controller.js';

/** Scored forms about a person: recorded, read, and taken out where they were a mistake. */
@Module({
  imports: [FormsModule, ReferralsModule],
  controllers: [AssessmentsController],
  providers: [AssessmentReads, AssessmentRecords],
})
export class AssessmentsModule {}
