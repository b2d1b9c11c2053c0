import { Module } from '@nestjs/common';
import { EntryModule, FitModule } from '../directory/index.js';
import { FormsModule } from '../forms/index.js';
import { KeepCopies } from './copies/keep-copies.js';
import { ReadCopies } from './copies/read-copies.js';
import { DocumentContentController } from './documents/document-content.controller.js';
import { DocumentParts } from './documents/document-parts.js';
import { Documents } from './documents/documents.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ConfiguredStore } from './documents/part-store.js';
import { ScanDocuments } from './documents/scan-documents.js';
import { Uploads } from './documents/uploads.js';
import { EventsController } from './events.controller.js';
import { AfterSending } from './lifecycle/after-sending.js';
import { Duplicates } from './lifecycle/duplicates.js';
import { EventPermits } from './lifecycle/event-permits.js';
import { FitOfActs } from './lifecycle/fit-of-acts.js';
import { DeadlineWatch } from './lifecycle/deadlines/deadline-watch.js';
import { DueDeadlines } from './lifecycle/deadlines/due-deadlines.js';
import { HandOvers } from './lifecycle/hand-overs.js';
import { PriorityRaises } from './lifecycle/priority-raises.js';
import { RecordedAnswers } from './lifecycle/recorded-answers.js';
import { Redactions } from './lifecycle/redaction.js';
import { ReferralLifecycle } from './lifecycle/referral-lifecycle.js';
import { ReferralWriter } from './lifecycle/referral-writer.js';
import { LetterController } from './letter.controller.js';
import { Letters } from './letter/letters.js';
import { MessagesController } from './messages.controller.js';
import { LateController } from './late.controller.js';
import { PersonReferralsController } from './person-referrals.controller.js';
import { ReferralsController } from './referrals.controller.js';
import { ToldOfDeath } from './lifecycle/told-of-death.js';
import { SaveDraft } from './lifecycle/send/save-draft.js';
import { RememberedTerms } from './lifecycle/send/remembered-terms.js';
import { SendReferral } from './lifecycle/send/send-referral.js';
import { ResponsesController } from './responses.controller.js';
import { ReferralLists } from './views/lists.js';
import { ReadReferral } from './views/read-referral.js';
import { Viewers } from './views/viewers.js';
import { FreshEvents } from './stream/fresh-events.js';
import { StreamHub } from './stream/stream-hub.js';
import { StreamReads } from './stream/stream-reads.js';
import { StreamController } from './stream.controller.js';
import { ViewersController } from './viewers.controller.js';
import { TeamController } from './team.controller.js';
import { WorklistController } from './worklist.controller.js';

@Module({
  imports: [EntryModule, FitModule, FormsModule],
  controllers: [ReferralsController, EventsController, MessagesController, DocumentsController, DocumentContentController, ResponsesController, TeamController, WorklistController, LateController, StreamController, ViewersController, PersonReferralsController, LetterController],
  providers: [AfterSending, ConfiguredStore, DeadlineWatch, DocumentParts, Documents, DueDeadlines, Duplicates, EventPermits, FitOfActs, HandOvers, KeepCopies, Letters, PriorityRaises, ReadCopies, RecordedAnswers, Redactions, ReferralLifecycle, ReferralWriter, ReferralLists, ReadReferral, RememberedTerms, SaveDraft, ScanDocuments, SendReferral, ToldOfDeath, Uploads, FreshEvents, StreamHub, StreamReads, Viewers],
  exports: [AfterSending, Letters, PriorityRaises, SendReferral, StreamHub],
})
export class ReferralsModule {}
