import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../actor.js';
import { Problem } from '../../problem/index.js';
import { checkInput, CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, RequestStages } from '../index.js';

const NOTE = {
  'x-schema': 'Note',
  type: 'object',
  properties: { text: { type: 'string', minLength: 1, maxLength: 10_000 }, stars: { type: 'integer', minimum: 1, maximum: 5 } },
  required: ['text'],
  additionalProperties: false,
} as const;

const PAGE = { type: 'object', properties: { items: { type: 'array', items: NOTE }, nextCursor: { type: ['string', 'null'] } } } as const;

/** The one note there is. */
export const NOTE_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
export const NOTE_VERSION = 7;

/** A feature as small as can be, for the specs of the platform. */
@Controller('api/notes')
export class EchoController {
  constructor(private readonly stages: RequestStages) {}

  @Get()
  @Endpoint({
    operationId: 'listNotes',
    permission: 'note.read',
    audit: 'note.list',
    summary: 'Notes',
    query: {
      type: 'object',
      properties: { limit: { type: 'integer', minimum: 1, maximum: 100 }, tag: { type: 'array', items: { type: 'string' } }, pinned: { type: 'boolean' } },
    },
    responses: { 200: PAGE },
    problems: [],
  })
  list(@Query() query: unknown): unknown {
    return { items: [], nextCursor: null, query };
  }

  @Post()
  @Endpoint({
    operationId: 'addNote',
    permission: 'note.write',
    audit: 'note.added',
    summary: 'Add a note',
    headers: { ...IDEMPOTENCY_KEY },
    body: NOTE,
    responses: { 201: NOTE },
    problems: [],
  })
  add(@Body() note: unknown, @CurrentActor() actor: Actor): unknown {
    return { note, by: actor.name };
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getNote',
    permission: 'note.read',
    audit: 'note.read',
    summary: 'A note',
    responses: { 200: NOTE },
    responseHeaders: { ...ETAG },
    problems: [],
  })
  read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): unknown {
    if (id !== NOTE_ID) throw new Problem('NOT_FOUND');
    reply.header('etag', etag(NOTE_VERSION));
    return { text: 'hello' };
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeNote',
    permission: 'note.write',
    audit: 'note.changed',
    summary: 'Change a note',
    headers: { ...IF_MATCH },
    body: NOTE,
    bodyCheck: 'by-handler',
    responses: { 200: NOTE },
    problems: ['EVENT_NOT_ALLOWED'],
  })
  async change(@Param('id') id: string, @Body() note: unknown, @Req() request: FastifyRequest): Promise<unknown> {
    if (id !== NOTE_ID) throw new Problem('NOT_FOUND');
    checkInput(NOTE, note);
    await this.stages.authorise(request);
    const version = ifMatch(request);
    if (version === undefined) throw new Problem('VERSION_REQUIRED');
    if (version !== NOTE_VERSION) throw new Problem('VERSION_STALE', { extra: { state: 'open', allowedEvents: [] } });
    return note;
  }

  @Post(':id/forgotten')
  @Endpoint({
    operationId: 'forgetPermission',
    permission: 'note.write',
    audit: 'note.forgotten',
    summary: 'A handler that forgets to ask for its permission',
    bodyCheck: 'by-handler',
    responses: { 200: null },
    problems: [],
  })
  forget(): unknown {
    return {};
  }

  @Delete(':id')
  @Endpoint({ operationId: 'removeNote', permission: 'note.write', audit: 'note.removed', summary: 'Breaks', responses: { 204: null }, problems: [] })
  break(): never {
    throw Object.assign(new Error('duplicate key value: Jane Doe, 9434765919'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'person_nhs_number',
      detail: 'Key (nhs_number)=(9434765919) already exists.',
      parameters: ['9434765919'],
    });
  }

  @Get('by-name/:name/files/:n')
  @Endpoint({
    operationId: 'getNoteFile',
    permission: 'public',
    audit: null,
    summary: 'A file of a note',
    params: { name: { type: 'string', pattern: '^[a-z-]{1,40}$' }, n: { type: 'integer', minimum: 1 } },
    responses: { 200: null },
    problems: [],
  })
  file(@Param() params: unknown): unknown {
    return params;
  }
}
