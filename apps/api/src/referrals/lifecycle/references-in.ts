import { Problem } from '../../platform/problem/index.js';
import { REFUSALS } from '../documents/content/kinds.js';
import type { AttachableRow, Opened, ServiceRow } from './opened.js';
import { uuidOrNull } from './uuid-or-null.js';

/** What the body of an event names, for `open_act` to look up. */
export function namedIn(body: unknown): Record<string, unknown> | null {
  if (typeof body !== 'object' || body === null) return null;
  const { toServiceId, userId, organisationId, toPersonId, attachmentId, alternative } = body as Readonly<Record<string, unknown>>;
  const serviceId = typeof alternative === 'object' && alternative !== null && 'serviceId' in alternative ? alternative.serviceId : undefined;
  const named = { toServiceId, userId, organisationId, toPersonId, attachmentId, serviceId };
  const asked = Object.entries(named).filter(([, value]) => uuidOrNull(value) !== null);
  return asked.length === 0 ? null : Object.fromEntries(asked);
}

const MISSING = {
  organisationId: 'Choose an organisation that is in the directory.',
  toPersonId: 'Find the person first: there is nobody with this id.',
} as const;

const notThere = (pointer: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'NOT_THERE', message }] });

/** Refuses what names something that is not there, or a service that takes nothing. */
export function checkNamed(body: Readonly<Record<string, unknown>>, opened: Opened): void {
  for (const [field, message] of Object.entries(MISSING)) {
    if (body[field] !== undefined && opened.named?.[field as keyof typeof MISSING] !== true) throw notThere(`/${field}`, message);
  }
  if (body['as'] === 'consulted' && opened.named?.agreement !== true) {
    const message = 'No sharing agreement in force names both your organisation and this one, so it cannot be consulted on this. Let it hear of it instead, or ask your information governance for an agreement.';
    throw new Problem('INPUT_INVALID', { detail: message, errors: [{ pointer: '/organisationId', code: 'NO_AGREEMENT', message }] });
  }
  if (body['toServiceId'] !== undefined) checkTakesReferrals(opened.to, '/toServiceId');
  const { alternative } = body;
  if (typeof alternative === 'object' && opened.named?.serviceId !== true) throw notThere('/alternative/serviceId', 'Choose a service that is in the directory.');
  if (body['attachmentId'] !== undefined) checkAttachable(opened.named?.attachmentId ?? null);
}

/** A document of the actor's own that has wholly come, and is on no event yet. That it is still looked at for viruses is no hindrance: until then nobody opens it. */
function checkAttachable(document: AttachableRow | null): void {
  if (document === null) throw notThere('/attachmentId', 'There is no such document of yours on this referral.');
  const invalid = (code: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer: '/attachmentId', code, message }] });
  if (document.isAttached) throw invalid('ATTACHED', 'This document is attached already.');
  if (document.state === 'uploading') throw invalid('NOT_RECEIVED', 'This document has not wholly arrived. Upload the rest of it first.');
  if (document.refusedBecause !== null) throw invalid('REFUSED', REFUSALS[document.refusedBecause]);
}

/** Refuses a colleague of another service than the one that has it now. */
export function checkColleague(body: Readonly<Record<string, unknown>>, { named }: Opened): void {
  if (body['userId'] !== undefined && named?.userId !== true) throw notThere('/userId', 'Choose a colleague who works in this service.');
}

/** A service that is there, open, and where somebody triages. */
export function checkTakesReferrals(service: ServiceRow | null, pointer: string): asserts service is ServiceRow {
  if (service === null) {
    throw notThere(pointer, 'Choose a service that is in the directory.');
  }
  if (service.state !== 'open') {
    const detail = `${service.name} is ${service.state === 'paused' ? 'not taking referrals at the moment' : 'closed'}. Choose another service.`;
    throw new Problem('SERVICE_CLOSED', { detail, errors: [{ pointer, code: 'SERVICE_CLOSED', message: detail }] });
  }
  if (!service.referable) {
    const detail = `${service.name} is listed so that you can tell people about it. It takes no referrals here: contact it directly.`;
    throw new Problem('SERVICE_NOT_REFERABLE', { detail, errors: [{ pointer, code: 'SERVICE_NOT_REFERABLE', message: detail }] });
  }
}
