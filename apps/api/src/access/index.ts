export { AccessModule } from './access.module.js';
export { authorise } from './authorise.js';
export type { Audited, AuditedIds, AuditEntry } from './audit/audit-entry.js';
export { AuditLog } from './audit/audit-log.js';
export { PERMISSIONS, PERMISSIONS_OF, permissionsOf, roleMay, type Permission } from './permissions.js';
