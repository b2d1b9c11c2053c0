import { Module } from '@nestjs/common';
import { AccessModule } from './access/index.js';
import { AdviceModule } from './advice/index.js';
import { AssessmentsModule } from './assessments/index.js';
import { DirectoryModule, FitModule } from './directory/index.js';
import { FormsModule } from './forms/index.js';
import { FhirModule, OpenReferralModule } from './interop/index.js';
import { NotificationsModule } from './notifications/index.js';
import { PeopleModule } from './people/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { IdempotencyModule } from './platform/idempotency/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { ReferralsModule } from './referrals/index.js';
import { SelfReferralModule } from './self-referral/index.js';
import { StatusPageModule } from './status-page/index.js';

/** The features, and nothing else. */
@Module({ imports: [DatabaseModule, IdempotencyModule, JobsModule, AccessModule, DirectoryModule, FitModule, FormsModule, PeopleModule, ReferralsModule, AdviceModule, AssessmentsModule, StatusPageModule, SelfReferralModule, NotificationsModule, FhirModule, OpenReferralModule] })
export class AppModule {}
