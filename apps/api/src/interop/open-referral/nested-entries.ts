import { canonicalJson } from './canonical-json.js';
import type { Address, Contact, CostOption, DirectoryOrganisation, Language, Location, Phone, Schedule, ServiceArea, TaxonomyTerm } from './directory-service.js';
import type { RowFields } from './row-fields.js';

/** The objects nested in a service, each under the names it has had in versions 1 (UK), 2 and 3. */

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const BY_DAY = /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/;

export function readOrganisation(fields: RowFields): DirectoryOrganisation | undefined {
  const name = fields.line('name');
  if (name === undefined) return undefined;
  return {
    sourceId: readId(fields) ?? nameAsId(fields, name),
    name,
    description: fields.text('description'),
    url: fields.link('website', 'url'),
    email: fields.email('email'),
    logo: fields.link('logo'),
    parentSourceId: fields.line('parent_organization_id'),
    identifiers: fields.list('organization_identifiers').flatMap((identifier) => {
      const number = identifier.line('identifier');
      if (number === undefined) return [];
      return [{ scheme: identifier.line('identifier_scheme'), type: identifier.line('identifier_type'), identifier: number }];
    }),
  };
}

function nameAsId(fields: RowFields, name: string): string {
  fields.note('ORGANISATION_ID_MISSING');
  return `name:${name.toLowerCase()}`;
}

/** An id as the publisher writes it; a UUID in lower case, so that two spellings of one are one. */
export function readId(fields: RowFields): string | undefined {
  const id = fields.line('id');
  return id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id.toLowerCase() : id;
}

export function readLocations(service: RowFields): Location[] {
  const direct = service.list('locations', 'location').map((location) => readLocation(location, undefined));
  const linked = service.list('service_at_locations').flatMap((link) => {
    const location = link.object('location');
    return location === undefined ? [] : [readLocation(location, link)];
  });
  return [...direct, ...linked];
}

/** `link` is the service_at_location, which may bring hours and contacts of its own. */
function readLocation(location: RowFields, link: RowFields | undefined): Location {
  const both = link === undefined ? [location] : [location, link];
  return {
    sourceId: readId(location),
    type: location.line('location_type'),
    name: location.line('name'),
    description: location.text('description'),
    transportation: location.text('transportation'),
    url: location.link('url'),
    ...readCoordinates(location),
    addresses: location.list('addresses', 'physical_addresses', 'physical_address', 'postal_addresses').map(readAddress),
    accessibility: location
      .list('accessibility', 'accessibility_for_disabilities')
      .flatMap((entry) => entry.text('description', 'accessibility', 'details', 'name') ?? []),
    schedules: withoutRepeats(both.flatMap(readSchedules)),
    contacts: withoutRepeats(both.flatMap(readContacts)),
    phones: withoutRepeats(both.flatMap(readPhones)),
  };
}

/** A location and its link to the service often say the same. */
function withoutRepeats<T>(entries: T[]): T[] {
  return [...new Map(entries.map((entry) => [canonicalJson(entry), entry])).values()];
}

function readCoordinates(location: RowFields): Pick<Location, 'latitude' | 'longitude'> {
  const latitude = location.number(-Infinity, Infinity, 'latitude');
  const longitude = location.number(-Infinity, Infinity, 'longitude');
  if (latitude === undefined || longitude === undefined) return {};
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  if (onEarth) return { latitude, longitude };
  location.note('COORDINATES_UNUSABLE');
  return {};
}

function readAddress(address: RowFields): Address {
  return {
    lines: ['attention', 'address_1', 'address_2'].flatMap((name) => address.line(name) ?? []),
    city: address.line('city'),
    region: address.line('region'),
    stateProvince: address.line('state_province'),
    postalCode: address.line('postal_code')?.toUpperCase(),
    country: address.line('country'),
    type: address.line('address_type'),
  };
}

