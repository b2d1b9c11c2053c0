import type { Criterion } from '@onward/forms';
import type { ServiceHours, Targets } from '@onward/workflow';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A service as it is read for the directory. Dates are `YYYY-MM-DD`. What an import compares by is not among it. */
export interface ServiceRow extends Named {
  readonly publicAlias: string | null;
  readonly description: string;
  readonly category: string | null;
  readonly organisation: Named;
  readonly state: 'open' | 'paused' | 'closed';
  readonly pausedUntil: string | null;
  readonly alternative: (Named & { readonly publicAlias: string | null }) | null;
  readonly referable: boolean;
  readonly statutoryDuty: boolean;
  readonly selfReferral: boolean;
  readonly onCallAlways: boolean;
  readonly criteria: readonly Criterion[];
  readonly targets: Targets | null;
  readonly hours: ServiceHours | null;
  readonly coverage: { readonly postcodeDistricts?: readonly string[]; readonly locatedIn?: readonly string[] } | null;
  readonly requiredSupplements: readonly string[];
  readonly languages: readonly string[];
  readonly currentWaitDays: number | null;
  readonly capacity: number | null;
  readonly assuredUntil: string | null;
  readonly url: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly source: string | null;
  readonly version: number;
}

/** The organisation and the alternative are asked for one by one: few rows, each by its id, whatever the planner thinks of the table. */
export const SERVICE_COLUMNS = `
  s.id, s.name, s.public_alias as "publicAlias", s.description, s.category,
  (select json_build_object('id', o.id, 'name', o.name) from organisation o where o.id = s.organisation_id) as organisation,
  s.state, to_char(s.paused_until, 'YYYY-MM-DD') as "pausedUntil",
  (select json_build_object('id', a.id, 'name', a.name, 'publicAlias', a.public_alias) from service a where a.id = s.alternative_id) as alternative,
  s.referable, s.statutory_duty as "statutoryDuty", s.self_referral as "selfReferral", s.on_call_always as "onCallAlways",
  s.criteria, s.targets, s.hours, s.coverage, s.required_supplements as "requiredSupplements", s.languages,
  s.current_wait_days as "currentWaitDays", s.capacity, to_char(s.assured_until, 'YYYY-MM-DD') as "assuredUntil",
  s.url, s.email, s.phone, s.details, s.source, s.version`;
