import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals/index.js';
import { FanOut } from './fan-out.js';
import { Inbox } from './inbox/inbox.js';
import { InboxBell } from './inbox/inbox-bell.js';
import { InboxController } from './inbox/inbox.controller.js';

@Module({ imports: [ReferralsModule], controllers: [InboxController], providers: [FanOut, Inbox, InboxBell] })
export class NotificationsModule {}
