import type { KeptAnswer } from '../../../platform/idempotency/index.js';
import { Problem } from '../../../platform/problem/index.js';
import { checkTakesReferrals } from '../references-in.js';
import type { OrganisationRow, ServiceRow } from '../opened.js';

/** What drafting or sending needs to know, as `open_referral` (migration 0008) gives it. */
export interface OpenedReferral {
  /** Whether there is somebody with this id. */
  readonly person: boolean;
  readonly sender: OrganisationRow;
  readonly service: ServiceRow | null;
  readonly desk: ServiceRow | null;
  /** False where `basedOn` names a referral that the sender may not know of. */
  readonly basedOn: boolean;
}

export type OpenedReferralOrReplay = OpenedReferral | { readonly replay: KeptAnswer };

/** The service is in the directory and, to be sent to, takes referrals now. */
export function checkService(opened: OpenedReferral, isSent: boolean): asserts opened is OpenedReferral & { readonly service: ServiceRow } {
  if (isSent) checkTakesReferrals(opened.service, '/serviceId');
  else if (opened.service === null) throw missing('/serviceId', 'Choose a service that is in the directory.');
}

/** The person and the referral it is based on are there. Asked only of who may refer: to others, that somebody is not there says something. */
export function checkSubject(opened: OpenedReferral): void {
  if (!opened.person) throw missing('/personId', 'Find or add the person first: there is nobody with this id.');
  if (!opened.basedOn) throw missing('/basedOn', 'There is no such referral.');
}

const missing = (pointer: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'NOT_THERE', message }] });
