import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresInWords, importFigures, type FoundFile } from '@onward/forms';

// `npm run import:questionnaires -- <folder>`: what becomes of a folder of FHIR Questionnaires. Nothing is stored.
const USAGE = 'Usage: npm run import:questionnaires -- <folder or file> [--detail]\nSays how many FHIR Questionnaires can become forms, and what is left out of the others; --detail tells it file by file.';

function filesIn(path: string): FoundFile[] {
  if (!statSync(path).isDirectory()) return [{ name: path, text: readFileSync(path, 'utf8') }];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.toLowerCase().endsWith('.json')).sort();
  return names.filter((name) => statSync(join(path, name)).isFile()).map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], options: { detail: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return values.help ? 0 : 1;
  }
  // npm runs a script in the repository's folder; a folder is named from where the person stands.
  const figures = importFigures(filesIn(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)));
  process.stdout.write(`${figuresInWords(figures, values.detail).join('\n')}\n`);
  return figures.imported.length > 0 ? 0 : 1;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
