import { withoutUnseen } from './plain-text.js';
import { isObject, type JsonObject } from './row-fields.js';

/** What a service's row may hold by one version of the standard or another, and what is read of a publisher's own fields. */
const KNOWN = new Set(
  (
    'id organization_id organization program program_id name alternate_name description url email status fees fees_description ' +
    'accreditations application_process interpretation_services wait_time alert deliverable_type attending_type attending_access ' +
    'minimum_age maximum_age assured_date last_modified eligibility eligibilitys eligibilities eligibility_description languages language ' +
    'cost_options cost_option funding fundings required_documents required_document service_areas service_area attributes ' +
    'service_taxonomys service_taxonomies service_taxonomy taxonomy_terms schedules regular_schedules regular_schedule ' +
    'holiday_schedules holiday_schedule holidayScheduleCollection locations location service_at_locations contacts contact phones phone ' +
    'pc_targetAudience pc_metadata pc_attendingAccess_additionalInfo'
  ).split(' '),
);
/** Never kept: who at the publisher checked the entry (a person's name nobody here needs), and the log of its edits. */
const NOT_KEPT = new Set(['assurer_email', 'metadata', '__proto__', 'constructor', 'prototype']);
const LONGEST = 20_000;

/**
 * The fields that no version of the standard names, so that a publisher's own are not lost; undefined where together they
 * exceed 20,000 characters of JSON.
 */
export function readExtraFields(row: JsonObject): JsonObject | undefined {
  const extra = Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => !KNOWN.has(name) && !NOT_KEPT.has(name) && value !== null && value !== '')
      .map(([name, value]) => [withoutUnseen(name), storable(value)]),
  );
  return JSON.stringify(extra).length > LONGEST ? undefined : extra;
}

/** PostgreSQL's jsonb refuses NUL and lone surrogates, at any depth. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value);
  if (Array.isArray(value)) return value.map(storable);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => !NOT_KEPT.has(name));
  return Object.fromEntries(members.map(([name, member]) => [withoutUnseen(name), storable(member)]));
}
