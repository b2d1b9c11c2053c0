import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = fileURLToPath(new URL('../../../browser/pictures/', import.meta.url));
const FOUND = fileURLToPath(new URL('../../../browser/pictures-found/', import.meta.url));

/** Of the pixels; a reference or a time that differs from run to run is less, a line of text that is gone is more. */
const TOLERATED = 0.012;
/** How unlike a pixel must be (pixelmatch's measure, 0 to 1). */
const UNLIKE = 0.25;

/**
 * Compares a page with the picture kept of it; answers what is wrong, or undefined. ONWARD_PICTURES=keep keeps what is there now instead. What was found
 * is written beside, in a folder that is not kept.
 */
export async function pictureFault(name: string, full: Buffer): Promise<string | undefined> {
  const found = await smallOf(full);
  const kept = `${KEPT}${name}.png`;
  if (process.env['ONWARD_PICTURES'] === 'keep') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, PNG.sync.write(found));
    return undefined;
  }
  const fault = existsSync(kept) ? difference(PNG.sync.read(readFileSync(kept)), found) : 'there is no picture kept of it';
  if (fault === undefined) return undefined;
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(`${FOUND}${name}.png`, PNG.sync.write(found));
  return `${name}: ${fault}. Found: test/browser/pictures-found/${name}.png. Where it should look so: ONWARD_PICTURES=keep npm test -- browser`;
}

/** In a thread of its own: where Jest runs a test each look at a global is caught, which makes reading a picture ten times as slow. */
async function smallOf(full: Buffer): Promise<PNG> {
  const [small] = (await once(new Worker(new URL('./small-picture-worker.js', import.meta.url), { workerData: full }), 'message')) as [Pick<PNG, 'width' | 'height' | 'data'>];
  const picture = new PNG({ width: small.width, height: small.height });
  picture.data.set(small.data);
  return picture;
}

function difference(kept: PNG, found: PNG): string | undefined {
  if (kept.width !== found.width || Math.abs(kept.height - found.height) > 1) return `it was ${kept.width} × ${kept.height}, and is ${found.width} × ${found.height}`;
  const height = Math.min(kept.height, found.height);
  const of = ({ data, width }: PNG): Buffer => data.subarray(0, width * height * 4);
  const unlike = pixelmatch(of(kept), of(found), undefined, kept.width, height, { threshold: UNLIKE });
  const share = unlike / (kept.width * height);
  return share > TOLERATED ? `${(share * 100).toFixed(1)} % of it differs` : undefined;
}
