import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, IDEMPOTENCY_KEY, type Page } from '../platform/http/index.js';
import { Idempotency, sendAnswer } from '../platform/idempotency/index.js';
import { Problem } from '../platform/problem/index.js';
import { AssessmentReads, type AssessmentFilter } from './assessment-reads.js';
import { AssessmentRecords, type NewAssessment } from './assessment-records.js';
import { ASSESSMENT, ASSESSMENT_PAGE, ASSESSMENTS_QUERY, IN_ERROR, NEW_ASSESSMENT } from './assessment.schemas.js';

const PURPOSE = { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } } as const;

@Controller('api')
export class AssessmentsController {
  constructor(
    private readonly reads: AssessmentReads,
    private readonly records: AssessmentRecords,
    private readonly idempotency: Idempotency,
  ) {}

  @Post('assessments')
  @Endpoint({
    operationId: 'recordAssessment',
    permission: 'assessment.record',
    audit: 'assessment.record',
    summary: 'Score an assessment of a person and record it; a score may raise the priority of their referral',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: NEW_ASSESSMENT,
    responses: { 201: ASSESSMENT },
    problems: ['NOT_FOUND', 'FORM_INVALID', 'FORBIDDEN', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS', 'UNAVAILABLE'],
  })
  async record(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: NewAssessment): Promise<void> {
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const opened = await this.records.open(manager, actor, body);
      request.audited = { personId: body.personId, basis: opened.basis, ...(body.referralId !== undefined && { referralId: body.referralId }) };
      return { status: 201, body: await this.records.record(manager, actor, body, opened) };
    });
    await sendAnswer(reply, answer);
  }

  @Get('people/:id/assessments')
  @Endpoint({
    operationId: 'listAssessments',
    permission: 'assessment.read',
    audit: 'assessment.read',
    summary: 'The assessments of a person, newest first, as far as this caller may see them',
    headers: PURPOSE,
    query: ASSESSMENTS_QUERY,
    responses: { 200: ASSESSMENT_PAGE },
    problems: ['NOT_FOUND', 'FORBIDDEN'],
  })
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('id') id: string, @Query() query: AssessmentFilter): Promise<Page<object>> {
    const { basis, page } = await this.reads.of(actor, id, query);
    request.audited = { personId: id, basis };
    return page;
  }

  @Post('assessments/:id/entered-in-error')
  @Endpoint({
    operationId: 'enterAssessmentInError',
    permission: 'assessment.record',
    audit: 'assessment.entered-in-error',
    summary: 'It should never have been recorded: by the organisation that recorded it. It is out of the list, and kept',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: IN_ERROR,
    responses: { 200: ASSESSMENT },
    problems: ['NOT_FOUND', 'FORBIDDEN', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async enterInError(
    @CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Body() { note }: { note: string },
  ): Promise<void> {
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const { marked, assessment } = await this.records.enterInError(manager, actor, id, note);
      request.audited = { personId: assessment.personId };
      if (!marked) throw new Problem('FORBIDDEN', { detail: 'Another team recorded this assessment. Ask them to say that it was a mistake.' });
      return { status: 200, body: assessment };
    });
    await sendAnswer(reply, answer);
  }
}
