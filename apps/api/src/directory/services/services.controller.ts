import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, etag, type Page } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { Directory } from './directory.js';
import { toFilter, type ServiceQuery } from './service-query.js';
import { SERVICE_DETAIL, SERVICE_PAGE, SERVICE_QUERY } from './service.schemas.js';
import type { FoundService, ServiceDetail } from './service-view.js';

const PAGE_SIZE = 25;

@Controller('api/services')
export class ServicesController {
  constructor(private readonly directory: Directory) {}

  @Get()
  @Endpoint({
    operationId: 'listServices',
    permission: 'service.read',
    audit: null,
    summary: 'The directory: services by name, by words, by place',
    query: SERVICE_QUERY,
    responses: { 200: SERVICE_PAGE },
    problems: [],
  })
  list(@Query() { limit = PAGE_SIZE, cursor, ...query }: ServiceQuery, @CurrentActor() actor: Actor): Promise<Page<FoundService>> {
    return this.directory.page(actor, toFilter(query), { limit, cursor });
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getService',
    permission: 'service.read',
    audit: null,
    summary: 'A service of the directory',
    responses: { 200: SERVICE_DETAIL },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND'],
  })
  async read(@Param('id') id: string, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<ServiceDetail> {
    const found = await this.directory.read(actor, id);
    if (found === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such service.' });
    reply.header('etag', etag(found.version));
    return found.service;
  }
}
