import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptanceOf } from './acceptance.js';
import { FORM_META_SCHEMA } from './form-meta-schema.js';
import type { JsonSchema } from './json-schema.js';
import { validate } from './validate.js';

interface Group {
  readonly description: string;
  readonly schema: JsonSchema | boolean;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}
interface Case {
  readonly name: string;
  readonly inSubset: boolean;
  readonly agrees: boolean;
  /** What the quick test says, where it knows the schema. */
  readonly accepted: boolean | undefined;
  readonly valid: boolean;
}

const data = process.env['ONWARD_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const suite = join(data, 'jsonschema', 'draft2020-12');

/** In the 2020-12 part of the suite, at the commit that was measured. */
const CASES = 1_613;

/** Where we differ from the suite on purpose. */
const DIFFERENCES: readonly { readonly file: RegExp; readonly name?: RegExp; readonly because: string }[] = [
  { file: /^format\.json$/, because: 'we hold answers to their format, where the suite takes a format as a note' },
  { file: /./, name: /nul characters/i, because: 'we refuse NUL anywhere, for PostgreSQL cannot store it' },
];

const node: JsonSchema = { $ref: '#/$defs/node', $defs: FORM_META_SCHEMA.$defs };

function agrees(schema: JsonSchema, value: unknown, valid: boolean): boolean {
  try {
    return (validate(schema, value).length === 0) === valid;
  } catch {
    return false; // a schema we refuse to prepare, such as a remote $ref
  }
}

function casesOf(file: string): Case[] {
  const groups = JSON.parse(readFileSync(join(suite, file), 'utf8')) as Group[];
  return groups.flatMap(({ description, schema, tests }) => {
    const different = DIFFERENCES.some((each) => each.file.test(file) && (each.name?.test(description) ?? true));
    const inSubset = !different && validate(node, schema).length === 0;
    const root = typeof schema === 'boolean' ? { allOf: [schema] } : schema;
    return tests.map((test) => ({
      name: `${file}: ${description}: ${test.description}`,
      inSubset,
      agrees: agrees(root, test.data, test.valid),
      accepted: inSubset ? acceptanceOf(root)?.(test.data) : undefined,
      valid: test.valid,
    }));
  });
}

describe('The official JSON Schema 2020-12 test suite', () => {
  const present = existsSync(suite);
  const files = present ? readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')) : [];
  const cases = files.flatMap(casesOf);
  const inSubset = cases.filter((each) => each.inSubset);
  const agreeing = cases.filter((each) => each.agrees).length;
  const report = present
    ? `${agreeing} of ${cases.length} cases agree; ${inSubset.length} lie inside our subset`
    : `the suite is not on this machine: ${CASES} cases skipped; ONWARD_DATA says where it is`;
  const quick = cases.filter(({ accepted }) => accepted !== undefined);
  beforeAll(() => void process.stdout.write(`JSON Schema 2020-12 suite: ${report}\n`));

  it(`is answered as it says wherever a case lies inside our subset (${report})`, () => {
    expect(inSubset.filter((each) => !each.agrees).map(({ name }) => name)).toEqual([]);
    expect(inSubset.length >= (present ? 500 : 0)).toBe(true);
  });

  it(`is answered as it says by the quick test, wherever that knows a schema (${quick.length})`, () => {
    expect(quick.filter(({ accepted, valid }) => accepted !== valid).map(({ name }) => name)).toEqual([]);
    expect(quick.length >= (present ? 400 : 0)).toBe(true);
  });
});
