import { Body, Controller, Get, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/actor.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { checkInput, CurrentActor, Endpoint, IDEMPOTENCY_KEY, RequestStages } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { EventPermits } from '../lifecycle/event-permits.js';
import { DOCUMENT, DOCUMENTS, LARGEST, NEW_DOCUMENT } from './document.schemas.js';
import { Documents, toDocument } from './documents.js';
import { Uploads } from './uploads.js';

const UPLOAD_OFFSET = {
  'Upload-Offset': { type: 'string', description: 'Where these bytes go: as many as have come before (draft-ietf-httpbis-resumable-upload).' },
} as const;
const RECEIVED = { 'Upload-Offset': 'How many bytes have come.' } as const;

/** A size past the limit is told in the words that help. */
function checkNew(body: unknown): asserts body is { name: string; size: number } {
  if (typeof body === 'object' && body !== null && 'size' in body && typeof body.size === 'number' && body.size > LARGEST) {
    throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/size', code: 'MAXIMUM', message: 'A document may be 50 MB at most. Make it smaller, or add it in pieces.' }] });
  }
  checkInput(NEW_DOCUMENT, body);
}

/** Documents of a referral: announced, uploaded in as many pieces as it takes, then attached by the event `attach`. */
@Controller('api/referrals/:id/attachments')
export class DocumentsController {
  constructor(
    private readonly permits: EventPermits,
    private readonly documents: Documents,
    private readonly uploads: Uploads,
    private readonly idempotency: Idempotency,
    private readonly stages: RequestStages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'addDocument',
    summary: 'Announce a document that is about to be uploaded',
    permission: 'document.add',
    audit: 'document.add',
    headers: IDEMPOTENCY_KEY,
    body: NEW_DOCUMENT,
    bodyCheck: 'by-handler',
    responses: { 201: DOCUMENT },
    problems: ['NOT_FOUND', 'INPUT_INVALID', 'EVENT_NOT_ALLOWED', 'RATE_LIMITED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS', 'UNAVAILABLE'],
  })
  async add(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Body() body: unknown): Promise<void> {
    const again = await this.idempotency.answered(request, actor);
    if (again === undefined) request.audited = await this.permits.require(actor, referralId, 'attach', () => checkNew(body));
    await this.stages.authorise(request);
    const answer = again ?? (await this.idempotency.run(request, actor, async (manager) => {
      checkNew(body);
      return { status: 201, body: await this.documents.add(manager, actor, referralId, body) };
    }));
    await sendAnswer(reply, answer);
  }

  @Patch(':documentId')
  @Endpoint({
    operationId: 'uploadDocument',
    summary: 'The next bytes of a document; what has come is kept when they are cut off',
    permission: 'document.add',
    audit: 'document.upload',
    headers: UPLOAD_OFFSET,
    contentType: 'application/octet-stream',
    body: { type: 'string', format: 'binary' },
    bodyCheck: 'by-handler',
    responses: { 200: DOCUMENT },
    responseHeaders: RECEIVED,
    problems: ['NOT_FOUND', 'INPUT_INVALID', 'UPLOAD_OFFSET', 'UNAVAILABLE'],
  })
  async upload(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Param('documentId') documentId: string,
  ): Promise<object> {
    const found = await this.documents.one(actor, referralId, documentId);
    request.audited = { personId: found.about };
    const { 'upload-offset': offset, 'content-length': length } = request.headers;
    if (typeof offset !== 'string' || !/^\d{1,9}$/.test(offset)) {
      throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/headers/Upload-Offset', code: 'PATTERN', message: 'Say in Upload-Offset how many bytes of the document were sent before these.' }] });
    }
    await this.stages.authorise(request);
    const { document } = await this.uploads.receive(actor, referralId, found, {
      offset: Number(offset), length: length === undefined ? undefined : Number(length), stream: request.body as Readable,
    });
    void reply.header('upload-offset', String(document.received));
    return toDocument(document);
  }

  @Get()
  @Endpoint({
    operationId: 'listDocuments',
    summary: 'The documents of a referral, oldest first',
    permission: 'message.read',
    audit: 'document.list',
    bodyCheck: 'by-handler',
    responses: { 200: DOCUMENTS },
    problems: ['NOT_FOUND'],
  })
  async list(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<object> {
    const { about, items } = await this.documents.list(actor, referralId);
    request.audited = { personId: about };
    await this.stages.authorise(request);
    return { items, areChecked: this.config.clamd !== null };
  }

  @Get(':documentId')
  @Endpoint({
    operationId: 'readDocument',
    summary: 'What is known of a document, and how much of it has come',
    permission: 'message.read',
    audit: 'document.read',
    bodyCheck: 'by-handler',
    responses: { 200: DOCUMENT },
    responseHeaders: RECEIVED,
    problems: ['NOT_FOUND'],
  })
  async read(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Param('documentId') documentId: string,
  ): Promise<object> {
    const { about, document } = await this.documents.one(actor, referralId, documentId);
    request.audited = { personId: about };
    await this.stages.authorise(request);
    void reply.header('upload-offset', String(document.received));
    return toDocument(document);
  }
}
