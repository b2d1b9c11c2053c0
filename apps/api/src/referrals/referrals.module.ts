import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/index.js';
import { EventsController } from './events.controller.js';
import { RecordedAnswers } from './lifecycle/recorded-answers.js';
import { ReferralLifecycle } from './lifecycle/referral-lifecycle.js';
import { ReferralWriter } from './lifecycle/referral-writer.js';
import { MessagesController } from './messages.controller.js';
import { ReferralsController } from './referrals.controller.js';
import { SaveDraft } from './lifecycle/send/save-draft.js';
import { RememberedTerms } from './lifecycle/send/remembered-terms.js';
import { SendReferral } from './lifecycle/send/send-referral.js';
import { ReferralLists } from './views/lists.js';
import { ReadReferral } from './views/read-referral.js';
import { ReferralsOfGroup } from './views/referrals-of-group.js';
import { WorklistController } from './worklist.controller.js';

@Module({
  imports: [FormsModule],
  controllers: [ReferralsController, EventsController, MessagesController, WorklistController],
  providers: [RecordedAnswers, ReferralLifecycle, ReferralWriter, ReferralLists, ReadReferral, ReferralsOfGroup, RememberedTerms, SaveDraft, SendReferral],
})
export class ReferralsModule {}
