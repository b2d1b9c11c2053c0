import { bandsOf, hidden, nameColumn, servesOrEverywhere, type Band, type Condition } from './bands.js';
import { openAt, type Moment } from './open-at.js';
import { Parameters } from './parameters.js';
import { isInReach, milesToService, type Point, type Reach } from './places.js';
import { SERVICE_COLUMNS } from './service-columns.js';
import type { Face, PagePosition, ServiceFilter } from './service-filter.js';

export interface PageAsk {
  readonly filter: ServiceFilter;
  readonly face: Face;
  readonly after: PagePosition | undefined;
  /** The middle of the district that the filter is near, where that is known. */
  readonly centre: Point | undefined;
  /** When it is asked. */
  readonly moment: Moment;
  /** How many rows at most. */
  readonly limit: number;
}

/** A statement with the name it is prepared under. */
export interface PreparedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The statement for one page of services. The page is picked on narrow rows, each band by its own index and no further than the page is
 * long; only then are the services read, by their ids. Undefined where no band comes after the position.
 */
export function servicePageQuery({ filter, face, after, centre, moment, limit }: PageAsk): PreparedQuery | undefined {
  const parameters = new Parameters();
  const conditions = conditionsOf(filter, face, moment, parameters);
  const atMost = parameters.add(limit, 'integer');
  const { with: matching, bands } = bandsOf(filter, face, conditions, parameters, moment.today, reachOf(filter, centre));
  const picked = bands
    .map(({ from, where }, band) => ({ band, from, where: [...where, ...behind(band, face, after, parameters)] }))
    .filter(({ band }) => after === undefined || band >= after.band)
    .map((each) => pick(each, face, atMost));
  if (picked.length === 0) return undefined;
  const text = `${matching} select page.band, page.sort_name as "sortName", service.* from (
      select * from (${picked.join(' union all ')}) bands order by band, sort_name, id limit ${atMost}) page
    cross join lateral (select ${SERVICE_COLUMNS}${milesColumn(centre, parameters)} from service s where s.id = page.id offset 0) service
    order by page.band, page.sort_name, page.id`;
  return { name: nameOf(filter, face, after, centre), text, values: parameters.values };
}

function conditionsOf(filter: ServiceFilter, face: Face, moment: Moment, parameters: Parameters): Condition[] {
  const { category, referable, state, organisationId, openNow } = filter;
  return [
    ...(category === undefined ? [] : [`s.category = ${parameters.add(category, 'text')}`, ...hidden(face)]),
    ...(referable === undefined ? [] : [`s.referable = ${parameters.add(referable, 'boolean')}`]),
    ...(state === undefined ? [] : [`s.state = ${parameters.add(state, 'text')}`]),
    ...(organisationId === undefined ? [] : [`s.organisation_id = ${parameters.add(organisationId, 'uuid')}`, ...hidden(face)]),
    ...(openNow === undefined ? [] : [openAt(moment, parameters)]),
  ];
}

/**
 * Those whose name or category has something like the words in it, the most alike first: for words that nothing has. One page of them, since a list of guesses
 * is no list to read on in.
 */
export function alikeQuery({ filter, face, centre, moment, limit }: Omit<PageAsk, 'after'> & { readonly filter: ServiceFilter & { readonly q: string } }): PreparedQuery {
  const { q, near, ...others } = filter;
  const parameters = new Parameters();
  const reach = reachOf(filter, centre);
  const conditions = [...(reach === undefined ? [] : [isInReach(reach, parameters)]), ...conditionsOf(others, face, moment, parameters), ...hidden(face), ...(near === undefined ? [] : [servesOrEverywhere(near, parameters)])];
  const text = `select 0 as band, ${nameColumn(face)} as "sortName", ${SERVICE_COLUMNS}${milesColumn(centre, parameters)}
    from services_alike(${parameters.add(q, 'text')}) alike join service s on s.id = alike.id ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
    order by alike.likeness desc, coalesce(s.assured_until < ${parameters.add(moment.today, 'date')}, true), ${nameColumn(face)}, s.id limit ${parameters.add(limit, 'integer')}`;
  return { name: nameOf(filter, face, undefined, centre).replace('service_page', 'service_alike'), text, values: parameters.values };
}

const reachOf = ({ within }: ServiceFilter, centre: Point | undefined): Reach | undefined => (within === undefined || centre === undefined ? undefined : { centre, within });

const milesColumn = (centre: Point | undefined, parameters: Parameters): string => `, ${centre === undefined ? 'null::double precision' : milesToService(centre, parameters)} as miles`;

function behind(band: number, face: Face, after: PagePosition | undefined, parameters: Parameters): Condition[] {
  if (after?.band !== band) return [];
  return [`(${nameColumn(face)}, s.id) > (${parameters.add(after.sortName, 'text')}, ${parameters.add(after.id, 'uuid')})`];
}

function pick({ band, from, where }: Band & { band: number }, face: Face, atMost: string): string {
  const conditions = where.length === 0 ? '' : `where ${where.join(' and ')}`;
  const name = nameColumn(face);
  return `(select ${band} as band, ${name} as sort_name, s.id from ${from} s ${conditions} order by ${name}, s.id limit ${atMost})`;
}

/** The text follows from these alone: which filters, whose eyes, and the band that is gone on with. */
function nameOf(filter: ServiceFilter, face: Face, after: PagePosition | undefined, centre: Point | undefined): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined).map(([name]) => name).sort();
  // the rings of a distance are written into it
  const from = centre === undefined ? [] : [`from a centre${filter.within === undefined ? '' : ` ${filter.within}`}`];
  return ['service_page', face, ...given, ...from, after === undefined ? 'first' : `after${after.band}`].join(' ');
}
