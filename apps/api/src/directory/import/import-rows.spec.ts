import type { FeedService } from './feed-service.js';
import { organisationRow, serviceRow } from './import-rows.js';

const SERVICE: FeedService = {
  source: { publisher: 'northshire', id: 's-1', digest: '1:abc' },
  name: 'Warm Space',
  description: 'Tea and company.',
  status: 'active',
  organisation: { sourceId: 'o-1', name: 'Harbour Hall' },
  eligibility: [],
  languages: [],
  serviceAreas: [],
  taxonomyTerms: [],
  locations: [],
  phones: [],
  contacts: [],
  notes: [{ code: 'STATUS_ASSUMED' }],
};
const rowOf = (more: Partial<FeedService> & Record<string, unknown> = {}) => serviceRow({ ...SERVICE, ...more });

describe('A service of a feed, as the directory keeps it', () => {
  it.each([
    ['active', 'open'],
    ['temporarily closed', 'paused'],
    ['inactive', 'closed'],
    ['defunct', 'closed'],
  ] as const)('that is %s is %s', (status, state) => {
    expect(rowOf({ status })['state']).toBe(state);
  });

  it('is assured for a year after its publisher last checked it', () => {
    expect(rowOf({ assuredDate: '2025-06-30' })['assured_until']).toBe('2026-06-30');
    expect(rowOf({ assuredDate: '2024-02-29' })['assured_until']).toBe('2025-02-28');
    expect(rowOf()['assured_until']).toBeUndefined();
  });

  it('says whom it is for in words', () => {
    expect(rowOf({ eligibility: ['Carers'], minimumAge: 18 })['criteria']).toEqual([{ words: 'Carers' }, { words: 'Aged 18 or over' }]);
    expect(rowOf({ minimumAge: 12, maximumAge: 25 })['criteria']).toEqual([{ words: 'Aged 12 to 25' }]);
    expect(rowOf({ maximumAge: 4 })['criteria']).toEqual([{ words: 'Aged 4 or under' }]);
    expect(rowOf()['criteria']).toEqual([]);
  });

  it('says where it serves and where it is, as far as postcodes tell', () => {
    expect(rowOf({ serviceAreas: [{ name: 'Bristol' }] })['coverage']).toBeUndefined();
    const locations = [{ addresses: [{ postalCode: 'BS1 3NX' }, {}] }];
    expect(rowOf({ serviceAreas: [{ name: 'BS5' }], locations })['coverage']).toEqual({ postcodeDistricts: ['BS5'], locatedIn: ['BS1'] });
  });

  it('has the first number there is as its phone', () => {
    expect(rowOf({ contacts: [{ phones: [{ number: '0117 496 0002' }] }] })['phone']).toBe('0117 496 0002');
    expect(rowOf({ phones: [{ number: '0117 496 0001' }], contacts: [{ phones: [{ number: '0117 496 0002' }] }] })['phone']).toBe('0117 496 0001');
  });

  it('keeps all else that was said of it and of its organisation, and nothing of how it was read', () => {
    const organisation = { sourceId: 'o-1', name: 'Harbour Hall', identifiers: [{ scheme: 'GB-CHC', identifier: '123' }] };
    expect(rowOf({ fees: 'Free', organisation })['details']).toEqual({
      status: 'active',
      fees: 'Free',
      organisation: { identifiers: [{ scheme: 'GB-CHC', identifier: '123' }] },
    });
  });

  it('and its organisation get ids of our own', () => {
    expect([rowOf(), rowOf(), organisationRow(SERVICE.organisation)].map(({ id }) => id)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f-]{14}7/)));
    expect(rowOf()['id']).not.toBe(rowOf()['id']);
  });
});
