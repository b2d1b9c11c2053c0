import { Module } from '@nestjs/common';
import { DirectoryModule, FitModule } from '../directory/index.js';
import { FormsModule } from '../forms/index.js';
import { PeopleModule } from '../people/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { StatusPageModule } from '../status-page/index.js';
import { SelfReferralController } from './self-referral.controller.js';
import { SelfReferrals } from './self-referrals.js';

/** The public pages on which people ask for help themselves. */
@Module({ imports: [DirectoryModule, FitModule, FormsModule, PeopleModule, ReferralsModule, StatusPageModule], controllers: [SelfReferralController], providers: [SelfReferrals] })
export class SelfReferralModule {}
