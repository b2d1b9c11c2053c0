import { ApiError } from './api-error';
import { api, told, type Schemas } from './client';
import { sendEvent, type Intent } from './send-event';

type Document = Schemas['Document'];

/** How far an upload has come; `isWaiting` for a connection that was lost. */
export interface Progress {
  readonly received: number;
  readonly isWaiting: boolean;
}

export interface Upload {
  readonly referral: Intent['referral'];
  readonly file: File;
  readonly cancelled: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Bytes that are sent at a time: what a lost connection loses at most, and what the progress moves by. */
const PIECE = 1024 * 1024;
/** Milliseconds before the next try; the last one is repeated. */
const WAITS = [1_000, 2_000, 5_000] as const;

/** The file is not what was chosen any more, or may not be read. */
export class Unreadable extends Error {}

/** Announces a document, sends it in pieces and attaches it. A lost connection is waited for, however long; throws what the server refuses. Answers the document, which may be refused for what it is. */
export async function uploadDocument({ referral, file, cancelled, onProgress }: Upload): Promise<Document> {
  let received = 0;
  const patiently = async <Told>(ask: () => Promise<Told>): Promise<Told> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        cancelled.throwIfAborted();
        if (!(error instanceof ApiError) || (!error.isLost && error.status !== 503)) throw error;
        onProgress({ received, isWaiting: true });
        await waited(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0, cancelled);
      }
    }
  };
  const announced = crypto.randomUUID();
  let document = await patiently(() => told(api.POST('/api/referrals/{id}/attachments', {
    params: { path: { id: referral.id }, header: { 'Idempotency-Key': announced } }, body: { name: file.name, size: file.size }, signal: cancelled,
  })));
  const path = { id: referral.id, documentId: document.id };
  while (document.state === 'uploading') {
    ({ received } = document);
    onProgress({ received, isWaiting: false });
    const piece = await pieceOf(file, received);
    document = await patiently(() => sent(path, received, piece, cancelled));
  }
  if (document.state === 'refused') return document;
  onProgress({ received: document.size, isWaiting: false });
  const attached = crypto.randomUUID();
  await patiently(() => sendEvent({ referral, body: { type: 'attach', attachmentId: document.id }, key: attached }));
  return document;
}

/** Sends one piece; where more has come than was heard of, says so. */
async function sent(path: { readonly id: string; readonly documentId: string }, offset: number, piece: Blob, signal: AbortSignal): Promise<Document> {
  try {
    return await told(api.PATCH('/api/referrals/{id}/attachments/{documentId}', {
      params: { path, header: { 'Upload-Offset': String(offset) } },
      // the types have no word for bytes
      body: piece as unknown as string, headers: { 'content-type': 'application/octet-stream' }, signal,
    }));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UPLOAD_OFFSET') return told(api.GET('/api/referrals/{id}/attachments/{documentId}', { params: { path } }));
    throw error;
  }
}

/** Read before it is sent: a file that was changed or taken away meanwhile looks like a lost connection else. */
async function pieceOf(file: File, from: number): Promise<Blob> {
  try {
    return new Blob([await file.slice(from, from + PIECE).arrayBuffer()]);
  } catch {
    throw new Unreadable('The file was changed or moved since you chose it. Choose it again.');
  }
}

function waited(milliseconds: number, cancelled: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    cancelled.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('cancelled', 'AbortError'));
    }, { once: true });
  });
}
