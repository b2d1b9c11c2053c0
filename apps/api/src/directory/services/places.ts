import type { Parameters } from './parameters.js';

/** Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place that one asks from, and how many miles away is still near enough. */
export interface Reach {
  readonly centre: Point;
  readonly within: number;
}

/** In the middle of the places that are known in a district: no list of districts is shipped, and one wrong place moves no median. */
export const CENTRE = `select percentile_cont(0.5) within group (order by latitude) as latitude, percentile_cont(0.5) within group (order by longitude) as longitude
  from service_place where district = $1`;

/** A degree of latitude is 69 miles; of longitude, the less the farther from the equator. */
const MILES_OF_A_DEGREE = 69;

/** From a point to a place `p`. */
function milesTo({ latitude, longitude }: Point, parameters: Parameters): string {
  return `miles_between(${parameters.add(latitude, 'double precision')}, ${parameters.add(longitude, 'double precision')}, p.latitude, p.longitude)`;
}

/** From a point to the nearest place of a service `s`; null where none is known. */
export const milesToService = (from: Point, parameters: Parameters): string => `(select min(${milesTo(from, parameters)}) from service_place p where p.service_id = s.id)`;

/** Whether a service `s` that was found otherwise has a place in reach. */
export const isInReach = ({ centre, within }: Reach, parameters: Parameters): string =>
  `exists (select from service_place p where p.service_id = s.id and ${milesTo(centre, parameters)} <= ${parameters.add(within, 'double precision')})`;

/** Services with a place in reach, and how far the nearest is, as a subquery: first those in a box about it, by an index. */
export function inReach({ centre, within }: Reach, parameters: Parameters): string {
  const north = within / MILES_OF_A_DEGREE;
  const east = north / Math.max(Math.cos((centre.latitude * Math.PI) / 180), 0.01);
  const miles = milesTo(centre, parameters);
  const between = (column: string, middle: number, around: number): string =>
    `p.${column} between ${parameters.add(middle - around, 'double precision')} and ${parameters.add(middle + around, 'double precision')}`;
  return `(select p.service_id, min(${miles}) as miles from service_place p
    where ${between('latitude', centre.latitude, north)} and ${between('longitude', centre.longitude, east)} and ${miles} <= ${parameters.add(within, 'double precision')}
    group by p.service_id)`;
}

/** How far each band of a list by distance goes, in miles; the last is what was asked for. */
export const ringsOf = (within: number): number[] => [...[1, 3, 10, 25].filter((miles) => miles < within), within];
