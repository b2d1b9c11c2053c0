import type { Answered, TestApp } from '../harness/index.js';

/** Every table that an act on a referral writes. The audit is not among them: it keeps refusals too, and is meant to. */
const WRITTEN = [
  'referral', 'referral_event', 'referral_event_content', 'referral_party', 'deadline', 'response', 'response_part', 'idempotency_key', 'person',
] as const;

/** How many rows each table has, and a digest of all that is in them. */
async function everythingWritten({ sql }: TestApp): Promise<Record<string, unknown>[]> {
  return sql(WRITTEN.map((table) => `select '${table}' as name, count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as digest from ${table} t`).join(' union all '));
}

/** The answer to an act that is refused, once it is sure that everything is as it was. */
export async function refused(testApp: TestApp, act: () => Promise<Answered>): Promise<Answered> {
  const before = await everythingWritten(testApp);
  const answer = await act();
  expect(await everythingWritten(testApp)).toEqual(before);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ status: answer.status, title: expect.any(String) as string, code: expect.stringMatching(/^[A-Z_]+$/) as string });
  return answer;
}

/** Status and code, as one is told them. */
export const toldOf = ({ status, body }: Answered): string => `${status} ${String(body['code'])}`;

/** Where the faults are; each comes with a sentence. */
export function pointersOf({ body }: Answered): string[] {
  const errors = body['errors'] as { pointer: string; code: string; message: string }[];
  for (const { message } of errors) expect(message).toMatch(/^[A-Z“"].{10,}/);
  return errors.map(({ pointer }) => pointer);
}
