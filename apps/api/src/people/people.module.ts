import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FormsModule } from '../forms/index.js';
import { MatchingQueueEntry } from './matching-queue-entry.entity.js';
import { MatchingController } from './matching/matching.controller.js';
import { Matching } from './matching/matching.js';
import { ObjectionsController } from './objections/objections.controller.js';
import { Objections } from './objections/objections.js';
import { PeopleAdditions } from './people-additions.js';
import { PeopleController } from './people.controller.js';
import { PersonAddressEntity, PersonContactEntity, PersonIdentifierEntity } from './person-details.entities.js';
import { PersonReads } from './person-reads.js';
import { PersonSearch } from './person-search.js';
import { PersonEntity } from './person.entity.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { RelatedController } from './related/related.controller.js';
import { RelatedPeople } from './related/related-people.js';
import { StoryController } from './story/story.controller.js';
import { StoryReads } from './story/story-reads.js';

/** Who referrals are about: added, found, read, and what is known of them. */
@Module({
  imports: [FormsModule, TypeOrmModule.forFeature([PersonEntity, PersonIdentifierEntity, PersonAddressEntity, PersonContactEntity, MatchingQueueEntry])],
  controllers: [MatchingController, PeopleController, StoryController, ObjectionsController, ContactsController, RelatedController],
  providers: [PeopleAdditions, PersonReads, PersonSearch, StoryReads, Objections, RelatedPeople, Matching],
  exports: [PeopleAdditions, PersonReads],
})
export class PeopleModule {}
