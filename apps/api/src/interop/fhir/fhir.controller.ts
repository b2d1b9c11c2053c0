import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, RequestStages } from '../../platform/http/index.js';
import { FhirReads } from './fhir-reads.js';
import { FHIR_JSON, FORM_ID, QUESTIONNAIRE, QUESTIONNAIRE_RESPONSE } from './fhir.schemas.js';

@Controller('fhir/R4')
export class FhirController {
  constructor(
    private readonly reads: FhirReads,
    private readonly stages: RequestStages,
  ) {}

  @Get('Questionnaire/:id')
  @Endpoint({
    operationId: 'readQuestionnaire',
    summary: 'A published form as a FHIR R4 Questionnaire; its id is the key, a dot and the version',
    permission: 'form.read',
    audit: null,
    params: { id: FORM_ID },
    responses: { 200: QUESTIONNAIRE },
    produces: FHIR_JSON,
    problems: ['NOT_FOUND'],
  })
  async questionnaire(@Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    await inFhir(reply, await this.reads.questionnaire(id));
  }

  @Get('QuestionnaireResponse/:id')
  @Endpoint({
    operationId: 'readQuestionnaireResponse',
    summary: 'What was answered to a form as a FHIR R4 QuestionnaireResponse, as far as you may read it',
    permission: 'referral.read',
    audit: 'response.read',
    bodyCheck: 'by-handler',
    responses: { 200: QUESTIONNAIRE_RESPONSE },
    produces: FHIR_JSON,
    problems: ['NOT_FOUND'],
  })
  async response(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    const { about, resource } = await this.reads.response(actor, id);
    request.audited = about;
    await this.stages.authorise(request);
    await inFhir(reply, resource);
  }
}

const inFhir = (reply: FastifyReply, resource: object): FastifyReply => reply.header('content-type', `${FHIR_JSON}; charset=utf-8`).send(JSON.stringify(resource));
