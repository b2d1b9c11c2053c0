import { Body, Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { CurrentActor, Endpoint } from '../http/index.js';
import { Problem } from '../problem/index.js';
import { loggedPageError, type PageError } from './page-error.js';
import { SoMany } from '../so-many.js';

const MOST_A_MINUTE = 10;

const PAGE_ERROR = {
  title: 'An error in a page',
  type: 'object',
  properties: {
    message: { title: 'What the error says', type: 'string', minLength: 1, maxLength: 2_000 },
    stack: { title: 'Its stack', type: 'string', maxLength: 20_000 },
    page: {
      title: 'The pattern of the page’s route, such as /referrals/:id. Never an address: an id is too long for a word of it',
      type: 'string',
      pattern: '^/$|^(/([a-z][a-z0-9-]{0,29}|[:$][A-Za-z]{1,40}))+$',
      maxLength: 200,
    },
  },
  required: ['message'],
  additionalProperties: false,
} as const;

/**
 * Errors in pages, into the log: one line each, as a warning, with what `loggedPageError` lets through. Whoever is signed in may report, so that nobody
 * else can fill the log; ten a minute each, counted in this process.
 */
@Controller('api/page-errors')
export class PageErrorsController {
  private readonly reports = new SoMany(MOST_A_MINUTE, 60_000);

  @Post()
  @Endpoint({
    operationId: 'reportPageError',
    summary: 'Say that a page has broken: its kind, place and the engine’s own words go into the log, and nothing that anybody typed',
    permission: 'page-error.report',
    audit: 'page-error.report',
    isUnattended: true,
    body: PAGE_ERROR,
    responses: { 204: null },
    problems: ['RATE_LIMITED'],
  })
  report(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Body() error: PageError): void {
    if (actor.kind === 'member' && !this.reports.isTaken(actor.userId)) {
      throw new Problem('RATE_LIMITED', { detail: `${MOST_A_MINUTE} errors a minute are enough.`, headers: { 'retry-after': '60' } });
    }
    request.log.warn(loggedPageError(error), 'an error in a page');
  }
}
