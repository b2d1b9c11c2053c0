import { WEEKDAYS, type ServiceHours } from '@onward/workflow';
import type { PublishedService } from '../../../directory/index.js';
import type { DirectoryOrganisation, DirectoryService, Schedule, ServiceStatus } from '../directory-service.js';
import { areaDocument, attributeDocument, contactDocument, costDocument, languageDocument, locationDocument, phoneDocument, schedulesOf } from './nested-documents.js';
import { isUuid, stableId } from './stable-id.js';

type Document = Readonly<Record<string, unknown>>;
/** What an import kept of a service that has no column of its own: whatever was empty is absent. */
type Details = Partial<Omit<DirectoryService, 'organisation'>> & { readonly organisation?: Partial<DirectoryOrganisation> };

const STATUS_OF = { open: 'active', paused: 'temporarily closed', closed: 'inactive' } as const;
const STATE_OF: Readonly<Record<ServiceStatus, PublishedService['state']>> = { active: 'open', 'temporarily closed': 'paused', inactive: 'closed', defunct: 'closed' };

/** A service in Open Referral UK 3: what its publisher said of it, and what the team that triages there says now. */
export function serviceDocument(service: PublishedService): Document {
  const { id, organisation, publicAlias, hours, coverage, source, sourceId } = service;
  const details = service.details as Details;
  const numbered = <Part>(parts: readonly Part[] | undefined, document: (of: string) => (part: Part, place: number) => Document): Document[] => (parts ?? []).map(document(id));
  const areas = details.serviceAreas ?? (service.referable || source === null ? coverage?.postcodeDistricts?.map((name) => ({ name, extent: undefined })) : undefined);
  return withoutEmpty({
    ...details.extra,
    id, organization_id: organisation.id, name: service.name, alternate_name: publicAlias === null ? details.alternateName : undefined, description: service.description,
    url: service.url, email: service.email, status: statusOf(service, details), fees: details.fees, fees_description: details.fees, accreditations: details.accreditations,
    application_process: details.applicationProcess, interpretation_services: details.interpretationServices, wait_time: waitOf(service) ?? details.waitTime, alert: details.alert,
    eligibility_description: eligibilityOf(service, details), minimum_age: details.minimumAge, maximum_age: details.maximumAge,
    assured_date: laterOf(details.assuredDate, service.checkedOn), last_modified: momentOf(details.lastModified) ?? service.updatedAt,
    deliverable_type: details.deliverableType, attending_type: details.attendingType, attending_access: details.attendingAccess, pc_attendingAccess_additionalInfo: details.attendingNotes,
    pc_targetAudience: details.audiences?.map((audienceType) => ({ audienceType })),
    program: details.programme === undefined ? undefined : { id: stableId(organisation.id, details.programme), organization_id: organisation.id, name: details.programme, description: details.programme },
    organization: organisationDocument(service, details.organisation ?? {}),
    ...schedulesOf(id, hours === null ? (details.schedules ?? []) : schedulesFrom(hours)),
    service_at_locations: numbered(details.locations, locationDocument), service_areas: numbered(areas, areaDocument),
    languages: numbered(details.languages ?? service.languages.map((code) => ({ name: code, code })), languageDocument), cost_options: numbered(details.costOptions, costDocument),
    funding: details.funding?.map((words, place) => ({ id: stableId(id, `funding ${place}`), service_id: id, source: words })),
    required_documents: details.requiredDocuments?.map((document, place) => ({ id: stableId(id, `document ${place}`), service_id: id, document })),
    attributes: numbered(details.taxonomyTerms ?? (service.category === null ? [] : [{ name: service.category }]), attributeDocument),
    contacts: numbered(details.contacts, contactDocument),
    phones: numbered(details.phones ?? (service.phone === null || details.contacts !== undefined ? [] : [{ number: service.phone }]), phoneDocument),
    // not the standard's: by which one knows an entry again that was imported here
    publisher: source ?? undefined, publisher_id: sourceId ?? undefined,
  }) as Document;
}

/** The standard asks for a moment where some publishers give a day. */
const momentOf = (said: string | undefined): string | undefined => (said !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(said) ? `${said}T00:00:00Z` : said);

function organisationDocument({ organisation }: PublishedService, { logo, parentSourceId, identifiers = [] }: Partial<DirectoryOrganisation>): Document {
  const { id, name, description, url, email, odsCode } = organisation;
  const all = [...identifiers, ...(odsCode === null ? [] : [{ scheme: 'https://fhir.nhs.uk/Id/ods-organization-code', type: 'ODS code', identifier: odsCode }])];
  return {
    // the standard asks for a description even where there is none
    id, name, description: description ?? '', website: url, email, logo, parent_organization_id: isUuid(parentSourceId) ? parentSourceId : undefined,
    organization_identifiers: all.map(({ scheme, type, identifier }, place) => ({
      id: stableId(id, `identifier ${place}`), organization_id: id, identifier_scheme: scheme, identifier_type: type ?? scheme ?? 'identifier', identifier,
    })),
  };
}

/** What the publisher calls it, as long as it is so here too. */
const statusOf = ({ state }: PublishedService, { status }: Details): ServiceStatus => (status !== undefined && STATE_OF[status] === state ? status : STATUS_OF[state]);

/** The words of the team, once there is one: those of the publisher are among them where it took them over. */
function eligibilityOf({ referable, source, criteria }: PublishedService, { eligibility }: Details): string | undefined {
  const lines = referable || source === null ? criteria.map(({ words }) => words) : (eligibility ?? []);
  return lines.length === 0 ? undefined : lines.join('\n');
}

const waitOf = ({ currentWaitDays: days }: PublishedService): string | undefined => (days === null ? undefined : days === 0 ? 'No wait' : `About ${days} ${days === 1 ? 'day' : 'days'}`);
const laterOf = (one: string | undefined, other: string | null): string | undefined => (other === null || (one !== undefined && one > other) ? one : other);

/** Hours of ours as weekly rules; a day ends at 23:59, since iCalendar's has no 24:00. */
function schedulesFrom(hours: ServiceHours): Schedule[] {
  return WEEKDAYS.flatMap((day) => hours[day].map(({ opens, closes }) => ({
    kind: 'regular' as const, freq: 'WEEKLY', byDay: [day.slice(0, 2).toUpperCase()], opensAt: opens, closesAt: closes === '24:00' ? '23:59' : closes,
  })));
}

/** Without what nobody has said: nulls, and lists and objects with nothing in them. Empty texts are the standard's own, see above. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== undefined && member !== null && !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutEmpty(member)]));
}
