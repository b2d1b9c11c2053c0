import { PNG } from 'pngjs';

/** A picture of a page is kept at a quarter of its size: text that is hidden, cut off or moved shows; how a letter's edge is drawn does not. */
const SCALE = 4;

/** Each pixel of the answer is the mean of 4 × 4. */
export function smallPicture(full: Buffer): PNG {
  const source = PNG.sync.read(full);
  const small = new PNG({ width: Math.floor(source.width / SCALE), height: Math.floor(source.height / SCALE) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) small.data[(y * small.width + x) * 4 + channel] = meanOf(source, x * SCALE, y * SCALE, channel);
    }
  }
  return small;
}

function meanOf({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + SCALE; y += 1) for (let x = left; x < left + SCALE; x += 1) sum += data[(y * width + x) * 4 + channel] ?? 0;
  return Math.round(sum / SCALE ** 2);
}
