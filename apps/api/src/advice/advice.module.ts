import { Module } from '@nestjs/common';
import { AdviceController } from './advice.controller.js';
import { AdviceInTime } from './advice-in-time.js';
import { Advice } from './advice.js';

@Module({ controllers: [AdviceController], providers: [Advice, AdviceInTime] })
export class AdviceModule {}
