import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieToken, setCookie } from '../access/index.js';
import { birthDateFault, londonDate } from '../people/index.js';
import { Clock } from '../platform/clock/index.js';
import { Endpoint, type JsonSchema } from '../platform/http/index.js';
import { dateOf, formBody, typedDate, type AskedDate } from '../platform/plain-pages/index.js';
import { calendarFile } from './calendar-file.js';
import { askPage, lockedPage, nonePage, statusPage } from './status-html.js';
import { StatusLinks } from './status-links.js';
import { nextAppointment, timeWords } from './status-words.js';

const COOKIE = '__Host-onward-status';
const HTML = 'text/html; charset=utf-8';
const FORM = 'application/x-www-form-urlencoded';
/** Whatever is in the address: what is no link of ours gets a page too. */
const PARAMS: Readonly<Record<string, JsonSchema>> = { token: { type: 'string', maxLength: 2_000 } };
const TEXT: JsonSchema = { type: 'string' };
/** Refusals are pages too, in the words of who reads them. */
const PAGES = { 200: TEXT, 403: TEXT, 404: TEXT, 422: TEXT };
const PAGE = { permission: 'public', params: PARAMS, produces: 'text/html', problems: [] } as const;

/** Digits and signs that one dials, of a length that some telephone has (ITU-T E.164: fifteen digits at most). */
const PHONE = /^\+?[\d ()-]{6,25}$/;

/** The person's own page: no account, no script. A date of birth opens it, for a quarter of an hour. */
@Controller('track/:token')
export class StatusPageController {
  constructor(
    private readonly links: StatusLinks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Header('content-type', HTML)
  @Endpoint({ ...PAGE, operationId: 'readStatusPage', audit: 'status-page.read', summary: 'The person’s own status page: asks for the date of birth first', responses: PAGES })
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('token') token: string): Promise<string> {
    return this.show(request, reply, token);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @Header('content-type', HTML)
  @Endpoint({ ...PAGE, operationId: 'openStatusPage', audit: 'status-page.open', summary: 'Opens it with the date of birth: five tries', contentType: FORM, responses: { ...PAGES, 303: null } })
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('token') token: string): Promise<string> {
    const fields = await formBody(request.body);
    const typed = typedDate(fields);
    const date = dateOf(typed);
    const fault = date === undefined ? 'Give the day, the month and the year, such as 27 3 1985' : birthDateFault(date, londonDate(this.clock.now()));
    if (date === undefined || fault !== undefined) return this.show(request, reply.code(422), token, { wrong: fault ?? '', typed });
    const opening = await this.links.open(token, date);
    if (opening.outcome === 'wrong') return this.show(request, reply.code(422), token, { wrong: `That is not the date of birth we have. You can try ${opening.left} more ${opening.left === 1 ? 'time' : 'times'}`, typed });
    if (opening.outcome !== 'open') return this.show(request, reply, token);
    setCookie(reply, COOKIE, opening.visit, 15 * 60);
    void reply.code(303).header('location', address(token));
    return '';
  }

  @Post('requests')
  @Header('cache-control', 'no-store')
  @Header('content-type', HTML)
  @Endpoint({ ...PAGE, operationId: 'askOnStatusPage', audit: 'person-request.ask', summary: 'Asks whoever has the referral to stop it, or tells a new telephone number', contentType: FORM, responses: { ...PAGES, 303: null } })
  async ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('token') token: string): Promise<string> {
    const fields = await formBody(request.body);
    const phone = (fields?.get('phone') ?? '').trim();
    const kind = fields?.get('kind') === 'withdraw' ? 'withdraw' : 'phone';
    if (kind === 'phone' && !PHONE.test(phone)) return this.show(request, reply.code(422), token, { wrong: 'Give a telephone number, such as 07700 900123', phone });
    const visit = cookieToken(request, COOKIE);
    const isTaken = visit !== null && (await this.links.ask(token, visit, kind === 'phone' ? { kind, phone } : { kind }));
    return this.show(request, reply, token, isTaken ? { said: kind === 'phone' ? 'Thank you. They have your new number.' : 'Thank you. They will call you before anything stops.' } : { phone });
  }

  @Get('appointment.ics')
  @Header('cache-control', 'no-store')
  @Endpoint({ ...PAGE, produces: 'text/calendar', operationId: 'readStatusAppointment', audit: 'status-page.read', summary: 'The next appointment, for a calendar', responses: { 200: TEXT, 302: null } })
  async appointment(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('token') token: string): Promise<string> {
    const found = await this.links.read(token, cookieToken(request, COOKIE));
    const at = found.page === 'open' ? nextAppointment(found, this.clock.now()) : undefined;
    if (found.page !== 'open' || at === undefined) {
      void reply.code(302).header('location', address(token));
      return '';
    }
    request.audited = { personId: found.about };
    void reply.header('content-type', 'text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="appointment.ics"');
    // what a calendar shows to whoever looks at it: that there is an appointment, and whom to call
    return calendarFile({ uid: found.reference, at: new Date(at), madeAt: this.clock.now(), title: 'Appointment', notes: `${found.service.organisation}${found.service.phone === null ? '' : `, ${found.service.phone}`}. Say this number: ${found.reference}` });
  }

  private async show(request: FastifyRequest, reply: FastifyReply, token: string, more: { said?: string; wrong?: string; phone?: string; typed?: AskedDate } = {}): Promise<string> {
    const found = await this.links.read(token, cookieToken(request, COOKIE));
    if (found.page === 'open') {
      request.audited = { personId: found.about };
      const at = nextAppointment(found, this.clock.now());
      return statusPage({ status: found, action: address(token), ...(at !== undefined && { appointmentWords: timeWords(at) }), ...more });
    }
    if (found.page === 'asks') return askPage(address(token), more.wrong, more.typed);
    void reply.code(found.page === 'none' ? 404 : 403);
    return found.page === 'none' ? nonePage() : lockedPage();
  }
}

const address = (token: string): string => `/track/${encodeURIComponent(token)}`;
