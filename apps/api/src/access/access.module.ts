import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../platform/clock/index.js';
import { CONFIG, ConfigError, type Config } from '../platform/config/index.js';
import { DatabaseModule } from '../platform/database/index.js';
import { RequestStages } from '../platform/http/index.js';
import { AuditController } from './audit/audit.controller.js';
import { AuditLog } from './audit/audit-log.js';
import { auditRequests } from './audit/audit-requests.js';
import { AuditFiling } from './audit/audit-filing.js';
import { AuditTrail } from './audit/audit-trail.js';
import { AuditVerification } from './audit/audit-verification.js';
import { Authentication } from './authentication.js';
import { authorisePermission } from './authorise.js';
import { demoKey } from './demo/demo-key.js';
import { DemoProvider } from './demo/demo-provider.js';
import { MeController } from './me/me.controller.js';
import { Members } from './members/members.js';
import { Sessions } from './sessions/sessions.js';
import { ExternalProvider } from './sign-in/external-provider.js';
import { IdentityProvider } from './sign-in/identity-provider.js';
import { PendingSignIns } from './sign-in/pending-sign-ins.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInRecord } from './sign-in/sign-in-record.js';
import { BearerTokens } from './tokens/bearer-tokens.js';

async function identityProvider({ identity, mode, publicUrl }: Config): Promise<IdentityProvider> {
  if (identity.kind === 'external') return new ExternalProvider(identity, publicUrl);
  // The configuration refuses it already; this is the door where anyone signs in as anyone, so it has a second lock.
  if (mode === 'production') throw new ConfigError('OIDC_ISSUER is not set: the demo identity provider does not run in production, where anyone could sign in as anyone.');
  return new DemoProvider(await demoKey());
}

/** Who acts, whether they may, and the record that they did. */
@Global()
@Module({
  imports: [DatabaseModule],
  controllers: [AuditController, MeController, SignInController],
  providers: [
    AuditLog,
    AuditFiling,
    AuditTrail,
    AuditVerification,
    Authentication,
    BearerTokens,
    { provide: IdentityProvider, inject: [CONFIG], useFactory: identityProvider },
    Members,
    PendingSignIns,
    Sessions,
    SignIn,
    SignInRecord,
  ],
  exports: [AuditLog],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly stages: RequestStages,
    private readonly authentication: Authentication,
    private readonly provider: IdentityProvider,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly host: HttpAdapterHost,
  ) {}

  async onModuleInit(): Promise<void> {
    this.stages.authentication = (request) => this.authentication.actorOf(request);
    this.stages.authorisation = ({ actor, plan }) => {
      if (actor !== null && plan !== undefined) authorisePermission(actor, plan.endpoint.permission);
    };
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.decorateRequest('signedIn', null);
    auditRequests(fastify, this.audit, this.clock);
    await this.provider.mount(fastify);
  }
}
