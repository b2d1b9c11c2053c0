import { parentPort, workerData } from 'node:worker_threads';
import { pictureFault } from './compare-picture.js';

const { name, full } = workerData as { name: string; full: Uint8Array };
parentPort?.postMessage(pictureFault(name, Buffer.from(full)));
