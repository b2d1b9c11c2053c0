import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/index.js';
import { newId } from '../platform/random.js';
import type { Recipient } from './recipients.js';
import { Messages, type WrittenNotice } from './sending/messages.js';

/** What a notice tells of: an event of a referral, a line of a question that is no referral, what a person asked on their own page, or a document that was removed. One of them. */
export type Told =
  | { readonly eventId: string; readonly referralId: string }
  | { readonly adviceMessageId: string }
  | { readonly personRequestId: string; readonly referralId: string }
  | { readonly documentId: string; readonly referralId: string };

const INSERT = `
  insert into notification (id, event_id, advice_message_id, person_request_id, document_id, referral_id, organisation_id, service_id, user_id, on_call_service_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing
  returning id, referral_id as "referralId", organisation_id is null as "toTeam", on_call_service_id as "onCallServiceId",
    coalesce((select e.type from referral_event e where e.id = event_id), (select x.act from advice_message x where x.id = advice_message_id), case when document_id is null then 'person-asks' else 'document-removed' end) as type,
    (select r.priority from referral r where r.id = referral_id) as priority`;

/** Writes a notice for each of those whom something is for, once each, with what goes out to them of it. */
@Injectable()
export class WriteNotices {
  constructor(
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  async write(manager: EntityManager, told: Told, recipients: readonly Recipient[]): Promise<void> {
    const { eventId = null, adviceMessageId = null, personRequestId = null, documentId = null, referralId = null } = told as Partial<Record<'eventId' | 'adviceMessageId' | 'personRequestId' | 'documentId' | 'referralId', string>>;
    for (const { organisation_id, service_id, user_id, on_call_service_id } of recipients) {
      const written = await manager.query<WrittenNotice[]>(INSERT, [
        newId(), eventId, adviceMessageId, personRequestId, documentId, referralId, organisation_id, service_id, user_id, on_call_service_id, this.clock.now(),
      ]);
      for (const notice of written) await this.messages.plan(manager, notice);
    }
  }
}
