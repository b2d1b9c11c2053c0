import fc from 'fast-check';
import type { DirectoryService } from './directory-service.js';
import { CONTEXT, plainRow, versionOneRow, versionThreeRow, versionTwoRow } from './made-up-rows.fixture.js';
import { readService } from './read-service.js';
import type { RefusalCode } from './refusals.js';

function taken(row: unknown): DirectoryService {
  const reading = readService(row, CONTEXT);
  if (!reading.ok) throw new Error(`refused: ${reading.words}`);
  return reading.service;
}

function refusal(row: unknown): { reason: RefusalCode; also: RefusalCode[] } | 'taken' {
  const reading = readService(row, CONTEXT);
  return reading.ok ? 'taken' : { reason: reading.reason, also: reading.also };
}

const codes = (service: DirectoryService) => service.notes.map(({ code, pointer }) => `${code} ${pointer}`);

describe('A version 1 row', () => {
  const service = taken(versionOneRow());

  it('is read under the names of version 3', () => {
    expect(service).toMatchObject({
      source: { publisher: 'Northshire Council', id: '3d2b6a10-0c1e-4f6a-9b1d-000000000001', standard: '1' },
      name: 'Lantern Café & Carers',
      description: 'Tea and talk\n\nFor carers of all ages.\n\n• Mondays\n• Fridays\n\nRing us (https://lantern.example/ring)',
      status: 'active',
      url: 'https://www.lantern.example/cafe',
      email: 'hello@lantern.example',
      organisation: { sourceId: 'org-lantern', name: 'Lantern Trust', description: 'A charity.', url: 'https://lantern.example/' },
      deliverableType: 'Peer group',
      attendingType: 'Venue',
      attendingAccess: 'Drop-in',
      attendingNotes: 'Come to the side door.',
      assuredDate: '2026-02-03',
      lastModified: '2026-02-04',
      minimumAge: 18,
      maximumAge: 110,
      eligibility: ['Adults', 'Older people'],
      audiences: ['Carers'],
      languages: [{ name: 'Polish' }],
      costOptions: [{ option: 'Drop-in', amount: 2.5, amountDescription: 'a visit' }],
      funding: ['Grants'],
      serviceAreas: [{ name: 'Northshire' }],
      taxonomyTerms: [{ sourceId: 'cat:7', name: 'Carers', taxonomy: 'esdServiceTypes', parentSourceId: 'cat:1' }],
      contacts: [{ name: 'Front desk', phones: [{ number: '01632 960001' }] }],
    });
    expect(service.fees).toBeUndefined();
  });

  it('keeps its hours, bank holidays and places', () => {
    expect(service.schedules).toMatchObject([
      { kind: 'regular', byDay: ['MO'], opensAt: '10:00', closesAt: '12:30' },
      { kind: 'holiday', closed: true, dtStart: '2026-12-25', until: '2026-12-26' },
    ]);
    expect(service.locations).toMatchObject([
      {
        sourceId: 'loc',
        latitude: 51.5,
        longitude: -2.5,
        addresses: [{ lines: ['1 Mill Lane'], city: 'Northby', postalCode: 'ZZ1 1ZZ' }],
        accessibility: ['Ramp at the side'],
        schedules: [{ byDay: ['MO', '2TU'], opensAt: '09:00', closesAt: '17:00' }],
      },
    ]);
  });

  it("keeps the publisher's own fields, but not who there checked the entry", () => {
    expect(service.extra).toEqual({ pc_colour: 'teal' });
    expect(JSON.stringify(service)).not.toContain('A. N. Officer');
    expect(codes(service)).toEqual(['LINK_COMPLETED /url']);
  });
});

