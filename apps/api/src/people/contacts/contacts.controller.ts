import { Body, Controller, HttpCode, Param, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { CurrentActor, Endpoint, IF_MATCH, ifMatch } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { CONTACT_INPUT, type ContactInput } from './contact.schemas.js';

/** How a person is reached changes: a new number, or that the old way is not safe any more. */
@Controller('api/people/:id/contact')
export class ContactsController {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  @Put()
  @HttpCode(204)
  @Endpoint({
    operationId: 'changePersonContact',
    permission: 'person.contact',
    audit: 'person.contact',
    summary: 'How the person is reached from now on, in place of what was known; what it was is kept, and shown to nobody',
    headers: { ...IF_MATCH, 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } },
    body: CONTACT_INPUT,
    responses: { 204: null },
    problems: ['NOT_FOUND', 'FORBIDDEN', 'VERSION_REQUIRED', 'VERSION_STALE'],
  })
  async change(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() { phone, email, safeContact }: ContactInput): Promise<void> {
    const version = ifMatch(request);
    const { membership, purpose } = actorSettings(actor);
    const outcome = await this.statements.call<'changed' | 'restricted' | 'stale' | null>(
      'change_person_contact', membership, purpose, id, version ?? 0, phone?.trim() ?? null, email?.trim() ?? null, safeContact == null ? null : JSON.stringify(safeContact), this.clock.now(),
    );
    if (outcome === null) throw new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });
    request.audited = { personId: id };
    if (outcome === 'restricted') throw new Problem('FORBIDDEN', { detail: 'Where this person is, is kept back. How they are reached is changed by the coordinator alone, outside of Onward.' });
    if (version === undefined) throw new Problem('VERSION_REQUIRED', { detail: 'Send the ETag that you read as If-Match.' });
    if (outcome === 'stale') throw new Problem('VERSION_STALE', { detail: 'Somebody has changed this person’s details meanwhile. Read them again, and say then what is still to be changed.' });
  }
}
