import { DEFAULT_TARGETS, OFFICE_HOURS, type ServiceHours, type Targets } from '@onward/workflow';
import type { ServiceRow } from './service-columns.js';
import type { Face } from './service-filter.js';

/** A service as the directory shows it. */
export interface ServiceView {
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly category: string | null;
  readonly description: string;
  readonly state: ServiceRow['state'];
  readonly pausedUntil: string | null;
  readonly alternative: { readonly id: string; readonly name: string } | null;
  readonly referable: boolean;
  readonly statutoryDuty: boolean;
  readonly selfReferral: boolean;
  readonly criteria: readonly string[];
  readonly currentWaitDays: number | null;
  readonly hours: ServiceHours | null;
  readonly onCallAlways: boolean;
  readonly targets: Targets | null;
  readonly postcodeDistricts: readonly string[] | null;
  readonly languages: readonly string[];
  readonly contact: { readonly url: string | null; readonly email: string | null; readonly phone: string | null };
  readonly assuredUntil: string | null;
  readonly assured: boolean;
}

/** In a list near a place. */
export interface FoundService extends ServiceView {
  /** From the middle of the district to its nearest place; null where no district was given, or a place is not known. */
  readonly distanceMiles: number | null;
}

/** One service read by itself has more to tell. */
export interface ServiceDetail extends ServiceView {
  /** How many people it can have in hand at a time. */
  readonly capacity: number | null;
  readonly requiredSupplements: readonly string[];
  /** Who published the entry; null for one that is kept here. */
  readonly source: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** @param today `YYYY-MM-DD` in London: an entry is assured to the end of its day. */
export function toServiceView(row: ServiceRow, face: Face, today: string): ServiceView {
  const shown = shownAs(row, face);
  return {
    id: row.id,
    name: shown.name,
    organisation: shown.organisation,
    category: shown.category,
    description: shown.description,
    state: row.state,
    pausedUntil: row.pausedUntil,
    alternative: row.alternative && { id: row.alternative.id, name: nameOn(face, row.alternative) },
    referable: row.referable,
    statutoryDuty: row.statutoryDuty,
    selfReferral: row.selfReferral,
    criteria: shown.criteria.map(({ words }) => words),
    currentWaitDays: row.currentWaitDays,
    // Where nobody triages, nobody has promised hours or answers by a target; a team that set none works to the economy's.
    hours: row.referable ? (row.hours ?? OFFICE_HOURS) : row.hours,
    onCallAlways: row.onCallAlways,
    targets: row.referable ? (row.targets ?? DEFAULT_TARGETS) : row.targets,
    postcodeDistricts: row.coverage?.postcodeDistricts ?? null,
    languages: row.languages,
    contact: { url: shown.url, email: shown.email, phone: shown.phone },
    assuredUntil: row.assuredUntil,
    assured: row.assuredUntil !== null && row.assuredUntil >= today,
  };
}

/** To a tenth of a mile: a district's middle is not known better. Where a service is would tell what is behind an alias. */
export function toFoundService(row: ServiceRow & { readonly miles: number | null }, face: Face, today: string): FoundService {
  const isHidden = face === 'public' && row.publicAlias !== null;
  return { ...toServiceView(row, face, today), distanceMiles: row.miles === null || isHidden ? null : Math.round(row.miles * 10) / 10 };
}

export function toServiceDetail(row: ServiceRow, face: Face, today: string): ServiceDetail {
  const { requiredSupplements, source, details } = shownAs(row, face);
  return { ...toServiceView(row, face, today), capacity: row.capacity, requiredSupplements, source, details };
}

type Telling = Pick<
  ServiceRow,
  'name' | 'organisation' | 'category' | 'description' | 'criteria' | 'url' | 'email' | 'phone' | 'requiredSupplements' | 'source' | 'details'
>;

/** Everything that tells what a service is: behind an alias it would give the name away. */
function shownAs(row: ServiceRow, face: Face): Telling {
  if (face === 'own' || row.publicAlias === null) return row;
  return {
    name: row.publicAlias,
    // who runs it may be called after what it is
    organisation: { id: row.id, name: row.publicAlias },
    category: null,
    description: '',
    criteria: [],
    url: null,
    email: null,
    phone: null,
    requiredSupplements: [],
    source: null,
    details: {},
  };
}

function nameOn(face: Face, { name, publicAlias }: { name: string; publicAlias: string | null }): string {
  return face === 'public' ? (publicAlias ?? name) : name;
}
