import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { SentLinks } from './sent-links.js';
import { StatusLinkController } from './status-link.controller.js';
import { StatusLinks } from './status-links.js';
import { StatusPageController } from './status-page.controller.js';

@Module({ imports: [NotificationsModule, ReferralsModule], controllers: [StatusLinkController, StatusPageController], providers: [SentLinks, StatusLinks], exports: [StatusLinks] })
export class StatusPageModule {}
