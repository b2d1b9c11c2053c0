import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** `pictureFault` in a thread of its own: in Jest's own context every pixel takes twenty times as long. */
export async function pictureFaultOf(name: string, full: Buffer): Promise<string | undefined> {
  const [fault] = (await once(new Worker(new URL('./picture-worker.js', import.meta.url), { workerData: { name, full } }), 'message')) as [string | undefined];
  return fault;
}
