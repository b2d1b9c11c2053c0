import { DEMO_ISSUER } from '@onward/api';
import { randomUUID } from 'node:crypto';
import { ORGANISATIONS } from '../factories/testshire.js';
import type { TestApp } from '../harness/index.js';

/** Somebody who is here as a patient: Testshire has none. */
export async function addPatient(testApp: TestApp): Promise<void> {
  const user = randomUUID();
  await testApp.sql('insert into app_user (id, issuer, subject, name, created_at) values ($1, $2, $3, $4, now())', [user, DEMO_ISSUER, 'patient', 'Pat Ient']);
  await testApp.sql(`insert into membership (id, user_id, organisation_id, role, created_at) values ($1, $2, $3, 'patient', now())`, [
    randomUUID(), user, ORGANISATIONS.practice.id,
  ]);
}
