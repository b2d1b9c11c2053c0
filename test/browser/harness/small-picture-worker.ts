import { parentPort, workerData } from 'node:worker_threads';
import { smallPicture } from './small-picture.js';

// A thread of its own: see compare-picture.ts.
const { width, height, data } = smallPicture(Buffer.from(workerData as Uint8Array));
parentPort?.postMessage({ width, height, data });
