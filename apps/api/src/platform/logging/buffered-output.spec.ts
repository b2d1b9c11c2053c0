import { setTimeout as sleep } from 'node:timers/promises';
import { BufferedOutput } from './buffered-output.js';

describe('The log’s output', () => {
  it('is written in one piece for lines that come together, in their order', async () => {
    const pieces: string[] = [];
    const output = new BufferedOutput((text) => pieces.push(text));
    for (let line = 0; line < 5; line += 1) output.write(`${line}\n`);
    expect(pieces).toEqual([]);
    await sleep(300);
    expect(pieces).toEqual(['0\n1\n2\n3\n4\n']);
  });

  it('does not grow while nobody has time', () => {
    const pieces: string[] = [];
    const output = new BufferedOutput((text) => pieces.push(text));
    output.write(`${'x'.repeat(20_000)}\n`);
    expect(pieces).toHaveLength(1);
  });
});