export function readSchedules(holder: RowFields): Schedule[] {
  const regular = holder.list('schedules', 'regular_schedules', 'regular_schedule').map((entry) => readSchedule(entry, 'regular'));
  const holiday = holder
    .list('holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection')
    .map((entry) => readSchedule(entry, 'holiday'));
  return [...regular, ...holiday];
}

function readSchedule(entry: RowFields, kind: Schedule['kind']): Schedule {
  return {
    kind,
    closed: entry.flag('closed'),
    description: entry.text('description'),
    freq: entry.line('freq'),
    interval: entry.number(1, 1_000, 'interval'),
    byDay: readWeekdays(entry.line('byday', 'weekday') ?? ''),
    byMonthDay: entry.line('bymonthday'),
    opensAt: entry.time('opens_at'),
    closesAt: entry.time('closes_at'),
    dtStart: entry.date('dtstart', 'start_date'),
    until: entry.date('until', 'end_date'),
    validFrom: entry.date('valid_from'),
    validTo: entry.date('valid_to'),
    attendingType: entry.line('attending_type'),
    link: entry.link('schedule_link'),
    notes: entry.text('notes'),
  };
}

/** "TH,FR", "2TU" and version 1's "Monday" alike. */
function readWeekdays(written: string): string[] {
  return written.split(',').flatMap((part) => {
    const day = part.trim().toUpperCase();
    if (BY_DAY.test(day)) return [day];
    return WEEKDAYS.filter((weekday) => day.length > 2 && day.endsWith('DAY') && day.startsWith(weekday));
  });
}

export function readContacts(holder: RowFields): Contact[] {
  return holder.list('contacts', 'contact').map((contact) => ({
    name: contact.line('name'),
    title: contact.line('title'),
    department: contact.line('department'),
    email: contact.email('email'),
    phones: readPhones(contact),
  }));
}

/** A phone is kept only where its number holds a digit. */
export function readPhones(holder: RowFields): Phone[] {
  return holder.list('phones', 'phone').flatMap((phone) => {
    const number = phone.line('number', 'name')?.replaceAll('"', '').trim() ?? '';
    if (!/\d/.test(number)) return [];
    return [{ number, extension: phone.line('extension'), type: phone.line('type'), description: phone.text('description') }];
  });
}

export function readLanguages(holder: RowFields): Language[] {
  return holder.list('languages', 'language').flatMap((language) => {
    const code = language.line('code');
    const name = language.line('name', 'language') ?? code;
    return name === undefined ? [] : [{ name, code }];
  });
}

export function readCostOptions(service: RowFields): CostOption[] {
  return service.list('cost_options', 'cost_option').map((cost) => ({
    option: cost.line('option', 'name'),
    amount: cost.number(0, 10_000_000, 'amount'),
    currency: cost.line('currency')?.toUpperCase(),
    amountDescription: cost.line('amount_description'),
    validFrom: cost.date('valid_from'),
    validTo: cost.date('valid_to'),
  }));
}

export function readServiceAreas(service: RowFields): ServiceArea[] {
  return service.list('service_areas', 'service_area').flatMap((area) => {
    const name = area.line('name', 'service_area', 'description');
    return name === undefined ? [] : [{ name, extent: area.text('extent'), uri: area.link('uri') }];
  });
}

/** Version 3 hangs terms on attributes; version 1 on service_taxonomys; some publishers write a bare label and value. */
export function readTaxonomyTerms(service: RowFields): TaxonomyTerm[] {
  const links = service.list('attributes', 'service_taxonomys', 'service_taxonomies', 'service_taxonomy', 'taxonomy_terms');
  return links.flatMap((link) => {
    const term = link.object('taxonomy_term', 'taxonomy') ?? link;
    const name = term.line('name', 'term', 'label', 'value');
    if (name === undefined) return [];
    const parent = term.object('parent');
    return [
      {
        sourceId: readId(term),
        name,
        taxonomy: term.line('taxonomy', 'vocabulary'),
        code: term.line('code'),
        parentSourceId: term.line('parent_id') ?? (parent && readId(parent)),
      },
    ];
  });
}
