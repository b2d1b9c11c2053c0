import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, RequestStages } from '../platform/http/index.js';
import { Idempotency, sendAnswer } from '../platform/idempotency/index.js';
import { FormEditing } from './form-editing.js';
import { FORM_IMPORTED, FormImport, IMPORT_INPUT, importInput } from './form-import.js';
import { toEdited } from './form-row.js';

@Controller('api/forms')
export class FormImportController {
  constructor(
    private readonly imports: FormImport,
    private readonly editing: FormEditing,
    private readonly idempotency: Idempotency,
    private readonly stages: RequestStages,
  ) {}

  @Post('import')
  @Endpoint({
    operationId: 'importForm',
    permission: 'form.edit',
    audit: 'form.import',
    summary: 'Make a draft of a FHIR R4 Questionnaire, with a report of what could not be carried over',
    headers: IDEMPOTENCY_KEY,
    body: IMPORT_INPUT,
    bodyCheck: 'by-handler',
    responses: { 201: FORM_IMPORTED },
    responseHeaders: ETAG,
    problems: ['FORM_INVALID', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Body() body: unknown): Promise<void> {
    const again = await this.idempotency.answered(request, actor);
    if (again !== undefined) {
      await this.stages.authorise(request);
      await sendAnswer(reply, again);
      return;
    }
    const input = importInput(body);
    await this.stages.authorise(request);
    const { form, report } = await this.imports.read(input);
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const row = await this.editing.draft(manager, form);
      request.audited = { basis: `${row.key} ${row.version}` };
      return { status: 201, body: { form: toEdited(row), report }, etag: etag(row.revision) };
    });
    await sendAnswer(reply, answer);
  }
}
