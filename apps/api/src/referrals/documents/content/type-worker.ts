import { fileTypeFromBuffer } from 'file-type';
import { parentPort } from 'node:worker_threads';

parentPort?.once('message', (head: Uint8Array) => {
  void fileTypeFromBuffer(head).then((found) => parentPort?.postMessage(found?.mime ?? null), () => parentPort?.postMessage(null));
});
