import type { Parameters } from './parameters.js';
import { inReach, isInReach, ringsOf, type Reach } from './places.js';
import type { Face, ServiceFilter } from './service-filter.js';

/** One condition in SQL over `service s`. */
export type Condition = string;

/** The column a face is sorted and found by. */
export function nameColumn(face: Face): string {
  return face === 'own' ? 's.name_lower' : 's.public_name_lower';
}

/** What a band reads, and the conditions that remain. */
export interface Band {
  readonly from: string;
  readonly where: readonly Condition[];
}

/**
 * A list is read in bands, one after the other, each in the order of names; no service is in two of them. A rank by likeness would be a
 * number worked out anew for every match before the first page could be shown, and would move while somebody pages; a band is a plain
 * condition with an index of its own, and one can tell people what it means.
 *
 * With words: names that begin with them, then names that have them, then whatever has them anywhere. With a place alone: what serves
 * or is in that district, then what serves everywhere (or does not say); with a distance too, ring by ring about it. With neither: all by name. Within
 * each of them what somebody has checked lately comes before what nobody has.
 *
 * @param narrowed the conditions of the other filters
 * @param reach of the filter's distance, where it has one
 * @param today `YYYY-MM-DD` in London
 */
export function bandsOf(filter: ServiceFilter, face: Face, narrowed: readonly Condition[], parameters: Parameters, today: string, reach?: Reach): { with: string; bands: Band[] } {
  const ranked = relevanceOf(filter, face, narrowed, parameters, reach);
  const assured = `(s.assured_until is not null and s.assured_until >= ${parameters.add(today, 'date')})`;
  return { with: ranked.with, bands: ranked.bands.flatMap(({ from, where }) => [assured, `not ${assured}`].map((checked) => ({ from, where: [...where, checked] }))) };
}

function relevanceOf(filter: ServiceFilter, face: Face, narrowed: readonly Condition[], parameters: Parameters, reach?: Reach): { with: string; bands: Band[] } {
  const there = filter.near === undefined ? undefined : isThere(filter.near, parameters);
  const useful = there === undefined ? narrowed : [...narrowed, orEverywhere(there)];
  if (filter.q !== undefined) {
    return wordBands(filter.q, face, reach === undefined ? useful : [...useful, ...hidden(face)], parameters, reach);
  }
  if (reach !== undefined) return ringBands(reach, face, useful, parameters);
  const places = there === undefined ? [[]] : [[there], ['s.serves_everywhere', `not ${there}`]];
  return { with: '', bands: places.map((place) => ({ from: 'service', where: [...narrowed, ...place] })) };
}

/** What is in reach is found once, by its places. */
function ringBands(reach: Reach, face: Face, narrowed: readonly Condition[], parameters: Parameters): { with: string; bands: Band[] } {
  const where = [...narrowed, ...hidden(face)].join(' and ');
  const rings = ringsOf(reach.within);
  return {
    with: `with matching as materialized (
      select s.id, ${nameColumn(face)}, s.assured_until, reached.miles from ${inReach(reach, parameters)} reached join service s on s.id = reached.service_id ${where === '' ? '' : `where ${where}`})`,
    bands: rings.map((miles, n) => ({ from: 'matching', where: [`s.miles <= ${miles}`, ...(n === 0 ? [] : [`s.miles > ${rings[n - 1] ?? 0}`])] })),
  };
}

/** The expression of the index service_words, letter by letter. */
export const WORDS = `(to_tsvector('english', s.name || ' ' || coalesce(s.category, '') || ' ' || s.description)
  || jsonb_to_tsvector('english', coalesce(s.details -> 'taxonomyTerms', '[]'), '["string"]')
  || jsonb_to_tsvector('english', jsonb_path_query_array(s.criteria, '$[*].words'), '["string"]'))`;

/** After every character: what begins with a text lies between it and it with this behind. */
const LAST = 'chr(1114111)';

/** What has the words is found once, by its index: left to the planner, a page in the order of names would try the words on every name. */
function wordBands(q: string, face: Face, narrowed: readonly Condition[], parameters: Parameters, reach?: Reach): { with: string; bands: Band[] } {
  const text = parameters.add(q, 'text');
  const query = `websearch_to_tsquery('english', ${text})`;
  const name = nameColumn(face);
  const beginsSo = `(${name} >= lower(${text}) and ${name} < lower(${text}) || ${LAST})`;
  const named = `to_tsvector('english', s.name) @@ ${query}`;
  const matching = [...narrowed, ...hidden(face), `${WORDS} @@ ${query}`].join(' and ');
  return {
    with: `with found as materialized (
      select s.id, ${name}, s.assured_until, ${named} as named from service s where ${matching} and not ${beginsSo})
      ${reach === undefined ? ', matching as (select * from found)' : `, reached as materialized ${inReach(reach, parameters)}, matching as (select f.* from found f where f.id in (select service_id from reached))`}`,
    bands: [
      { from: 'service', where: [...narrowed, beginsSo, ...(reach === undefined ? [] : [isInReach(reach, parameters)])] },
      { from: 'matching', where: ['s.named'] },
      { from: 'matching', where: ['not s.named'] },
    ],
  };
}

/** Under its public face an aliased service is found by nothing that the alias hides, nor by where it is. */
export function hidden(face: Face): Condition[] {
  return face === 'public' ? ['s.public_alias is null'] : [];
}

const orEverywhere = (there: Condition): Condition => `(${there} or s.serves_everywhere)`;

/** What is of use to who lives in that district. */
export const servesOrEverywhere = (district: string, parameters: Parameters): Condition => orEverywhere(isThere(district, parameters));

function isThere(district: string, parameters: Parameters): Condition {
  const covers = parameters.add(JSON.stringify({ postcodeDistricts: [district] }), 'jsonb');
  const isIn = parameters.add(JSON.stringify({ locatedIn: [district] }), 'jsonb');
  // who is there and serves only elsewhere is of no use there
  return `(s.coverage is not null and (s.coverage @> ${covers} or s.coverage @> ${isIn} and s.serves_everywhere))`;
}
