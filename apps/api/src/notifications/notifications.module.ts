import { Module } from '@nestjs/common';
import { Clock } from '../platform/clock/index.js';
import { CONFIG } from '../platform/config/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { Mailbox } from './demo/mailbox.js';
import { MailboxPage } from './demo/mailbox.controller.js';
import { AdviceFanOut } from './advice-fan-out.js';
import { DocumentFanOut } from './document-fan-out.js';
import { FanOut } from './fan-out.js';
import { ConversationsController } from './inbox/conversations.controller.js';
import { Inbox } from './inbox/inbox.js';
import { InboxBell } from './inbox/inbox-bell.js';
import { InboxController } from './inbox/inbox.controller.js';
import { Digests } from './sending/digests.js';
import { EntryReminders } from './sending/entry-reminders.js';
import { makeSenders } from './sending/make-senders.js';
import { Messages } from './sending/messages.js';
import { SendMessages } from './sending/send-messages.js';
import { RequestFanOut } from './request-fan-out.js';
import { SENDERS } from './sending/sender.js';
import { UnseenUrgent } from './sending/unseen-urgent.js';
import { NoticeSettings } from './settings/notice-settings.js';
import { NoticeSettingsController } from './settings/notice-settings.controller.js';
import { Deliveries } from './webhooks/deliveries.js';
import { Webhooks } from './webhooks/webhooks.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WriteNotices } from './write-notices.js';

@Module({
  imports: [ReferralsModule],
  // the settings first: their address is no notice's
  controllers: [NoticeSettingsController, InboxController, ConversationsController, WebhooksController],
  providers: [
    AdviceFanOut, Deliveries, Digests, DocumentFanOut, EntryReminders, FanOut, Inbox, InboxBell, Mailbox, MailboxPage, Messages, NoticeSettings, RequestFanOut, SendMessages, UnseenUrgent, Webhooks, WriteNotices,
    { provide: SENDERS, inject: [CONFIG, Clock, Mailbox], useFactory: makeSenders },
  ],
  exports: [SENDERS],
})
export class NotificationsModule {}
