import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingQueueEntry } from './matching-queue-entry.entity.js';
import { PeopleAdditions } from './people-additions.js';
import { PeopleController } from './people.controller.js';
import { PersonAddressEntity, PersonContactEntity, PersonIdentifierEntity } from './person-details.entities.js';
import { PersonReads } from './person-reads.js';
import { PersonSearch } from './person-search.js';
import { PersonEntity } from './person.entity.js';

/** Who referrals are about: added, found, read. */
@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, PersonIdentifierEntity, PersonAddressEntity, PersonContactEntity, MatchingQueueEntry])],
  controllers: [PeopleController],
  providers: [PeopleAdditions, PersonReads, PersonSearch],
})
export class PeopleModule {}
