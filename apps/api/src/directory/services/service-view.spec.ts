import { DEFAULT_TARGETS, OFFICE_HOURS } from '@onward/workflow';
import type { ServiceRow } from './service-columns.js';
import { londonDate } from './london-date.js';
import { toServiceDetail, toServiceView } from './service-view.js';

const ROW: ServiceRow = {
  id: '0190a000-0000-7000-8000-000000000101',
  name: 'Sexual Health Clinic',
  publicAlias: 'Clinic at Castle Street',
  description: 'Testing and treatment.',
  category: 'sexual-health',
  organisation: { id: '0190a000-0000-7000-8000-000000000006', name: 'Testshire Trust' },
  state: 'paused',
  pausedUntil: '2026-04-01',
  alternative: { id: '0190a000-0000-7000-8000-000000000102', name: 'Sexual Health at Home', publicAlias: 'Clinic by post' },
  referable: true,
  statutoryDuty: false,
  selfReferral: true,
  onCallAlways: false,
  criteria: [{ words: 'Over 16' }],
  targets: null,
  hours: null,
  coverage: { postcodeDistricts: ['BS1'], locatedIn: ['BS1'] },
  requiredSupplements: ['sexual-health'],
  languages: ['en'],
  capacity: null, currentWaitDays: 3,
  assuredUntil: '2026-03-10',
  url: 'https://clinic.example',
  email: 'clinic@example.org',
  phone: '0117 496 0000',
  details: { fees: 'Free' },
  source: null,
  version: 4,
};

describe('A service of the directory', () => {
  it('is assured to the end of the last day', () => {
    expect(toServiceView(ROW, 'own', '2026-03-10')).toMatchObject({ assuredUntil: '2026-03-10', assured: true });
    expect(toServiceView(ROW, 'own', '2026-03-11').assured).toBe(false);
    expect(toServiceView({ ...ROW, assuredUntil: null }, 'own', '2026-03-10').assured).toBe(false);
  });

  it('works to the hours and targets of the economy where its team set none, and promises none where nobody triages', () => {
    expect(toServiceView(ROW, 'own', '2026-03-10')).toMatchObject({ hours: OFFICE_HOURS, targets: DEFAULT_TARGETS });
    expect(toServiceView({ ...ROW, referable: false }, 'own', '2026-03-10')).toMatchObject({ hours: null, targets: null });
  });

  it('that is paused says until when, and where to turn to instead', () => {
    expect(toServiceView(ROW, 'own', '2026-03-10')).toMatchObject({ state: 'paused', pausedUntil: '2026-04-01', alternative: { name: 'Sexual Health at Home' } });
  });

  it('shows whom it is for in words, and nothing of how it is kept', () => {
    const detail = toServiceDetail(ROW, 'own', '2026-03-10');
    expect(detail.criteria).toEqual(['Over 16']);
    expect(Object.keys(detail)).not.toEqual(expect.arrayContaining(['version', 'publicAlias', 'coverage']));
  });

  it('shows, behind an alias, nothing that tells what it is', () => {
    const shown = JSON.stringify(toServiceDetail(ROW, 'public', '2026-03-10'));
    expect(JSON.parse(shown)).toMatchObject({ name: 'Clinic at Castle Street', alternative: { name: 'Clinic by post' }, referable: true });
    expect(shown).not.toMatch(/sexual|testing|clinic\.example|clinic@|0117|Over 16/i);
  });

  it('without an alias looks the same to everybody', () => {
    const plain = { ...ROW, publicAlias: null, alternative: null };
    expect(toServiceDetail(plain, 'public', '2026-03-10')).toEqual(toServiceDetail(plain, 'own', '2026-03-10'));
  });
});

describe('The day in London', () => {
  it.each([
    ['2026-03-10T23:59:59.999Z', '2026-03-10'],
    ['2026-07-01T22:59:00.000Z', '2026-07-01'],
    ['2026-07-01T23:00:00.000Z', '2026-07-02'],
  ])('at %s is %s', (instant, day) => {
    expect(londonDate(new Date(instant))).toBe(day);
  });
});
