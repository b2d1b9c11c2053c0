import { canonicalJson, depthOf, digestOf } from './canonical-json.js';
import { SERVICE_STATUSES, type DirectoryService, type FeedStandard, type ServiceStatus } from './directory-service.js';
import { readExtraFields } from './extra-fields.js';
import * as nested from './nested-entries.js';
import { REFUSALS, type Note, type RefusalCode } from './refusals.js';
import { isObject, RowFields, type JsonObject } from './row-fields.js';

/**
 * Goes up when rows are read otherwise than before, so that the next import brings every service up to date although its
 * row has not changed.
 */
export const READER_GENERATION = 1;

const DEEPEST = 40;
const LARGEST = 2_000_000;
const ONLY_AN_ORGANISATION_HAS = ['services', 'organization_identifiers', 'website', 'legal_status', 'tax_status', 'year_incorporated'];
const ONLY_A_TERM_HAS = ['vocabulary', 'taxonomy', 'taxonomy_detail', 'parent_id', 'term_uri', 'version'];
const ONLY_A_LOCATION_HAS = ['latitude', 'longitude', 'location_type'];

/** `today` (`YYYY-MM-DD`) is the day after which an assurance cannot have happened yet. */
export type ReadContext = { publisher: string; today: string };
export type ServiceRefusal = { ok: false; reason: RefusalCode; words: string; also: RefusalCode[] };
export type ServiceReading = { ok: true; service: DirectoryService } | ServiceRefusal;

/**
 * One row of a feed (Open Referral UK 1 and 3, Open Referral 2 and 3) as a directory service, or why it is not one.
 * Never throws, whatever the row. A row with several faults is refused for the first, and names the rest in `also`.
 * Ids used twice are the matter of who reads the whole feed (`importFeed`).
 */
export function readService(row: unknown, context: ReadContext): ServiceReading {
  if (!isObject(row)) return refuse(['NOT_AN_OBJECT']);
  if (depthOf(row, DEEPEST) > DEEPEST) return refuse(['ROW_TOO_DEEP']);
  if (canonicalJson(row).length > LARGEST) return refuse(['ROW_TOO_LARGE']);
  const notes: Note[] = [];
  const fields = new RowFields(row, notes);
  if (isSomethingElse(fields)) return refuse(['NOT_A_SERVICE']);

  const id = nested.readId(fields);
  const name = fields.line('name');
  const organisationFields = fields.object('organization');
  const organisation = organisationFields && nested.readOrganisation(organisationFields);
  if (id === undefined || name === undefined || organisation === undefined) {
    return refuse([
      ...(id === undefined ? (['ID_MISSING'] as const) : []),
      ...(name === undefined ? (['NAME_MISSING'] as const) : []),
      ...(organisation === undefined ? (['ORGANISATION_MISSING'] as const) : []),
    ]);
  }
  const source = { publisher: context.publisher, id, standard: standardOf(fields), digest: sourceDigest(row) };
  return { ok: true, service: { source, name, organisation, ...readRest(row, fields, context), notes } };
}

/** SHA-256 of the row's canonical JSON, behind the generation of the reader. */
export function sourceDigest(row: unknown): string {
  return `${READER_GENERATION}:${digestOf(row)}`;
}

/** A refusal for the first of the faults, naming the others. */
export function refuse(faults: readonly RefusalCode[]): ServiceRefusal {
  const [reason = 'NOT_A_SERVICE', ...also] = faults;
  return { ok: false, reason, words: [reason, ...also].map((code) => REFUSALS[code]).join(' '), also };
}

function isSomethingElse(fields: RowFields): boolean {
  if (fields.has('organization', 'organization_id', 'status', 'service_at_locations')) return false;
  return fields.has(...ONLY_AN_ORGANISATION_HAS, ...ONLY_A_TERM_HAS, ...ONLY_A_LOCATION_HAS);
}

function standardOf(fields: RowFields): FeedStandard {
  if (fields.has('deliverable_type', 'attending_type', 'attending_access', 'service_taxonomys', 'eligibilitys', 'fundings')) return '1';
  if (fields.has('regular_schedules', 'regular_schedule', 'holiday_schedules', 'service_taxonomy', 'eligibility')) return '2';
  return '3';
}

