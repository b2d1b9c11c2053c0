import { score, type FormDefinition } from '@onward/forms';
import { apgar } from './apgar.js';
import { auditC } from './audit-c.js';
import { fourAt } from './four-at.js';
import { gad2 } from './gad-2.js';
import { gad7 } from './gad-7.js';
import { pcPtsd5 } from './pc-ptsd-5.js';
import { phq2 } from './phq-2.js';
import { phq4 } from './phq-4.js';
import { phq9 } from './phq-9.js';
import { worth } from './testing/answers.js';

type Row = readonly [band: string, lowest: number, highest: number, priority?: string];

/** As published: see each instrument for its source. */
const PUBLISHED: readonly (readonly [FormDefinition, scale: string, readonly Row[]])[] = [
  [phq2, 'total', [['below-cut-off', 0, 2], ['positive', 3, 6]]],
  [gad2, 'total', [['below-cut-off', 0, 2], ['positive', 3, 6]]],
  [phq4, 'total', [['normal', 0, 2], ['mild', 3, 5], ['moderate', 6, 8], ['severe', 9, 12]]],
  [phq4, 'anxiety', [['below-cut-off', 0, 2], ['positive', 3, 6]]],
  [phq4, 'depression', [['below-cut-off', 0, 2], ['positive', 3, 6]]],
  [phq9, 'total', [['minimal', 0, 4], ['mild', 5, 9], ['moderate', 10, 14], ['moderately-severe', 15, 19], ['severe', 20, 27, 'soon']]],
  [gad7, 'total', [['minimal', 0, 4], ['mild', 5, 9], ['moderate', 10, 14], ['severe', 15, 21]]],
  [apgar, 'total', [['low', 0, 3, 'emergency'], ['moderately-abnormal', 4, 6, 'urgent'], ['reassuring', 7, 10]]],
  [fourAt, 'total', [['unlikely', 0, 0], ['possible-impairment', 1, 3], ['possible-delirium', 4, 12, 'urgent']]],
  [auditC, 'total', [['low', 0, 4], ['increasing', 5, 7], ['higher', 8, 10], ['possible-dependence', 11, 12]]],
  [pcPtsd5, 'total', [['below-cut-off', 0, 2], ['sensitive-cut-off', 3, 3], ['positive', 4, 5]]],
];

const cases = PUBLISHED.flatMap(([form, scale, rows]) =>
  rows.flatMap(([band, lowest, highest, priority]) => [...new Set([lowest, highest])].map((total) => [form.key, scale, total, band, priority, form] as const)),
);

describe('A total at either end of a published band', () => {
  it.each(cases)('%s, %s: %d is “%s”', (_, scale, total, band, priority, form) => {
    const result = score(form, worth(form, total, scale)).scales.find(({ key }) => key === scale);
    expect([result?.score, result?.band?.key, result?.band?.priority]).toEqual([total, band, priority]);
  });
  it.each(PUBLISHED.map(([form, scale, rows]) => [form.key, scale, rows.at(-1)?.[2] ?? 0, rows.length, form] as const))(
    '%s, %s: at most %d, in %d bands', (_, scale, highest, bands, form) => {
      expect(() => worth(form, highest + 1, scale)).toThrow();
      expect(form.scoring?.scales.find(({ key }) => key === scale)?.bands).toHaveLength(bands);
    },
  );
});
