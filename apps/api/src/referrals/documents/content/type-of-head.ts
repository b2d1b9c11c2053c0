import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Milliseconds; it takes a hundredth, and a busy machine a second to begin. */
const TIME_LIMIT = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 64, stackSizeMb: 2 } as const;

/**
 * What a file is, by how it begins; undefined where that says nothing. In a thread of its own, which is ended when it takes too long: what reads so many formats has
 * been made to loop for ever before.
 */
export async function typeOfHead(head: Uint8Array): Promise<string | undefined> {
  const worker = new Worker(new URL('./type-worker.js', import.meta.url), { resourceLimits: MEMORY, execArgv: [] });
  try {
    worker.postMessage(head);
    const [type] = (await once(worker, 'message', { signal: AbortSignal.timeout(TIME_LIMIT) })) as [string | null];
    return type ?? undefined;
  } catch {
    return undefined;
  } finally {
    await worker.terminate();
  }
}
