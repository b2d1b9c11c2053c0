import type { Answered, TestApp } from '../harness/index.js';
import type { ReferralStory } from './referral-story.js';
import type { Somebody } from './testshire.js';

/** A PDF of one empty page. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
/** A red dot. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
export const EICAR = Buffer.from(String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`);

export const attachmentsOf = ({ id }: Pick<ReferralStory, 'id'>): string => `/api/referrals/${id}/attachments`;

/** Announces and uploads a document; answers what was said of the last bytes. */
export async function uploaded(testApp: Pick<TestApp, 'as'>, story: ReferralStory, who: Somebody, name: string, bytes: Uint8Array): Promise<Answered> {
  const added = await testApp.as(who).post(attachmentsOf(story), { name, size: bytes.length });
  if (added.status !== 201) throw new Error(`${who} could not add ${name}: ${added.text}`);
  return testApp.as(who).upload(`${attachmentsOf(story)}/${String(added.body['id'])}`, bytes, 0);
}

/** The same, and attaches it. Answers its id and the event's. */
export async function attached(testApp: Pick<TestApp, 'as'>, story: ReferralStory, who: Somebody, name = 'letter.pdf', bytes: Uint8Array = PDF): Promise<{ id: string; eventId: string; path: string }> {
  const { body, text, status } = await uploaded(testApp, story, who, name, bytes);
  if (status !== 200) throw new Error(`${who} could not upload ${name}: ${text}`);
  const id = String(body['id']);
  const { body: sent } = await story.next(who, 'attach', { attachmentId: id });
  return { id, eventId: String((sent['event'] as { id: string }).id), path: `${attachmentsOf(story)}/${id}` };
}
