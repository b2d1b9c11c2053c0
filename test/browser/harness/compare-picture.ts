import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPicture } from './small-picture.js';

const KEPT = fileURLToPath(new URL('../../../browser/pictures/', import.meta.url));
// beside the sources, where it is no change that a build would be made for
const FOUND = fileURLToPath(new URL('../../../../.onward/pictures-found/', import.meta.url));

/** Of the pixels; a reference or a time that differs from run to run is less, a line of text that is gone is more. */
const TOLERATED = 0.012;
/** How unlike a pixel must be (pixelmatch's measure, 0 to 1). */
const UNLIKE = 0.25;

/**
 * Compares a page with the picture kept of it; answers what is wrong, or undefined. ONWARD_PICTURES=keep keeps what is there now instead, ONWARD_PICTURES=new
 * what no picture is kept of yet. What was found is written beside, in a folder that is not kept.
 */
export function pictureFault(name: string, full: Buffer): string | undefined {
  const found = smallPicture(full);
  const kept = `${KEPT}${name}.png`;
  const wish = process.env['ONWARD_PICTURES'];
  if (wish === 'keep' || (wish === 'new' && !existsSync(kept))) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, PNG.sync.write(found));
    return undefined;
  }
  const fault = existsSync(kept) ? difference(PNG.sync.read(readFileSync(kept)), found) : 'there is no picture kept of it';
  if (fault === undefined) return undefined;
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(`${FOUND}${name}.png`, PNG.sync.write(found));
  return `${name}: ${fault}. Found: .onward/pictures-found/${name}.png. Where it should look so: ONWARD_PICTURES=keep npm test -- browser`;
}

function difference(kept: PNG, found: PNG): string | undefined {
  if (kept.width !== found.width || Math.abs(kept.height - found.height) > 1) return `it was ${kept.width} × ${kept.height}, and is ${found.width} × ${found.height}`;
  const height = Math.min(kept.height, found.height);
  const of = ({ data, width }: PNG): Buffer => data.subarray(0, width * height * 4);
  const unlike = pixelmatch(of(kept), of(found), undefined, kept.width, height, { threshold: UNLIKE });
  const share = unlike / (kept.width * height);
  return share > TOLERATED ? `${(share * 100).toFixed(1)} % of it differs` : undefined;
}
