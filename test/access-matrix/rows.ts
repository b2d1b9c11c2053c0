import { Client } from 'pg';
import type { TestApp } from '../harness/index.js';
import type { Scenario } from './scenarios.js';

const content = (audience: string, when: string): string =>
  `select from referral_event_content c join referral_event e on e.id = c.event_id where c.referral_id = $1 and c.audience = '${audience}' and ${when}`;
const BEFORE = 'e.at <= $3::timestamptz and $2::uuid is not null';
// The sender's own answers, as they were sent, stay theirs to read.
const AFTER = `e.at > $3::timestamptz and e.type <> 'provide-information' and $2::uuid is not null`;
const ofReferral = (table: string, column = 'referral_id'): string => `select from ${table} where ${column} = $1 and ($2::uuid, $3::timestamptz) is not null`;
const ofPerson = (table: string, column = 'person_id'): string => `select from ${table} where ${column} = $2 and ($1::uuid, $3::timestamptz) is not null`;
const answers = (when: string): string =>
  `select from response_part p join response s on s.id = p.response_id where s.referral_id = $1 and $2::uuid is not null and p.at ${when} $3::timestamptz`;

/** The rows of the table ROWS (expectations.ts): $1 the referral, $2 the person, $3 when it was passed on. */
export const QUERIES: Readonly<Record<string, string>> = {
  referral: ofReferral('referral', 'id'),
  referral_party: ofReferral('referral_party'),
  referral_event: ofReferral('referral_event'),
  deadline: ofReferral('deadline'),
  response: ofReferral('response'),
  'content for holders, before': content('holders', BEFORE),
  'content for parties, before': content('parties', BEFORE),
  document: ofReferral('document'),
  document_part: 'select from document_part p join document d on d.id = p.document_id where d.referral_id = $1 and ($2::uuid, $3::timestamptz) is not null',
  'content for holders, after': content('holders', AFTER),
  'content for parties, after': content('parties', AFTER),
  'reply after': content('parties', `e.at > $3::timestamptz and e.type = 'provide-information' and $2::uuid is not null`),
  'content for professionals': content('clinical', AFTER),
  'answers as sent': answers('<='),
  'answers amended': answers('>'),
  advice_request: ofReferral('advice_request'),
  advice_message: 'select from advice_message m join advice_request a on a.id = m.request_id where a.referral_id = $1 and ($2::uuid, $3::timestamptz) is not null',
  assessment: ofPerson('assessment'),
  person: ofPerson('person', 'id'),
  person_identifier: ofPerson('person_identifier'),
  person_address: ofPerson('person_address'),
  person_contact: ofPerson('person_contact'),
  person_relation: ofPerson('person_relation'),
};

/** Those with rules of their own (rows.e2e-spec says which). */
export const OTHER_TABLES = ['audit_batch', 'audit_filed', 'caseload', 'form', 'form_discarded', 'idempotency_key', 'matching_decision', 'matching_queue', 'notice_message', 'notice_setting', 'notification', 'notification_read', 'person_contact_before', 'person_request', 'referral_event_content', 'referral_viewer', 'response_copy', 'response_part', 'service_reminder', 'sharing_objection', 'status_link', 'status_visit', 'webhook', 'webhook_delivery'] as const;

/** The role that the product runs as, on a connection of its own: no guard, no permission, only the policies. */
export class RunningRole {
  private constructor(private readonly client: Client) {}

  static async connect({ urls }: TestApp): Promise<RunningRole> {
    const client = new Client({ connectionString: urls.appUrl });
    await client.connect();
    return new RunningRole(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** How many rows a query has for a membership; `null` for none at all. What is done is undone. */
  async count(membership: string | null, query: string, values: readonly unknown[] = []): Promise<number> {
    return this.as(membership, async () => (await this.client.query(query, [...values])).rowCount ?? 0);
  }

  /** `untouched` where a statement changes no row or is refused for want of a right, else what came of it. */
  async tryTo(membership: string | null, statement: string): Promise<string> {
    return this.as(membership, async () => {
      try {
        const { rowCount } = await this.client.query(statement);
        return rowCount === 0 ? 'untouched' : `${rowCount} rows`;
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        return code === '42501' ? 'untouched' : message;
      }
    });
  }

  private async as<Result>(membership: string | null, work: () => Promise<Result>): Promise<Result> {
    await this.client.query('begin');
    try {
      if (membership !== null) await this.client.query(`select set_config('app.membership', $1, true)`, [membership]);
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }
}

/** How many there are in truth. */
export async function allRows(testApp: TestApp, query: string, values: readonly unknown[]): Promise<number> {
  return (await testApp.sql(query, [...values])).length;
}

export const parametersOf = ({ story, person, movedAt }: Scenario): unknown[] => [story.id, person.id, movedAt];
