import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals/index.js';
import { FanOut } from './fan-out.js';

@Module({ imports: [ReferralsModule], providers: [FanOut] })
export class NotificationsModule {}
