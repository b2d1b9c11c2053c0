import { Controller, Header, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { encode } from 'uqr';
import type { Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config/index.js';
import { CurrentActor, Endpoint, type JsonSchema } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { StatusLinks, type Withheld } from './status-links.js';

const LINK: JsonSchema = {
  'x-schema': 'StatusLink',
  type: 'object',
  properties: {
    url: { type: 'string', format: 'uri', description: 'The page, for the person alone: told this once.' },
    qr: { type: 'array', items: { type: 'string', pattern: '^[01]+$' }, description: 'The same as a QR code: rows of modules, 1 for a dark one.' },
  },
  required: ['url', 'qr'],
  additionalProperties: false,
};

const WHY: Readonly<Record<Withheld, string>> = {
  'not-sent': 'It has not been sent yet.',
  'entered-in-error': 'This referral was entered in error.',
  died: 'The death of this person was recorded.',
  sensitive: 'For this referral there is no page of the person’s own: somebody else may hold the telephone. Tell them yourself, where it is safe.',
  'no-safe-contact': 'When they were added, nobody recorded how this person can be reached safely, so there is no page of their own. Tell them yourself.',
  'no-birth-date': 'The person’s date of birth is not known, and it is what opens the page. Tell them yourself.',
};

/** The person's own page, from the side of those who care for them. */
@Controller('api/referrals/:id')
export class StatusLinkController {
  constructor(
    private readonly links: StatusLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('status-link')
  @HttpCode(201)
  @Header('cache-control', 'no-store')
  @Endpoint({
    operationId: 'makeStatusLink',
    summary: 'A link to the person’s own status page, to be given to them; it ends the one before',
    permission: 'status-link.make',
    audit: 'status-link.make',
    responses: { 201: LINK },
    problems: ['NOT_FOUND', 'STATUS_PAGE_WITHHELD'],
  })
  async make(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<{ url: string; qr: string[] }> {
    const made = await this.links.make(actor, referralId);
    if (made === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    request.audited = { personId: made.about };
    if ('refused' in made) throw new Problem('STATUS_PAGE_WITHHELD', { detail: WHY[made.refused] });
    const url = `${this.config.publicUrl}/track/${made.token}`;
    return { url, qr: encode(url).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')) };
  }

  @Post('person-requests/:requestId/settle')
  @HttpCode(204)
  @Endpoint({
    operationId: 'settlePersonRequest',
    summary: 'What the person asked on their status page was dealt with',
    permission: 'status-link.make',
    audit: 'person-request.settle',
    responses: { 204: null },
    problems: ['NOT_FOUND'],
  })
  async settle(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Param('requestId') requestId: string): Promise<void> {
    const settled = await this.links.settle(actor, referralId, requestId);
    if (settled === null) throw new Problem('NOT_FOUND', { detail: 'There is no such request, or you have no part in this referral.' });
    request.audited = { personId: settled.about };
  }
}
