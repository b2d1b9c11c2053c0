import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, type Page } from '../../platform/http/index.js';
import { AUDIT_FILTER, AUDIT_PAGE, VERIFICATION } from './audit.schemas.js';
import { AuditTrail, type AuditFilter, type RecordedAct } from './audit-trail.js';
import { AuditVerification, type Verification } from './audit-verification.js';

@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly verification: AuditVerification,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'listAudit',
    permission: 'audit.read',
    audit: 'audit.read',
    summary: 'Who saw and did what, newest first',
    query: AUDIT_FILTER,
    responses: { 200: AUDIT_PAGE },
    problems: [],
  })
  list(@Query() filter: AuditFilter, @CurrentActor() actor: Actor): Promise<Page<RecordedAct>> {
    return this.trail.page(actor, filter);
  }

  @Get('verify')
  @Endpoint({
    operationId: 'verifyAudit',
    permission: 'audit.verify',
    audit: 'audit.verify',
    summary: "Whether the audit and the referrals' events are as they were written, and if not, what is broken first",
    responses: { 200: VERIFICATION },
    problems: [],
  })
  verify(@CurrentActor() actor: Actor): Promise<Verification> {
    return this.verification.verify(actor);
  }
}
