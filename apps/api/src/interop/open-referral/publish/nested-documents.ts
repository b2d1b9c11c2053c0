import type { Address, Contact, CostOption, Language, Location, Phone, Schedule, ServiceArea, TaxonomyTerm } from '../directory-service.js';
import { isUuid, stableId } from './stable-id.js';

/** The parts of a service in Open Referral UK 3, each as its reader (nested-entries.ts) reads it back. `of` is the service, or what the part is in. */

type Document = Readonly<Record<string, unknown>>;

export const phoneDocument = (of: string) => ({ number, extension, type, description }: Phone, place: number): Document => ({
  id: stableId(of, `phone ${place}`), number, extension, type, description,
});

export const contactDocument = (of: string) => ({ phones, ...contact }: Contact, place: number): Document => {
  const id = stableId(of, `contact ${place}`);
  return { id, ...contact, phones: phones.map(phoneDocument(id)) };
};

export const languageDocument = (of: string) => ({ name, code }: Language, place: number): Document => ({ id: stableId(of, `language ${place}`), service_id: of, name, code });

export const costDocument = (of: string) => ({ option, amount, currency, amountDescription, validFrom, validTo }: CostOption, place: number): Document => ({
  id: stableId(of, `cost ${place}`), service_id: of, option, amount, currency, amount_description: amountDescription, valid_from: validFrom, valid_to: validTo,
});

export const areaDocument = (of: string) => ({ name, extent, uri }: ServiceArea, place: number): Document => ({ id: stableId(of, `area ${place}`), service_id: of, name, extent, uri });

export const attributeDocument = (of: string) => ({ sourceId, name, taxonomy, code, parentSourceId }: TaxonomyTerm, place: number): Document => {
  const termId = isUuid(sourceId) ? sourceId : stableId(of, `term ${sourceId ?? name}`);
  const term = { id: termId, name, description: name, taxonomy, code, parent_id: parentSourceId };
  return { id: stableId(of, `attribute ${place}`), link_id: of, taxonomy_term_id: termId, link_type: 'service', taxonomy_term: term };
};

export const scheduleDocument = (of: string) => (schedule: Schedule, place: number): Document => ({
  id: stableId(of, `schedule ${place}`), closed: schedule.closed, description: schedule.description, freq: schedule.freq, interval: schedule.interval,
  byday: schedule.byDay.length === 0 ? undefined : schedule.byDay.join(','), bymonthday: schedule.byMonthDay, opens_at: schedule.opensAt, closes_at: schedule.closesAt,
  dtstart: schedule.dtStart, until: schedule.until, valid_from: schedule.validFrom, valid_to: schedule.validTo, attending_type: schedule.attendingType,
  schedule_link: schedule.link, notes: schedule.notes,
});

/** Regular hours, and those of holidays apart, under the names they are read by. */
export function schedulesOf(of: string, all: readonly Schedule[]): Document {
  const [regular, holiday] = (['regular', 'holiday'] as const).map((kind) => all.filter((schedule) => schedule.kind === kind));
  return { schedules: regular?.map(scheduleDocument(of)), holiday_schedules: holiday?.map(scheduleDocument(stableId(of, 'holidays'))) };
}

/** The standard asks for these texts even where nobody has said: empty, they are read as nothing said. */
const addressDocument = (of: string) => ({ lines, city, region, stateProvince, postalCode, country, type }: Address, place: number): Document => {
  const [attention, first, second] = lines.length > 2 ? lines : [undefined, ...lines];
  return {
    id: stableId(of, `address ${place}`), location_id: of, attention, address_1: first ?? '', address_2: second, city: city ?? '', region, state_province: stateProvince ?? '',
    postal_code: postalCode ?? '', country: country ?? '', address_type: type ?? 'physical',
  };
};

export const locationDocument = (of: string) => (location: Location, place: number): Document => {
  const { sourceId, type, name, description, transportation, url, latitude, longitude, addresses, accessibility, schedules, contacts, phones } = location;
  const id = isUuid(sourceId) ? sourceId : stableId(of, `location ${sourceId ?? place}`);
  return {
    id: stableId(of, `at location ${place}`), service_id: of, location_id: id,
    location: {
      id, location_type: type ?? 'physical', name, description, transportation, url, latitude, longitude, addresses: addresses.map(addressDocument(id)),
      accessibility: accessibility.map((words, index) => ({ id: stableId(id, `access ${index}`), location_id: id, description: words })),
      ...schedulesOf(id, schedules), contacts: contacts.map(contactDocument(id)), phones: phones.map(phoneDocument(id)),
    },
  };
};