type Rest = Omit<DirectoryService, 'source' | 'name' | 'organisation' | 'notes'>;

function readRest(row: JsonObject, fields: RowFields, context: ReadContext): Rest {
  const description = fields.text('description');
  if (description === undefined) fields.note('DESCRIPTION_MISSING', 'description');
  const extra = readExtraFields(row);
  if (extra === undefined) fields.note('EXTRA_LEFT_OUT');
  return {
    alternateName: fields.line('alternate_name'),
    description: description ?? '',
    status: readStatus(fields),
    url: fields.link('url'),
    email: fields.email('email'),
    fees: fields.text('fees_description', 'fees'),
    accreditations: fields.text('accreditations'),
    applicationProcess: fields.text('application_process'),
    interpretationServices: fields.text('interpretation_services'),
    waitTime: fields.line('wait_time'),
    alert: fields.text('alert'),
    deliverableType: fields.line('deliverable_type'),
    attendingType: fields.line('attending_type'),
    attendingAccess: fields.line('attending_access'),
    attendingNotes: fields.text('pc_attendingAccess_additionalInfo'),
    programme: fields.object('program')?.line('name'),
    ...readAges(fields),
    assuredDate: readAssuredDate(fields, context.today),
    lastModified: fields.date('last_modified') ?? fields.object('pc_metadata')?.date('date_modified'),
    eligibility: readEligibility(fields),
    audiences: distinct(fields.list('pc_targetAudience').flatMap((audience) => audience.line('audienceType') ?? [])),
    languages: nested.readLanguages(fields),
    costOptions: nested.readCostOptions(fields),
    funding: fields.list('funding', 'fundings').flatMap((funding) => funding.text('source') ?? []),
    requiredDocuments: fields.list('required_documents', 'required_document').flatMap((needed) => needed.text('document', 'name') ?? []),
    serviceAreas: nested.readServiceAreas(fields),
    taxonomyTerms: nested.readTaxonomyTerms(fields),
    schedules: nested.readSchedules(fields),
    locations: nested.readLocations(fields),
    contacts: nested.readContacts(fields),
    phones: nested.readPhones(fields),
    extra: extra ?? {},
  };
}

/** A missing status is taken as active: the entry is published. One that is not the standard's may mean closed: inactive. */
function readStatus(fields: RowFields): ServiceStatus {
  const written = fields.line('status')?.toLowerCase();
  const status = SERVICE_STATUSES.find((known) => known === written);
  if (status !== undefined) return status;
  fields.note(written === undefined ? 'STATUS_ASSUMED' : 'STATUS_UNKNOWN', 'status');
  return written === undefined ? 'active' : 'inactive';
}

/** Version 1 keeps ages in its eligibility entries; the widest range they give together is the service's. */
function readAges(fields: RowFields): { minimumAge?: number; maximumAge?: number } {
  const holders = [fields, ...fields.list('eligibilitys', 'eligibilities', 'eligibility')];
  const lowest = holders.flatMap((holder) => holder.number(0, 150, 'minimum_age') ?? []);
  const highest = holders.flatMap((holder) => holder.number(0, 150, 'maximum_age') ?? []);
  const minimumAge = lowest.length > 0 ? Math.min(...lowest) : undefined;
  const maximumAge = highest.length > 0 ? Math.max(...highest) : undefined;
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return { minimumAge, maximumAge };
  fields.note('AGES_UNUSABLE');
  return {};
}

function readAssuredDate(fields: RowFields, today: string): string | undefined {
  const date = fields.date('assured_date');
  if (date === undefined || date <= today) return date;
  fields.note('DATE_IN_FUTURE', 'assured_date');
  return undefined;
}

function readEligibility(fields: RowFields): string[] {
  const described = fields.text('eligibility_description');
  const entries = fields.list('eligibilitys', 'eligibilities', 'eligibility').flatMap((entry) => entry.line('eligibility', 'name') ?? []);
  return distinct(described === undefined ? entries : [described, ...entries]);
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
