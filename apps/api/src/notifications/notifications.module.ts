import { Module } from '@nestjs/common';
import { FanOut } from './fan-out.js';

@Module({ providers: [FanOut] })
export class NotificationsModule {}