describe('A version 2 row', () => {
  it('is read, plain text, single texts and all', () => {
    const service = taken(versionTwoRow());
    expect(service).toMatchObject({
      source: { id: '1502', standard: '2' },
      description: 'A bed for the night.\nAsk at the door.',
      status: 'temporarily closed',
      eligibility: ['Anybody over 16'],
      schedules: [{ byDay: ['SA'], opensAt: '20:00', closesAt: '08:00' }],
    });
    expect(service.phones.map((phone) => phone.number)).toEqual(['01632 960002']);
  });
});

describe('A version 3 row', () => {
  const service = taken(versionThreeRow());

  it('is read, 3.1 fields kept among the extra ones', () => {
    expect(service).toMatchObject({
      source: { standard: '3' },
      alternateName: 'NTT',
      email: 'team@ntt.example',
      fees: 'Free.',
      assuredDate: '2026-10-01',
      lastModified: '2026-10-02',
      organisation: { url: 'https://northshire.example/', identifiers: [{ scheme: 'GB-NHS', type: 'ODS code', identifier: 'XX1' }] },
      schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['TH', 'FR'], dtStart: '2026-01-01' }],
      languages: [{ name: 'Urdu', code: 'ur' }],
      costOptions: [{ amount: 0, currency: 'GBP' }],
      taxonomyTerms: [{ name: 'Mental health', taxonomy: 'Northshire needs', code: 'MH' }],
      requiredDocuments: ['None'],
      extra: { additional_urls: [{ label: 'Blog' }] },
    });
    expect(JSON.stringify(service)).not.toContain('officer@');
  });

  it('leaves out coordinates that are nowhere on Earth, and says a phone once', () => {
    expect(service.locations[0]?.latitude).toBeUndefined();
    expect(service.locations[0]?.phones).toEqual([{ number: '+44 1632 960003', extension: '12' }]);
    expect(codes(service)).toEqual(['COORDINATES_UNUSABLE /service_at_locations/0/location']);
  });
});

describe('A row that a directory cannot use', () => {
  it.each<[string, unknown, RefusalCode, RefusalCode[]]>([
    ['without a name', plainRow('1', { name: ' ' }), 'NAME_MISSING', []],
    ['whose name is empty markup', plainRow('1', { name: '<p><br></p>' }), 'NAME_MISSING', []],
    ['without an id', plainRow('1', { id: null }), 'ID_MISSING', []],
    ['without an organisation', plainRow('1', { organization: undefined }), 'ORGANISATION_MISSING', []],
    ['whose organisation has no name', plainRow('1', { organization: { id: 'o', name: '' } }), 'ORGANISATION_MISSING', []],
    ['with nothing at all', { status: 'active' }, 'ID_MISSING', ['NAME_MISSING', 'ORGANISATION_MISSING']],
    ['that is an organisation', { id: '1', name: 'Trust', website: 'https://a.example' }, 'NOT_A_SERVICE', []],
    ['that is a term of a taxonomy', { id: '1', name: 'Carers', taxonomy: 'x', parent_id: '0' }, 'NOT_A_SERVICE', []],
    ['that is a number', 7, 'NOT_AN_OBJECT', []],
    ['that is a list', [plainRow('1')], 'NOT_AN_OBJECT', []],
    ['larger than two megabytes', plainRow('1', { description: 'x'.repeat(2_100_000) }), 'ROW_TOO_LARGE', []],
    ['nested ten thousand deep', plainRow('1', { extra: JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) as unknown }), 'ROW_TOO_DEEP', []],
  ])('%s is refused', (_what, row, reason, also) => {
    expect(refusal(row)).toEqual({ reason, also });
  });
});

