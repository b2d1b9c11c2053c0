import { Controller, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encode } from 'uqr';
import type { Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config/index.js';
import { CurrentActor, Endpoint, type JsonSchema } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { Letters } from '../referrals/index.js';
import { statusAddress } from './status-address.js';
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
    private readonly letters: Letters,
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
    const url = await this.link(request, actor, referralId, 'shown');
    return { url, qr: encode(url).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')) };
  }

  @Post('status-letter')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Endpoint({
    operationId: 'printStatusLetter',
    summary: 'The referral letter with a link to the person’s own status page on it; it ends the link of the letter before',
    permission: 'status-link.make',
    audit: 'status-link.make',
    produces: 'application/pdf',
    responses: { 200: { title: 'The letter, PDF', type: 'string' } },
    problems: ['NOT_FOUND', 'STATUS_PAGE_WITHHELD'],
  })
  async printLetter(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<void> {
    const letter = await this.letters.of(actor, referralId);
    const pdf = await letter.print(await this.link(request, actor, referralId, 'letter'));
    await reply.header('content-type', 'application/pdf').header('content-disposition', `inline; filename="${letter.reference}.pdf"`).send(pdf);
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

  private async link(request: FastifyRequest, actor: Actor, referralId: string, way: 'shown' | 'letter'): Promise<string> {
    const made = await this.links.make(actor, referralId, way);
    if (made === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    request.audited = { personId: made.about };
    if ('refused' in made) throw new Problem('STATUS_PAGE_WITHHELD', { detail: WHY[made.refused] });
    return statusAddress(this.config, made.token);
  }
}
