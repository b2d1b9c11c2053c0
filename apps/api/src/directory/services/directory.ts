import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import type { Page } from '../../platform/http/index.js';
import { decodeCursor, encodeCursor } from '../../platform/http/index.js';
import { candidatesQuery, type Candidate, type Sought } from './candidates.query.js';
import { londonDate } from './london-date.js';
import { CENTRE, type Point } from './places.js';
import { momentOf } from './open-at.js';
import { SERVICE_COLUMNS, type ServiceRow } from './service-columns.js';
import type { Face, PagePosition, ServiceFilter } from './service-filter.js';
import { alikeQuery, servicePageQuery } from './service-page.query.js';
import { toFoundService, toServiceDetail, toServiceView, type FoundService, type ServiceDetail, type ServiceView } from './service-view.js';

/** The kinds of organisation whose staff see what a service is, whatever its alias (as row-level security of the timeline has it). */
const CLINICAL = new Set(['gp-practice', 'nhs-trust', 'ambulance', 'local-authority']);

/** How many miles away, where that is asked and known. */
type FoundRow = ServiceRow & { readonly miles: number | null };

/** The directory as one may read it. */
@Injectable()
export class Directory {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** A page of services. Throws INPUT_INVALID for a cursor that no list gave, and for a distance from where nobody knows. */
  async page(actor: Actor, filter: ServiceFilter, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<FoundService>> {
    const after = cursor === undefined ? undefined : positionOf(cursor);
    const face = await this.faceFor(actor);
    const moment = momentOf(this.clock.now());
    const centre = await this.centreOf(filter);
    const query = servicePageQuery({ filter, face, after, centre, moment, limit: limit + 1 });
    if (query === undefined) return { items: [], nextCursor: null };
    const rows = await this.statements.rows<FoundRow & PagePosition>(query.name, query.text, query.values);
    const { q } = filter;
    if (rows.length === 0 && q !== undefined && after === undefined) return { items: await this.alike({ ...filter, q }, face, centre, limit), nextCursor: null };
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const today = londonDate(this.clock.now());
    return {
      items: shown.map((row) => toFoundService(row, face, today)),
      nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.band, last.sortName, last.id]) : null,
    };
  }

  /** What may be meant by words that nothing has. */
  private async alike(filter: ServiceFilter & { readonly q: string }, face: Face, centre: Point | undefined, limit: number): Promise<FoundService[]> {
    const moment = momentOf(this.clock.now());
    const { name, text, values } = alikeQuery({ filter, face, centre, moment, limit });
    return (await this.statements.rows<FoundRow>(name, text, values)).map((row) => toFoundService(row, face, moment.today));
  }

  /** Where a district is, by the places in it; undefined where no district is asked for, or none is known there. */
  private async centreOf({ near, within }: ServiceFilter): Promise<Point | undefined> {
    const centre = near === undefined ? undefined : await this.statements.row<{ latitude: number | null; longitude: number | null }>('district_centre', CENTRE, [near]);
    if (centre !== undefined && centre.latitude !== null && centre.longitude !== null) return { latitude: centre.latitude, longitude: centre.longitude };
    if (within === undefined) return undefined;
    const message = near === undefined ? 'Say which postcode district the distance is from (near).' : `No service says that it is in ${near}, so how far away the others are is not known. Leave the distance out, or give a district nearby.`;
    throw new Problem('INPUT_INVALID', { detail: message, errors: [{ pointer: '/query/within', code: 'NO_PLACE', message }] });
  }

  /** One service and its version; undefined where there is none. */
  async read(actor: Actor, id: string): Promise<{ service: ServiceDetail; version: number } | undefined> {
    const row = await this.statements.row<ServiceRow>('service_read', `select ${SERVICE_COLUMNS} from service s where s.id = $1`, [id]);
    if (row === undefined) return undefined;
    const service = toServiceDetail(row, await this.faceFor(actor), londonDate(this.clock.now()));
    return { service, version: row.version };
  }

  /** These services, by id; those that are not there are absent. */
  async some(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, ServiceView>> {
    const [rows, face] = await Promise.all([
      this.statements.rows<ServiceRow>('services_some', `select ${SERVICE_COLUMNS} from service s where s.id = any ($1::uuid[])`, [ids]),
      this.faceFor(actor),
    ]);
    const today = londonDate(this.clock.now());
    return new Map(rows.map((row) => [row.id, toServiceView(row, face, today)]));
  }

  /** The services that a referral could go to, in a few words each, by name. */
  async candidates(actor: Actor, sought: Sought): Promise<Candidate[]> {
    const { name, text, values } = candidatesQuery(sought, await this.faceFor(actor), londonDate(this.clock.now()));
    return this.statements.rows<Candidate>(name, text, values);
  }

  /** Only who refers, or refers themselves, from outside health and social care must not learn more than the alias; who works here otherwise knows the services. */
  private async faceFor(actor: Actor): Promise<Face> {
    if (actor.kind === 'system' || (actor.role !== 'referrer' && actor.role !== 'patient')) return 'own';
    const organisation = await this.statements.row<{ kind: string }>('organisation_kind', 'select kind from organisation where id = $1', [
      actor.organisationId,
    ]);
    return organisation !== undefined && CLINICAL.has(organisation.kind) ? 'own' : 'public';
  }
}

function positionOf(cursor: string): PagePosition {
  const [band, sortName, id] = decodeCursor(cursor, ['integer', 'string', 'uuid']);
  return { band: Number(band), sortName: String(sortName), id: String(id) };
}
