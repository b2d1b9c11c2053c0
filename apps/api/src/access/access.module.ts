import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { RequestStages } from '../platform/http/index.js';
import { AuditLog } from './audit/audit-log.js';
import { authorisePermission } from './authorise.js';

/** Who acts, whether they may, and the record that they did. */
@Global()
@Module({
  providers: [AuditLog],
  exports: [AuditLog],
})
export class AccessModule implements OnModuleInit {
  constructor(private readonly stages: RequestStages) {}

  onModuleInit(): void {
    this.stages.authorisation = ({ actor, plan }) => {
      if (actor !== null && plan !== undefined) authorisePermission(actor, plan.endpoint.permission);
    };
  }
}
