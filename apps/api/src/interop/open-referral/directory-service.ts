import type { Note } from './refusals.js';

/**
 * One service of a directory feed, whatever version it was published in, under the names of Open Referral UK 3
 * (in camelCase). All text is plain text, links are http(s), dates `YYYY-MM-DD`, times of day `HH:MM`, what is absent is undefined.
 */
export type DirectoryService = {
  source: ServiceSource;
  name: string;
  alternateName?: string;
  /** May be empty: a name and an organisation are enough to signpost. */
  description: string;
  status: ServiceStatus;
  organisation: DirectoryOrganisation;
  url?: string;
  email?: string;
  fees?: string;
  accreditations?: string;
  applicationProcess?: string;
  interpretationServices?: string;
  waitTime?: string;
  alert?: string;
  /** Version 1: what one gets ("Peer group"), how one attends ("Online"), how one gets in ("Self referral"). */
  deliverableType?: string;
  attendingType?: string;
  attendingAccess?: string;
  attendingNotes?: string;
  programme?: string;
  /** In years. */
  minimumAge?: number;
  maximumAge?: number;
  assuredDate?: string;
  lastModified?: string;
  /** Who it is for, a line each, in the publisher's words. */
  eligibility: string[];
  audiences: string[];
  languages: Language[];
  costOptions: CostOption[];
  funding: string[];
  requiredDocuments: string[];
  serviceAreas: ServiceArea[];
  taxonomyTerms: TaxonomyTerm[];
  schedules: Schedule[];
  locations: Location[];
  contacts: Contact[];
  phones: Phone[];
  /** The publisher's own fields that no version of the standard names, as they came. */
  extra: Record<string, unknown>;
  notes: Note[];
};

/** `id` is the publisher's; `digest` changes when the row, or our reading of rows, does. */
export type ServiceSource = { publisher: string; id: string; standard: FeedStandard; digest: string };
export type FeedStandard = '1' | '2' | '3';
export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

export type DirectoryOrganisation = {
  sourceId: string;
  name: string;
  description?: string;
  url?: string;
  email?: string;
  logo?: string;
  parentSourceId?: string;
  /** Registrations, such as a charity or company number. */
  identifiers: { scheme?: string; type?: string; identifier: string }[];
};

export type Language = { name: string; code?: string };
export type Phone = { number: string; extension?: string; type?: string; description?: string };
export type Contact = { name?: string; title?: string; department?: string; email?: string; phones: Phone[] };
export type CostOption = {
  option?: string;
  amount?: number;
  currency?: string;
  amountDescription?: string;
  validFrom?: string;
  validTo?: string;
};
export type ServiceArea = { name: string; extent?: string; uri?: string };
export type TaxonomyTerm = { sourceId?: string; name: string; taxonomy?: string; code?: string; parentSourceId?: string };

/** Hours, after iCalendar's RRULE: `byDay` holds MO…SU, in a monthly rule with the week before it (`2TU`). */
export type Schedule = {
  kind: 'regular' | 'holiday';
  closed?: boolean;
  description?: string;
  freq?: string;
  interval?: number;
  byDay: string[];
  byMonthDay?: string;
  opensAt?: string;
  closesAt?: string;
  dtStart?: string;
  until?: string;
  validFrom?: string;
  validTo?: string;
  attendingType?: string;
  link?: string;
  notes?: string;
};

export type Address = {
  lines: string[];
  city?: string;
  region?: string;
  stateProvince?: string;
  postalCode?: string;
  country?: string;
  type?: string;
};

export type Location = {
  sourceId?: string;
  type?: string;
  name?: string;
  description?: string;
  transportation?: string;
  url?: string;
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
  addresses: Address[];
  accessibility: string[];
  schedules: Schedule[];
  contacts: Contact[];
  phones: Phone[];
};
