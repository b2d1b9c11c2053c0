import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Shows on stderr what is going on, with the seconds gone: one line rewritten on a terminal, else a line every 10 s. */
export function progress(title, detail) {
  const began = performance.now();
  const line = (tail) => `${title}: ${Math.round((performance.now() - began) / 1000)} s, ${tail}`;
  const terminal = process.stderr.isTTY;
  const show = () => process.stderr.write(terminal ? `\r\x1b[2K${line(detail())}` : `${line(detail())}\n`);
  show();
  const timer = setInterval(show, terminal ? 500 : 10_000);
  return {
    end(outcome) {
      clearInterval(timer);
      process.stderr.write(`${terminal ? '\r\x1b[2K' : ''}${line(outcome)}\n`);
    },
  };
}

/** The folders of packages now in a `node_modules`, scoped ones counted singly. */
export function countPackages(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1), 0);
}
