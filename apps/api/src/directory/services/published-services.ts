import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/index.js';
import { Parameters } from './parameters.js';
import { SERVICE_COLUMNS, type ServiceRow } from './service-columns.js';
import { servesOrEverywhere, WORDS } from './bands.js';

/** A service with all of it that the public may read. */
export interface PublishedService extends Omit<ServiceRow, 'organisation'> {
  readonly organisation: { readonly id: string; readonly name: string; readonly description: string | null; readonly url: string | null; readonly email: string | null; readonly phone: string | null; readonly odsCode: string | null };
  readonly sourceId: string | null;
  /** When who manages it last said that the entry is right, `YYYY-MM-DD`. */
  readonly checkedOn: string | null;
  readonly updatedAt: string;
}

/** Which of them; all that is given must hold. */
export interface PublishedFilter {
  readonly search?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly modifiedAfter?: string | undefined;
  /** A postcode district: of use to who lives there. */
  readonly near?: string | undefined;
  /** Somebody may refer themselves there, and it is open. */
  readonly selfReferral?: true;
}

const COLUMNS = `${SERVICE_COLUMNS}, s.source_id as "sourceId", to_char(s.assured_at, 'YYYY-MM-DD') as "checkedOn", iso(s.updated_at) as "updatedAt",
  (select json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'url', o.url, 'email', o.email, 'phone', o.phone, 'odsCode', o.ods_code)
   from organisation o where o.id = s.organisation_id) as organisation`;

/** The directory as anybody may read it, the coordinator's desk left out: under an alias there is nothing but the alias. */
@Injectable()
export class PublishedServices {
  constructor(private readonly statements: Statements) {}

  /** A page, by public name, and how many there are in all. Pages are numbered, as the standard has them. */
  async page(filter: PublishedFilter, page: number, size: number): Promise<{ services: PublishedService[]; total: number }> {
    const parameters = new Parameters();
    const where = conditionsOf(filter, parameters);
    const name = ['published', ...Object.entries(filter).filter(([, value]) => value !== undefined).map(([key]) => key)].join(' ');
    const counted = await this.statements.row<{ total: number }>(`${name} count`, `select count(*)::integer as total from service s where ${where}`, parameters.values);
    const [limit, offset] = [parameters.add(size, 'integer'), parameters.add((page - 1) * size, 'integer')];
    const services = await this.statements.rows<PublishedService>(
      `${name} page`,
      `select service.* from (select s.id, s.public_name_lower from service s where ${where} order by s.public_name_lower, s.id limit ${limit} offset ${offset}) page
       cross join lateral (select ${COLUMNS} from service s where s.id = page.id offset 0) service order by page.public_name_lower, page.id`,
      parameters.values,
    );
    return { services: services.map(publicly), total: counted?.total ?? 0 };
  }

  async one(id: string): Promise<PublishedService | undefined> {
    const row = await this.statements.row<PublishedService>('published one', `select ${COLUMNS} from service s where s.id = $1 and not s.desk`, [id]);
    return row && publicly(row);
  }
}

const TAKES_SELF_REFERRAL = `s.self_referral and s.referable and s.state = 'open'`;

function conditionsOf({ search, organisationId, modifiedAfter, near, selfReferral }: PublishedFilter, parameters: Parameters): string {
  return [
    'not s.desk',
    ...(search === undefined ? [] : ['s.public_alias is null', `${WORDS} @@ websearch_to_tsquery('english', ${parameters.add(search, 'text')})`]),
    ...(organisationId === undefined ? [] : [`s.organisation_id = ${parameters.add(organisationId, 'uuid')}`, 's.public_alias is null']),
    ...(modifiedAfter === undefined ? [] : [`s.updated_at > ${parameters.add(modifiedAfter, 'timestamptz')}`]),
    ...(near === undefined ? [] : [servesOrEverywhere(near, parameters)]),
    ...(selfReferral === undefined ? [] : [TAKES_SELF_REFERRAL]),
  ].join(' and ');
}

/** Whatever tells what is behind an alias is nobody's to publish; where to turn to instead would too. */
function publicly(row: PublishedService): PublishedService {
  if (row.publicAlias === null) return row;
  return {
    ...row, name: row.publicAlias, organisation: { id: row.id, name: row.publicAlias, description: null, url: null, email: null, phone: null, odsCode: null }, description: '', category: null, criteria: [], targets: null, coverage: null, languages: [], requiredSupplements: [], currentWaitDays: null, hours: null,
    url: null, email: null, phone: null, details: {}, source: null, sourceId: null,
  };
}
