import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, MEMBERSHIP_IN_QUERY, RequestStages } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { disposition } from './content/file-name.js';
import { CONTENT_TYPES, REFUSALS, type ContentType } from './content/kinds.js';
import { DocumentParts } from './document-parts.js';
import { Documents, type DocumentRow } from './documents.js';

/** What a document may do in a browser: be shown. The PDF viewers of browsers do not work in a sandbox, and have one of their own. */
const policyOf = (type: ContentType): string => `default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'${type === 'application/pdf' ? '' : '; sandbox'}`;

const WHY_NOT = {
  uploading: 'It has not wholly arrived yet.',
  checking: 'It is being checked for viruses. Try again in a moment.',
} as const;

/** A document itself, for the browser to show or to save. */
@Controller('api/referrals/:id/attachments/:documentId/content')
export class DocumentContentController {
  constructor(
    private readonly documents: Documents,
    private readonly parts: DocumentParts,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'openDocument',
    summary: 'The document itself, of the type that it is by its content',
    permission: 'message.read',
    audit: 'document.open',
    query: { type: 'object', properties: MEMBERSHIP_IN_QUERY },
    bodyCheck: 'by-handler',
    produces: CONTENT_TYPES,
    responses: { 200: { type: 'string', format: 'binary' } },
    responseHeaders: { 'Content-Disposition': 'Its name, and whether it is to be shown or saved.' },
    problems: ['NOT_FOUND', 'DOCUMENT_WITHHELD', 'UNAVAILABLE'],
  })
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Param('documentId') documentId: string): Promise<void> {
    const { about, document } = await this.documents.one(actor, referralId, documentId);
    request.audited = { personId: about };
    await this.stages.authorise(request);
    const { name, contentType } = openable(document);
    await reply
      .headers({
        'content-type': contentType === 'text/plain' ? 'text/plain; charset=utf-8' : contentType,
        'content-length': String(document.size),
        'content-disposition': disposition(name, contentType),
        'content-security-policy': policyOf(contentType),
        'x-content-type-options': 'nosniff',
      })
      .send(Readable.from(this.parts.read(actor, document.id, document.size)));
  }
}

/** Only what was kept has both; of the others the reason is told. */
function openable({ state, name, contentType, refusedBecause }: DocumentRow): { readonly name: string; readonly contentType: ContentType } {
  if (state === 'redacted') throw new Problem('NOT_FOUND', { detail: 'This document was taken out of the record.' });
  if (state === 'refused') throw new Problem('DOCUMENT_WITHHELD', { detail: refusedBecause === null ? 'It was refused.' : REFUSALS[refusedBecause] });
  if (state !== 'kept') throw new Problem('DOCUMENT_WITHHELD', { detail: WHY_NOT[state] });
  if (name === null || contentType === null) throw new Problem('INTERNAL');
  return { name, contentType };
}
