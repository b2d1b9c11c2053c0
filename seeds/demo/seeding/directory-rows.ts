import { OFFICE_HOURS } from '@onward/workflow';
import { serviceId, type DemoAgreement, type DemoEconomy } from '../economy/demo-economy.js';
import { PLACES } from '../economy/places.js';
import type { DemoService } from '../economy/service.js';

const DAY_MS = 86_400_000;

/** How long before the demo was made its directory was entered. */
export const DIRECTORY_AGE_DAYS = 400;

/** Rows of one table, by column. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const emailOf = (key: string): string => `${key}@avershire.example`;

const placeOf = ({ organisation, publicAlias }: DemoService) => (publicAlias === undefined ? PLACES[organisation] : undefined);

/** As an import writes them: where it serves and is, and its address under the names of Open Referral UK. */
function coverageOf(service: DemoService): object | null {
  const place = placeOf(service);
  const locatedIn = place === undefined ? {} : { locatedIn: [place.postcode.split(' ')[0]] };
  return service.districts === undefined && place === undefined ? null : { ...(service.districts && { postcodeDistricts: service.districts }), ...locatedIn };
}

function detailsOf(service: DemoService): object {
  const place = placeOf(service);
  if (place === undefined) return {};
  const { lines, postcode, latitude, longitude } = place;
  return { locations: [{ latitude, longitude, addresses: [{ lines, postalCode: postcode }], accessibility: [], schedules: [], contacts: [], phones: [] }] };
}

/** The directory as rows (migrations 0001 to 0003), each table after those it refers to. The agreement comes apart: it is written last. */
export function directoryRows({ organisations, services, users, memberships, schoolAgreement }: DemoEconomy, now: Date): readonly TableRows[] {
  const entered = new Date(now.getTime() - DIRECTORY_AGE_DAYS * DAY_MS).toISOString();
  const dateIn = (days: number): string => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const organisationIds = new Map(organisations.map(({ key, id }) => [key, id]));
  const times = { created_at: entered, updated_at: entered };
  return [
    {
      table: 'organisation',
      rows: organisations.map(({ id, key, parent, kind, name, odsCode, description, phone }) => ({
        id, parent_id: organisationIds.get(parent ?? '') ?? null, kind, name, ods_code: odsCode ?? null, description: description ?? null,
        email: emailOf(key), phone: phone ?? null, ...times,
      })),
    },
    {
      table: 'service',
      rows: services.map((service) => ({
        id: service.id, organisation_id: organisationIds.get(service.organisation), name: service.name, public_alias: service.publicAlias ?? null,
        description: service.description, category: service.category, state: service.state ?? 'open',
        paused_until: service.pausedForDays === undefined ? null : dateIn(service.pausedForDays),
        alternative_id: service.alternative === undefined ? null : serviceId(service.alternative),
        referable: service.referable ?? true, statutory_duty: service.statutoryDuty ?? false, self_referral: service.selfReferral ?? false,
        desk: service.desk ?? false, criteria: service.criteria, targets: service.targets ?? null, hours: service.hours ?? OFFICE_HOURS,
        on_call_always: service.onCallAlways ?? false, on_call: service.onCall ?? null, coverage: coverageOf(service),
        required_supplements: service.supplements ?? [], languages: service.languages ?? ['English'], current_wait_days: service.waitDays ?? null,
        assured_until: dateIn(service.assuredForDays), url: `https://avershire.example/services/${service.key}`, email: emailOf(service.key),
        phone: service.phone ?? null, details: detailsOf(service), version: 1, ...times,
      })),
    },
    { table: 'app_user', rows: users.map(({ id, issuer, subject, name }) => ({ id, issuer, subject, name, email: emailOf(subject), created_at: entered })) },
    {
      table: 'membership',
      rows: memberships.map((membership) => ({
        id: membership.id, user_id: membership.userId, organisation_id: membership.organisationId, role: membership.role, created_at: entered,
      })),
    },
    {
      table: 'membership_service',
      rows: memberships.flatMap(({ id, serviceIds }) => serviceIds.map((service) => ({ membership_id: id, service_id: service }))),
    },
    ...rowsOf(schoolAgreement, organisations, now),
  ];
}

/** The sharing agreement's rows; in force for a year from `now`. */
export const agreementRows = ({ agreement, organisations }: DemoEconomy, now: Date): readonly TableRows[] => rowsOf(agreement, organisations, now);

function rowsOf({ id, name, purposes, categories, basis, parties }: DemoAgreement, organisations: DemoEconomy['organisations'], now: Date): readonly TableRows[] {
  const year = new Date(now.getTime() + 365 * DAY_MS).toISOString().slice(0, 10);
  const ids = organisations.filter(({ key }) => parties.includes(key)).map((organisation) => organisation.id);
  return [
    { table: 'sharing_agreement', rows: [{ id, name, purposes, categories, basis, ends_on: year, created_at: now.toISOString() }] },
    { table: 'sharing_agreement_party', rows: ids.map((party) => ({ agreement_id: id, organisation_id: party })) },
  ];
}
