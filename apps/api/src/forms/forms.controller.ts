import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FormDefinition, FormStatus } from '@onward/forms';
import type { FastifyReply } from 'fastify';
import { authorise, roleMay } from '../access/index.js';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, etag, type Page } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { FormEditing } from './form-editing.js';
import { FormLibrary, type FormFilter } from './form-library.js';
import { toEdited } from './form-row.js';
import { FORM, FORM_KEY, FORM_PAGE, FORM_QUERY, FORM_VERSION } from './forms.schemas.js';

const PAGE_SIZE = 25;

/**
 * A published version never changes and holds nobody's data: a browser may keep it for a year without asking, unlike everything else under
 * /api. `private`, since it is behind the sign-in.
 */
const KEEP = 'private, max-age=31536000, immutable';

@Controller('api/forms')
export class FormsController {
  constructor(
    private readonly forms: FormLibrary,
    private readonly editing: FormEditing,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'listForms',
    permission: 'form.read',
    audit: null,
    summary: 'The published forms, each in its newest version; for administrators also the drafts, and the retired versions',
    query: FORM_QUERY,
    responses: { 200: FORM_PAGE },
    problems: [],
  })
  list(
    @CurrentActor() actor: Actor, @Query() { limit = PAGE_SIZE, status = 'published', ...filter }: Omit<FormFilter, 'limit'> & { limit?: number; status?: FormStatus },
  ): Promise<Page<FormDefinition>> {
    if (status === 'published') return this.forms.list({ ...filter, limit });
    authorise(actor, 'form.edit');
    return this.editing.list(actor, status, { ...filter, limit });
  }

  @Get(':key')
  @Endpoint({
    operationId: 'getForm',
    permission: 'form.read',
    audit: null,
    summary: 'A form in its newest published version',
    params: { key: FORM_KEY },
    responses: { 200: FORM },
    problems: ['NOT_FOUND'],
    responseHeaders: ETAG,
  })
  async latest(@Param('key') key: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<FormDefinition> {
    return found(reply, await this.forms.latest(key));
  }

  @Get(':key/versions/:version')
  @Endpoint({
    operationId: 'getFormVersion',
    permission: 'form.read',
    audit: null,
    summary: 'One version of a form, published or retired since: it never changes. For administrators a draft too, and where it stands',
    params: { key: FORM_KEY, version: FORM_VERSION },
    responses: { 200: FORM },
    problems: ['NOT_FOUND'],
    responseHeaders: { ...ETAG, 'Cache-Control': 'A published version may be kept for good; not by administrators, to whom its standing is told.' },
  })
  async version(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Param('version') version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FormDefinition> {
    // whoever acts in several memberships has several answers
    reply.header('vary', 'onward-membership');
    if (actor.kind === 'member' && roleMay(actor.role, 'form.edit')) {
      const row = await this.editing.find(actor, key, version);
      reply.header('etag', etag(row.revision));
      return toEdited(row);
    }
    const form = found(reply, await this.forms.get(key, version));
    reply.header('cache-control', KEEP);
    return form;
  }
}

function found(reply: FastifyReply, form: FormDefinition | undefined): FormDefinition {
  if (form === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such published form.' });
  reply.header('etag', etag(form.version));
  return form;
}
