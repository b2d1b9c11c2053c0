import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditLog } from '../access/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings } from '../platform/database/index.js';
import { CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY } from '../platform/http/index.js';
import { Idempotency, sendAnswer } from '../platform/idempotency/index.js';
import { Problem } from '../platform/problem/index.js';
import { londonDate } from './birth-date.js';
import { IdentityMismatch, PeopleAdditions } from './people-additions.js';
import { PERSON, PERSON_MATCH, withAge, type Person } from './person-answers.js';
import { PERSON_INPUT, type PersonInput } from './person-input.js';
import { PersonReads } from './person-reads.js';
import { PERSON_SEARCH, type PersonSearchInput } from './person-search-input.js';
import { PersonSearch, type PersonMatch } from './person-search.js';

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly additions: PeopleAdditions,
    private readonly searches: PersonSearch,
    private readonly reads: PersonReads,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'addPerson',
    permission: 'person.add',
    audit: 'person.add',
    summary: 'Add a person, or find who has the NHS number',
    headers: IDEMPOTENCY_KEY,
    body: PERSON_INPUT,
    responses: { 201: PERSON, 200: PERSON },
    problems: ['IDENTITY_MISMATCH', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
    responseHeaders: ETAG,
  })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() input: PersonInput): Promise<void> {
    // A person is added in somebody's name.
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    const checked = await this.additions.check(input);
    try {
      const answer = await this.idempotency.run(request, actor, async (manager) => {
        const { isNew, person } = await this.additions.addOrFind(manager, actor, checked);
        request.audited = { personId: person.id, basis: isNew ? 'added' : 'NHS number, family name and date of birth known' };
        return { status: isNew ? 201 : 200, body: person, etag: etag(person.version) };
      });
      await sendAnswer(reply, answer);
    } catch (error) {
      if (!(error instanceof IdentityMismatch)) throw error;
      request.audited = { personId: error.knownId };
      await this.additions.queueMismatch(actor, error, checked);
      throw new Problem('IDENTITY_MISMATCH', {
        detail: 'The family name or date of birth is not the one known for this NHS number. Check the number with the person. Somebody will look at this.',
      });
    }
  }

  @Post('search')
  @Endpoint({
    operationId: 'findPeople',
    permission: 'person.search',
    audit: 'person.search',
    summary: 'Find a person by NHS number, by name and date of birth, or by a reference: at most ten matches, the nearest first',
    body: PERSON_SEARCH,
    responses: {
      200: { type: 'object', properties: { items: { type: 'array', items: PERSON_MATCH } }, required: ['items'], additionalProperties: false },
    },
    problems: [],
  })
  async search(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() input: PersonSearchInput,
  ): Promise<{ items: readonly PersonMatch[] }> {
    const items = await this.searches.find(actor, input);
    await this.auditFound(actor, request, items);
    return { items };
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getPerson',
    permission: 'person.read',
    audit: 'person.read',
    summary: 'A person: with an open referral, registration, caseload or a stated purpose',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } },
    responses: { 200: PERSON },
    problems: ['NOT_FOUND'],
    responseHeaders: ETAG,
  })
  async read(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<Person & { age: number | null }> {
    const seen = await this.reads.read(actor, id);
    if (seen === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such person, or nothing that opens them to you.' });
    request.audited = { personId: id, basis: seen.basis };
    reply.header('etag', etag(seen.person.version));
    return withAge(seen.person, londonDate(this.clock.now()));
  }

  /** Each person that a search showed has a row of their own, so that "who found me?" has an answer; the request's own row is the first's. */
  private async auditFound(actor: Actor, request: FastifyRequest, [first, ...others]: readonly PersonMatch[]): Promise<void> {
    request.audited = { personId: first?.id };
    const { membership, purpose } = actorSettings(actor);
    await Promise.all(
      others.map(({ id }) =>
        this.auditLog.record({
          at: this.clock.now(),
          membershipId: membership,
          action: 'person.search',
          outcome: 200,
          personId: id,
          basis: purpose,
          requestId: request.id,
        }),
      ),
    );
  }
}
