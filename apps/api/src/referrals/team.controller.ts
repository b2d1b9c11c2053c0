import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Statements } from '../platform/database/index.js';
import { CurrentActor, Endpoint, UUID, type JsonSchema } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';

interface Colleague {
  readonly id: string;
  readonly name: string;
}

const COLLEAGUE: JsonSchema = { type: 'object', properties: { id: UUID, name: { type: 'string' } }, required: ['id', 'name'], additionalProperties: false };

const TEAM = `
  select distinct u.id, u.name from membership_service ms join membership m on m.id = ms.membership_id join app_user u on u.id = m.user_id
  where ms.service_id = $1 and m.role in ('triager', 'service-manager', 'coordinator') and (m.ends_at is null or m.ends_at > now()) order by u.name, u.id`;

/** Who works for a service: those to whom a referral may be given. */
@Controller('api/services/:id/team')
export class TeamController {
  constructor(private readonly statements: Statements) {}

  @Get()
  @Endpoint({
    operationId: 'readTeam',
    summary: 'Who works for a service that one works for oneself: by name',
    permission: 'worklist.read',
    audit: 'team.read',
    responses: { 200: { type: 'object', properties: { items: { type: 'array', items: COLLEAGUE } }, required: ['items'], additionalProperties: false } },
    problems: ['NOT_FOUND'],
  })
  async team(@CurrentActor() actor: Actor, @Param('id') serviceId: string): Promise<{ items: readonly Colleague[] }> {
    if (actor.kind !== 'member' || !actor.serviceIds.includes(serviceId.toLowerCase())) throw new Problem('NOT_FOUND', { detail: 'There is no such service, or you do not work there.' });
    return { items: await this.statements.rows<Colleague>('service_team', TEAM, [serviceId]) };
  }
}
