import { newId } from '../../platform/random.js';
import { aYearAfter } from '../a-year-after.js';
import type { FeedOrganisation, FeedService } from './feed-service.js';
import { postcodeDistricts } from './postcode-district.js';

/** The rows of a batch as the statements of upserts.ts take them; what is undefined is left out and becomes null. */

export function organisationRow({ sourceId, name, description, url, email }: FeedOrganisation): Record<string, unknown> {
  return { id: newId(), source_id: sourceId, name, description, url, email };
}

export function serviceRow(service: FeedService): Record<string, unknown> {
  const { source, name, description, url, email } = service;
  return {
    id: newId(),
    source_id: source.id,
    source_digest: source.digest,
    organisation_source_id: service.organisation.sourceId,
    name,
    description,
    category: service.taxonomyTerms[0]?.name,
    state: STATES[service.status],
    criteria: [...service.eligibility, ...agesInWords(service)].map((words) => ({ words })),
    coverage: coverageOf(service),
    languages: service.languages.map((language) => language.code ?? language.name),
    assured_until: service.assuredDate === undefined ? undefined : aYearAfter(service.assuredDate),
    url,
    email,
    phone: [...service.phones, ...service.contacts.flatMap((contact) => contact.phones)][0]?.number,
    details: detailsOf(service),
  };
}

const STATES = { active: 'open', 'temporarily closed': 'paused', inactive: 'closed', defunct: 'closed' } as const;

function agesInWords({ minimumAge, maximumAge }: FeedService): string[] {
  if (minimumAge !== undefined && maximumAge !== undefined) return [`Aged ${minimumAge} to ${maximumAge}`];
  if (minimumAge !== undefined) return [`Aged ${minimumAge} or over`];
  return maximumAge === undefined ? [] : [`Aged ${maximumAge} or under`];
}

/** Areas that are not postcode districts ("Bristol") say nothing that can be compared: then it is not known where the service serves. */
function coverageOf({ serviceAreas, locations }: FeedService): object | undefined {
  const served = postcodeDistricts(serviceAreas.map(({ name }) => name));
  const locatedIn = postcodeDistricts(locations.flatMap(({ addresses }) => addresses.flatMap(({ postalCode }) => postalCode ?? [])));
  return served === undefined && locatedIn === undefined ? undefined : { postcodeDistricts: served, locatedIn };
}

/** All that has no column of its own, nothing lost: of the organisation too, whose row has fewer. */
function detailsOf(service: FeedService): Record<string, unknown> {
  const { source: _source, name: _name, description: _description, url: _url, email: _email, notes: _notes, organisation, ...rest } = service;
  const { sourceId: _sourceId, name: _itsName, description: _itsDescription, url: _itsUrl, email: _itsEmail, ...itsRest } = organisation;
  const filled = Object.entries({ ...rest, organisation: itsRest }).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(filled);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty);
}