describe('A row with single faults', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a link that would run', { url: 'javascript:alert(1)' }, 'LINK_UNUSABLE /url'],
    ['a link with a password in it', { url: 'https://a:b@c.example' }, 'LINK_UNUSABLE /url'],
    ['words for a link', { url: 'Warm Community Hall' }, 'LINK_UNUSABLE /url'],
    ['an email that is none', { email: 'ask at reception' }, 'EMAIL_UNUSABLE /email'],
    ['a day that does not exist', { assured_date: '2026-02-30' }, 'DATE_UNUSABLE /assured_date'],
    ['the year one', { last_modified: '0001-01-01T00:00:00' }, 'DATE_UNUSABLE /last_modified'],
    ['an assurance in the future', { assured_date: '2026-11-22' }, 'DATE_IN_FUTURE /assured_date'],
    ['an age of minus one', { minimum_age: -1 }, 'NUMBER_UNUSABLE /minimum_age'],
    ['ages the wrong way round', { minimum_age: 65, maximum_age: 18 }, 'AGES_UNUSABLE '],
    ['a status nobody knows', { status: 'pending' }, 'STATUS_UNKNOWN /status'],
    ['no status', { status: undefined }, 'STATUS_ASSUMED /status'],
    ['no description', { description: '<p><br></p>' }, 'DESCRIPTION_MISSING /description'],
    ['a description that is an object', { description: {} }, 'TEXT_UNUSABLE /description'],
    ['a name longer than a line', { name: 'n'.repeat(301) }, 'TEXT_CUT /name'],
    ['an hour that does not exist', { schedules: [{ opens_at: '25:00' }] }, 'TIME_UNUSABLE /schedules/0/opens_at'],
    ['too long a list', { languages: Array.from({ length: 201 }, () => ({ name: 'Welsh' })) }, 'LIST_CUT /languages'],
    ['an organisation without an id', { organization: { name: 'Northshire Help' } }, 'ORGANISATION_ID_MISSING /organization'],
    ['more of its own than fits', { own: 'x'.repeat(20_001) }, 'EXTRA_LEFT_OUT '],
  ])('%s is taken, with a note that says what was done', (_what, change, note) => {
    expect(codes(taken(plainRow('1', change)))).toContain(note);
  });

  it('is inactive where its status is not one of the standard: it may be closed', () => {
    expect(taken(plainRow('1', { status: 'pending' })).status).toBe('inactive');
    expect(taken(plainRow('1', { status: undefined })).status).toBe('active');
  });

  it('cannot bring in a prototype or a character that the database refuses', () => {
    const row: unknown = JSON.parse('{"id":"1","name":"A\\u0000b","status":"active","organization":{"id":"o","name":"O"},"__proto__":{"ok":1},"own":{"__proto__":{"x":1},"t":"\\u0000\\ud800"}}');
    const service = taken(row);
    expect(service.name).toBe('Ab');
    expect(service.extra).toEqual({ own: { t: '' } });
    expect(JSON.stringify(service)).not.toMatch(/\\u0000|\\ud800/);
  });
});

describe('The digest of a row', () => {
  it('does not depend on the order of its fields, and changes with its content', () => {
    const row = plainRow('1');
    const turned = Object.fromEntries(Object.entries(row).reverse());
    expect(taken(turned).source.digest).toBe(taken(row).source.digest);
    expect(taken({ ...row, fees: 'Free' }).source.digest).not.toBe(taken(row).source.digest);
  });
});

describe('Whatever a row holds', () => {
  const names = Object.keys({ ...versionOneRow(), ...versionTwoRow(), ...versionThreeRow() });
  const spoilt = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 12 });
  const base = fc.constantFrom(plainRow('1'), versionOneRow(), versionTwoRow(), versionThreeRow());

  it('it is taken or refused, never thrown over', () => {
    const row = fc.oneof(fc.jsonValue(), spoilt, fc.tuple(base, spoilt).map(([whole, part]) => ({ ...whole, ...part })));
    fc.assert(
      fc.property(row, (value) => {
        const reading = readService(value, CONTEXT);
        if (!reading.ok) return reading.words.length > 0;
        const { source, name, url = 'https://a.example', organisation } = reading.service;
        return source.id !== '' && name !== '' && organisation.name !== '' && /^https?:/.test(url);
      }),
      { numRuns: 1_000 },
    );
  });
});
