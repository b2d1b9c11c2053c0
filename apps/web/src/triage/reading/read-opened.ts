import { documentsOf } from '../../api/documents';
import { service } from '../../api/queries';
import { timeline } from '../../api/triage-queries';
import { person } from '../../api/triage-queries';
import { readOne, readReferral } from '../../app/first-reads';

/** What the opened referral is shown from, so that it can be shown at once. */
export const readOpened = (id: string): Promise<unknown> => Promise.all([
  readReferral(id, (read) => Promise.all([readOne(service(read.service.id)), read.person !== null && readOne(person(read.person.id))])),
  readOne(timeline(id)),
  readOne(documentsOf(id)),
]);
