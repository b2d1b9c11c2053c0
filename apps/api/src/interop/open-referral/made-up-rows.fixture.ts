import type { JsonObject } from './row-fields.js';

/** Rows written for the tests, in the shape of each version. No such services exist. */

export const TODAY = '2026-11-21';
export const CONTEXT = { publisher: 'Northshire Council', today: TODAY };

/** The least that is taken. */
export function plainRow(id: string, change: JsonObject = {}): JsonObject {
  return { id, name: `Service ${id}`, description: 'Help.', status: 'active', organization: { id: 'org-1', name: 'Northshire Help' }, ...change };
}

export function versionOneRow(): JsonObject {
  return {
    id: '3D2B6A10-0C1E-4F6A-9B1D-000000000001',
    name: 'Lantern Caf&eacute; &amp; Carers',
    description: '<h2>Tea and talk</h2><p>For carers&nbsp;of all ages.</p><ul><li>Mondays</li><li>Fridays</li></ul><p>Ring <a href="https://lantern.example/ring">us</a></p>',
    url: 'www.lantern.example/cafe',
    email: '\u00a0hello@lantern.example',
    status: 'Active',
    fees: '',
    deliverable_type: 'Peer group',
    attending_type: 'Venue',
    attending_access: 'Drop-in',
    assured_date: '2026-02-03',
    pc_attendingAccess_additionalInfo: 'Come to the side door.',
    pc_metadata: { date_created: '2020-01-01', date_modified: '2026-02-04', assured_by: 'A. N. Officer' },
    pc_targetAudience: [
      { id: 'a', audienceType: 'Carers ' },
      { id: 'b', audienceType: 'Carers' },
    ],
    pc_colour: 'teal',
    organization: { id: 'org-lantern', name: 'Lantern Trust', description: '<p>A charity.</p>', url: 'https://lantern.example' },
    eligibilitys: [
      { id: 'e1', eligibility: 'Adults', minimum_age: 18, maximum_age: 64 },
      { id: 'e2', eligibility: 'Older people', minimum_age: '65', maximum_age: '110' },
    ],
    service_taxonomys: [{ id: 't', taxonomy: { id: 'cat:7', name: 'Carers', vocabulary: 'esdServiceTypes', parent_id: 'cat:1' } }],
    regular_schedules: [{ id: 's', weekday: 'Monday', opens_at: '10:00', closes_at: '12:30:00' }],
    holiday_schedules: [{ id: 'h', closed: true, start_date: '2026-12-25', end_date: '2026-12-26' }],
    languages: [{ id: 'l', language: 'Polish' }],
    cost_options: [{ id: 'c', option: 'Drop-in', amount: '2.50', amount_description: 'a visit' }],
    fundings: [{ id: 'f', source: 'Grants' }],
    service_areas: [{ id: 'w', service_area: 'Northshire' }],
    contacts: [{ id: 'k', name: 'Front desk', phones: [{ id: 'p', number: '01632 960001' }] }],
    service_at_locations: [
      {
        id: 'sal',
        location: {
          id: 'loc',
          name: 'Old School',
          latitude: 51.5,
          longitude: -2.5,
          physical_addresses: [{ id: 'adr', address_1: '1 Mill Lane', city: 'Northby', postal_code: 'zz1 1zz', country: 'GB' }],
          accessibility_for_disabilities: [{ id: 'acc', accessibility: 'Ramp at the side' }],
        },
        regular_schedule: [{ id: 's2', freq: 'WEEKLY', byday: 'MO,2TU', opens_at: '09:00Z', closes_at: '17:00Z' }],
      },
    ],
  };
}

export function versionTwoRow(): JsonObject {
  return {
    id: '1502',
    name: 'Night Shelter',
    description: 'A bed for the night.\nAsk at the door.',
    status: 'temporarily closed',
    organization: { id: 'org-shelter', name: 'Shelter Together', url: 'http://shelter.example' },
    eligibility: 'Anybody over 16',
    regular_schedules: [{ id: 's', weekday: 'Saturday', opens_at: '20:00', closes_at: '08:00' }],
    phones: [{ id: 'p', number: '01632 960002', type: 'voice' }, { id: 'q', number: 'see website' }],
    languages: [{ id: 'l', language: 'English' }],
  };
}

export function versionThreeRow(): JsonObject {
  return {
    id: '3d2b6a10-0c1e-4f6a-9b1d-000000000003',
    name: 'Talking Therapies Northshire',
    alternate_name: 'NTT',
    description: 'Therapy, in person or by video.',
    url: 'https://ntt.example/therapy',
    email: 'mailto:team@ntt.example',
    status: 'active',
    fees_description: 'Free.',
    minimum_age: 16,
    maximum_age: 120,
    assured_date: '2026-10-01T09:00:00Z',
    assurer_email: 'officer@northshire.example',
    last_modified: '2026-10-02T10:30:45.123Z',
    additional_urls: [{ id: 'u', label: 'Blog', url: 'https://ntt.example/blog' }],
    organization: {
      id: '3d2b6a10-0c1e-4f6a-9b1d-0000000000aa',
      name: 'Northshire NHS Trust',
      website: 'https://northshire.example',
      organization_identifiers: [{ id: 'i', identifier_scheme: 'GB-NHS', identifier_type: 'ODS code', identifier: 'XX1' }],
    },
    schedules: [{ id: 's', freq: 'WEEKLY', interval: 1, byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00', dtstart: '2026-01-01' }],
    service_at_locations: [
      {
        id: 'sal',
        location: {
          id: 'loc',
          location_type: 'physical',
          name: 'The Annexe',
          latitude: 100,
          longitude: 101,
          addresses: [{ id: 'adr', address_1: '2 Mill Lane', address_2: 'Northby', city: 'Northby', state_province: 'Northshire', postal_code: 'ZZ1 1ZZ', country: 'GB', address_type: 'physical' }],
          accessibility: [{ id: 'acc', description: 'Induction loop' }],
          phones: [{ id: 'p', number: '"+44 1632 960003"', extension: 12 }],
        },
        phones: [{ id: 'p2', number: '+44 1632 960003', extension: 12 }],
      },
    ],
    languages: [{ id: 'l', name: 'Urdu', code: 'ur' }],
    cost_options: [{ id: 'c', option: 'All', amount: 0, currency: 'gbp', valid_from: '2026-01-01' }],
    attributes: [{ id: 'at', link_entity: 'service', taxonomy_term: { id: 'term', name: 'Mental health', taxonomy: 'Northshire needs', code: 'MH' } }],
    required_documents: [{ id: 'd', document: 'None' }],
  };
}
