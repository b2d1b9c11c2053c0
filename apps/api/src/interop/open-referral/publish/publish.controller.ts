import { Controller, Get, Param, Query } from '@nestjs/common';
import { PublishedServices } from '../../../directory/index.js';
import { Endpoint } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problem/index.js';
import { OPEN_REFERRAL_ABOUT, OPEN_REFERRAL_PAGE, OPEN_REFERRAL_SERVICE, SERVICES_QUERY } from './publish.schemas.js';
import { serviceDocument } from './service-document.js';

interface ServicesQuery {
  readonly search?: string;
  readonly organization_id?: string;
  readonly modified_after?: string;
  readonly page?: number;
  readonly per_page?: number;
}

const PAGE_SIZE = 25;

/** The directory for everybody, in Open Referral UK 3. */
@Controller('api/open-referral')
export class PublishController {
  constructor(private readonly published: PublishedServices) {}

  @Get()
  @Endpoint({ operationId: 'aboutOpenReferral', permission: 'public', audit: null, summary: 'Which version of the standard is spoken here', responses: { 200: OPEN_REFERRAL_ABOUT }, problems: [] })
  about(): object {
    return { version: 'HSDS-UK 3.0', profile: 'https://docs.openreferraluk.org/en/latest/', openapi_url: '/api/openapi.json' };
  }

  @Get('services')
  @Endpoint({
    operationId: 'listOpenReferralServices', permission: 'public', audit: null, summary: 'The services of the directory in Open Referral UK 3, page by page',
    query: SERVICES_QUERY, responses: { 200: OPEN_REFERRAL_PAGE }, problems: [],
  })
  async list(@Query() { search, organization_id: organisationId, modified_after: modifiedAfter, page = 1, per_page: size = PAGE_SIZE }: ServicesQuery): Promise<object> {
    const words = search?.trim();
    const { services, total } = await this.published.page({ search: words === '' ? undefined : words, organisationId, modifiedAfter }, page, size);
    const pages = Math.ceil(total / size);
    return {
      total_items: total, total_pages: pages, page_number: page, size: services.length, first_page: page === 1, last_page: page >= pages, empty: services.length === 0,
      contents: services.map(serviceDocument),
    };
  }

  @Get('services/:id')
  @Endpoint({
    operationId: 'getOpenReferralService', permission: 'public', audit: null, summary: 'A service of the directory in Open Referral UK 3',
    responses: { 200: OPEN_REFERRAL_SERVICE }, problems: ['NOT_FOUND'],
  })
  async one(@Param('id') id: string): Promise<object> {
    const service = await this.published.one(id);
    if (service === undefined) throw new Problem('NOT_FOUND', { detail: 'There is no such service.' });
    return serviceDocument(service);
  }
}
