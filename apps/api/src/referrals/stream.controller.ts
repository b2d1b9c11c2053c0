import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, MEMBERSHIP_IN_QUERY, RequestStages } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { idTime } from '../platform/random.js';
import { decodeStreamCursor } from './stream/stream-cursor.js';
import { StreamHub } from './stream/stream-hub.js';

/** A page that took longer than this to be read is read anew by whoever waits for it. */
const LONGEST_BEGINNING = 600_000;

@Controller('api/stream')
export class StreamController {
  constructor(
    private readonly hub: StreamHub,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'openStream',
    summary: 'What concerns me, as it happens: server-sent events `referral` of { referralId, type, version, serviceId, at }; `notice`, empty, where there is something new in my inbox; `refresh` where more was missed than is told again',
    permission: 'stream.read',
    audit: 'stream.open',
    isUnattended: true,
    query: { type: 'object', properties: { ...MEMBERSHIP_IN_QUERY, since: { title: 'How long ago the page began to be read, in milliseconds: what happened since comes first', type: 'integer', minimum: 0, maximum: LONGEST_BEGINNING } }, additionalProperties: false },
    headers: { 'Last-Event-ID': { type: 'string', description: 'The `id` of the last message one has had: what was missed since comes first.' } },
    responses: { 200: { type: 'string' } },
    produces: 'text/event-stream',
    problems: ['RATE_LIMITED', 'UNAVAILABLE'],
  })
  open(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Query('since') since?: number): void {
    if (actor.kind === 'system') throw new Problem('FORBIDDEN');
    // a proxy that gathered an answer before passing it on would gather this one for ever
    void reply.header('content-type', 'text/event-stream; charset=utf-8').header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') {
      void reply.send();
      return;
    }
    const cursor = decodeStreamCursor(lastEventId(request));
    const stream = this.hub.join(actor, cursor ?? (since === undefined ? null : { from: idTime() - since, had: [] }), () => this.stages.stillStands(request));
    // also where another answer is sent in its place
    reply.raw.once('close', () => stream.destroy());
    void reply.send(stream);
  }
}

const lastEventId = ({ headers }: FastifyRequest): string | undefined => {
  const value = headers['last-event-id'];
  return value === undefined ? undefined : String(value);
};
