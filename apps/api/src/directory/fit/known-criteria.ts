import { Injectable } from '@nestjs/common';
import type { Criterion } from '@onward/forms';
import { BoundedCache } from '../../platform/bounded-cache.js';
import { Statements } from '../../platform/database/index.js';

/** A service, and which version of it. */
export interface ServicePin {
  readonly id: string;
  readonly version: number;
}

const MOST_SERVICES = 10_000;

/** Criteria by service and version: the same objects every time, by which their prepared schemas are found again. */
@Injectable()
export class KnownCriteria {
  private readonly kept = new BoundedCache<readonly Criterion[]>(MOST_SERVICES);

  constructor(private readonly statements: Statements) {}

  /** The criteria of each of these, in their order. */
  async of(services: readonly ServicePin[]): Promise<(readonly Criterion[])[]> {
    const found = services.map((service) => this.kept.get(nameOf(service)));
    const missing = services.filter((_, index) => found[index] === undefined);
    if (missing.length === 0) return found.map((criteria) => criteria ?? []);
    const rows = await this.statements.rows<ServicePin & { criteria: readonly Criterion[] }>(
      'service_criteria', 'select s.id, s.version, s.criteria from service s where s.id = any ($1::uuid[])', [missing.map(({ id }) => id)],
    );
    for (const { criteria, ...pin } of rows) this.kept.set(nameOf(pin), criteria);
    const read = new Map(rows.map(({ id, criteria }) => [id, criteria]));
    return services.map(({ id }, index) => found[index] ?? read.get(id) ?? []);
  }
}

const nameOf = ({ id, version }: ServicePin): string => `${id} ${version}`;
