import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../../../platform/actor.js';
import { BoundedCache } from '../../../platform/bounded-cache.js';
import type { OrganisationRow, ServiceRow } from '../opened.js';
import type { OpenedReferral } from './opened-referral.js';

const MOST_SERVICES = 10_000;
const MOST_SENDERS = 10_000;

/**
 * Services and senders as they were read last, so that a referral can be decided on without reading them again. However old they are: the write
 * compares their versions with what is there then, and where they have moved on, they are read and decided on anew.
 */
@Injectable()
export class RememberedTerms {
  private readonly services = new BoundedCache<Pick<OpenedReferral, 'service' | 'desk'>>(MOST_SERVICES);
  private readonly senders = new BoundedCache<OrganisationRow>(MOST_SENDERS);

  /** What a referral about anybody to this service would be opened with; undefined where it is not remembered. */
  recall({ organisationId }: MemberActor, serviceId: unknown): OpenedReferral | undefined {
    const terms = typeof serviceId === 'string' ? this.services.get(serviceId) : undefined;
    const sender = this.senders.get(organisationId);
    return terms === undefined || sender === undefined ? undefined : { ...terms, sender, person: true, basedOn: true };
  }

  forget(serviceId: unknown): void {
    this.services.delete(String(serviceId));
  }

  remember({ service, desk, sender }: OpenedReferral): void {
    this.senders.set(sender.id, sender);
    if (isSameToAll(service) && isSameToAll(desk)) this.services.set(service.id, { service, desk });
  }
}

const isSameToAll = (service: ServiceRow | null): service is ServiceRow => service?.sameToAll === true;
