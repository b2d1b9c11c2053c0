import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublishedServices, type PublishedService } from '../directory/index.js';
import { Endpoint, type JsonSchema } from '../platform/http/index.js';
import { formBody } from '../platform/plain-pages/index.js';
import { formPage, listPage, nowherePage, pausedPage, sentBeforePage, sentPage, tooManyPage } from './self-referral-html.js';
import { SelfReferrals } from './self-referrals.js';

const HTML = 'text/html; charset=utf-8';
const TEXT: JsonSchema = { type: 'string' };
/** Whatever is in the address: what is no service gets a page too. */
const PARAMS: Readonly<Record<string, JsonSchema>> = { serviceId: { type: 'string', maxLength: 2_000 } };
const PAGE = { permission: 'public', produces: 'text/html', problems: [] } as const;
const A_PAGE = 20;
const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const IS_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Asked {
  readonly q?: string;
  readonly near?: string;
  readonly page?: string;
}

/** Pages without script, for people who ask a service for help themselves: no account, and nobody signed in. */
@Controller('refer-yourself')
export class SelfReferralController {
  constructor(
    private readonly services: PublishedServices,
    private readonly selfReferrals: SelfReferrals,
  ) {}

  @Get()
  @Header('content-type', HTML)
  @Endpoint({
    ...PAGE,
    operationId: 'listSelfReferralServices',
    audit: null,
    summary: 'Who takes people who refer themselves',
    query: { type: 'object', properties: { q: TEXT, near: TEXT, page: TEXT }, additionalProperties: true },
    responses: { 200: TEXT },
  })
  async list(@Query() { q = '', near = '', page = '1' }: Asked): Promise<string> {
    const search = q.trim().slice(0, 100);
    const [outward = ''] = near.trim().toUpperCase().split(/\s+/);
    const isPlace = outward === '' || DISTRICT.test(outward);
    const number = /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
    const filter = { selfReferral: true, ...(search !== '' && { search }), ...(outward !== '' && isPlace && { near: outward }) } as const;
    const asked = await this.services.page(filter, number, A_PAGE);
    // past the end is the end
    const pages = Math.max(Math.ceil(asked.total / A_PAGE), 1);
    const { services, total } = number > pages ? await this.services.page(filter, pages, A_PAGE) : asked;
    const listed = { services, total, q: search, near: near.trim().slice(0, 10), page: Math.min(number, pages), pages };
    return listPage({ ...listed, ...(!isPlace && { nearFault: 'Give the first part of a postcode, such as QW1' }) });
  }

  @Get(':serviceId')
  @Header('cache-control', 'no-store')
  @Header('content-type', HTML)
  @Endpoint({ ...PAGE, params: PARAMS, operationId: 'askToReferYourself', audit: null, summary: 'The short form for one of them', responses: { 200: TEXT, 404: TEXT, 409: TEXT } })
  async ask(@Res({ passthrough: true }) reply: FastifyReply, @Param('serviceId') serviceId: string): Promise<string> {
    const service = await this.open(reply, serviceId);
    return typeof service === 'string' ? service : formPage(service, this.selfReferrals.typed(null), new Map());
  }

  @Post(':serviceId')
  @Header('cache-control', 'no-store')
  @Header('content-type', HTML)
  @Endpoint({
    ...PAGE, params: PARAMS, operationId: 'referYourself', audit: 'self-referral.send', summary: 'Sends it: a referral like any other, by the person themselves',
    contentType: 'application/x-www-form-urlencoded', responses: { 200: TEXT, 404: TEXT, 409: TEXT, 422: TEXT, 429: TEXT },
  })
  async send(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('serviceId') serviceId: string): Promise<string> {
    const typed = this.selfReferrals.typed(await formBody(request.body));
    const service = await this.open(reply, serviceId);
    if (typeof service === 'string') return service;
    const done = await this.selfReferrals.send(service, typed, request.ip);
    switch (done.outcome) {
      case 'sent':
        request.audited = { personId: done.personId, referralId: done.referralId, serviceId: service.id };
        return sentPage(service, done, typed.isSafe !== 'no');
      case 'faults':
        void reply.code(422);
        return formPage(service, typed, done.faults);
      case 'no-fit':
        void reply.code(422);
        return formPage(service, typed, new Map(), done);
      case 'sent-before':
        void reply.code(409);
        return sentBeforePage(service);
      case 'too-many':
        void reply.code(429).header('retry-after', '3600');
        return tooManyPage(service);
      case 'not-taken':
        void reply.code(409);
        return pausedPage(service, undefined);
    }
  }

  /** The service, where it takes people now; else the page that says what else there is. */
  private async open(reply: FastifyReply, serviceId: string): Promise<PublishedService | string> {
    const service = IS_UUID.test(serviceId) ? await this.selfReferrals.service(serviceId) : undefined;
    if (service === undefined) {
      void reply.code(404);
      return nowherePage();
    }
    if (service.state === 'open') return service;
    void reply.code(409);
    return pausedPage(service, service.alternative === null ? undefined : await this.selfReferrals.service(service.alternative.id));
  }
}
