import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../../directory/index.js';
import { PublishController } from './publish.controller.js';

/** The directory in the open. */
@Module({ imports: [DirectoryModule], controllers: [PublishController] })
export class OpenReferralModule {}
