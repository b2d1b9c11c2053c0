import { Body, Controller, Delete, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { FormDefinition } from '@onward/forms';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, RequestStages } from '../platform/http/index.js';
import { Idempotency, sendAnswer, type Written } from '../platform/idempotency/index.js';
import { checkRevision, FormEditing, notAllowed } from './form-editing.js';
import { FORM_INPUT, formInput } from './form-input.js';
import { FormLibrary } from './form-library.js';
import { FormPublishing } from './form-publishing.js';
import { toEdited, type FormRow } from './form-row.js';
import { FORM, FORM_KEY, FORM_VERSION } from './forms.schemas.js';
import { FormGate } from './gate/form-gate.js';

const VERSION_IN_PATH = { key: FORM_KEY, version: FORM_VERSION };
const written = (status: number, row: FormRow): Written => ({ status, body: toEdited(row), etag: etag(row.revision) });

/** Forms as administrators write them: draft, edit, discard, publish, retire. */
@Controller('api/forms')
export class FormEditingController {
  constructor(
    private readonly editing: FormEditing,
    private readonly publishing: FormPublishing,
    private readonly forms: FormLibrary,
    private readonly gate: FormGate,
    private readonly idempotency: Idempotency,
    private readonly stages: RequestStages,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'draftForm',
    permission: 'form.edit',
    audit: 'form.draft',
    summary: 'Draft a new form, or the next version of a known one',
    headers: IDEMPOTENCY_KEY,
    body: FORM_INPUT,
    responses: { 201: FORM },
    responseHeaders: ETAG,
    problems: ['FORM_INVALID', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async draft(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Body() body: unknown): Promise<void> {
    const input = formInput(body);
    this.gate.warm();
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const row = await this.editing.draft(manager, input);
      about(request, row);
      return written(201, row);
    });
    await sendAnswer(reply, answer);
  }

  @Put(':key/versions/:version')
  @Endpoint({
    operationId: 'editForm',
    permission: 'form.edit',
    audit: 'form.edit',
    summary: 'Put a draft in place of what it was',
    params: VERSION_IN_PATH,
    headers: IF_MATCH,
    body: FORM_INPUT,
    bodyCheck: 'by-handler',
    responses: { 200: FORM },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND', 'FORM_INVALID', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED'],
  })
  async edit(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor,
    @Param('key') key: string, @Param('version') version: number, @Body() body: unknown,
  ): Promise<FormDefinition> {
    const row = await this.found(request, actor, key, version);
    const input = formInput(body);
    await this.mayChange(request, row, 'draft');
    const edited = await this.editing.edit(actor, row, input);
    this.gate.warm();
    reply.header('etag', etag(edited.revision));
    return toEdited(edited);
  }

  @Delete(':key/versions/:version')
  @Endpoint({
    operationId: 'discardForm',
    permission: 'form.edit',
    audit: 'form.discard',
    summary: 'Discard a draft, which nobody was ever asked; what is published stays for good',
    params: VERSION_IN_PATH,
    headers: IF_MATCH,
    bodyCheck: 'by-handler',
    responses: { 204: null },
    problems: ['NOT_FOUND', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED'],
  })
  async discard(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('key') key: string, @Param('version') version: number): Promise<void> {
    const row = await this.found(request, actor, key, version);
    await this.mayChange(request, row, 'draft');
    await this.editing.discard(actor, row);
  }

  @Post(':key/versions/:version/publish')
  @Endpoint({
    operationId: 'publishForm',
    permission: 'form.edit',
    audit: 'form.publish',
    summary: 'Publish a draft, if nothing keeps it from being published; it never changes after',
    params: VERSION_IN_PATH,
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    bodyCheck: 'by-handler',
    responses: { 200: FORM },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND', 'FORM_INVALID', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async publish(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('key') key: string, @Param('version') version: number,
  ): Promise<void> {
    const row = await this.found(request, actor, key, version);
    await this.once(request, reply, actor, async () => {
      await this.mayChange(request, row, 'draft');
      await this.publishing.check(row);
      return (manager) => this.editing.publish(manager, row);
    });
  }

  @Post(':key/versions/:version/retire')
  @Endpoint({
    operationId: 'retireForm',
    permission: 'form.edit',
    audit: 'form.retire',
    summary: 'Retire a published version: nothing new is begun with it; what was begun stays valid',
    params: VERSION_IN_PATH,
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    bodyCheck: 'by-handler',
    responses: { 200: FORM },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async retire(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('key') key: string, @Param('version') version: number,
  ): Promise<void> {
    const row = await this.found(request, actor, key, version);
    await this.once(request, reply, actor, async () => {
      await this.mayChange(request, row, 'published');
      return (manager) => this.editing.retire(manager, row);
    });
    this.forms.noteRetired({ key, version });
  }

  private async found(request: FastifyRequest, actor: Actor, key: string, version: number): Promise<FormRow> {
    const row = await this.editing.find(actor, key, version);
    about(request, row);
    return row;
  }

  /** 403, 428, 412, 409: in the order of the contract. */
  private async mayChange(request: FastifyRequest, row: FormRow, status: FormRow['status']): Promise<void> {
    await this.stages.authorise(request);
    checkRevision(ifMatch(request), row);
    if (row.status !== status) throw notAllowed(row);
  }

  /**
   * An act whose checks come before its transaction, unless it was answered before. That is asked after the form was read: a twin's act moves it and keeps its
   * answer at once, so that whoever sees it moved finds the answer.
   */
  private async once(request: FastifyRequest, reply: FastifyReply, actor: Actor, checked: () => Promise<(manager: EntityManager) => Promise<FormRow>>): Promise<void> {
    const again = await this.idempotency.answered(request, actor);
    if (again !== undefined) {
      await this.stages.authorise(request);
      await sendAnswer(reply, again);
      return;
    }
    const act = await checked();
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => written(200, await act(manager))));
  }
}

/** For the audit: which form. Nobody is in it. */
function about(request: FastifyRequest, { key, version }: FormRow): void {
  request.audited = { basis: `${key} ${version}` };
}
