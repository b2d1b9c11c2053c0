export { AccessModule } from './access.module.js';
export { authorise } from './authorise.js';
export type { Audited, AuditedIds, AuditEntry } from './audit/audit-entry.js';
export { AuditLog } from './audit/audit-log.js';
export { demoKey, type DemoKey } from './demo/demo-key.js';
export { demoToken } from './demo/demo-token.js';
export { tokenCommand } from './demo/print-token.js';
export { DEMO_AUDIENCE, DEMO_ISSUER, PERSONAS, type Persona } from './demo/personas.js';
export { PERMISSIONS, PERMISSIONS_OF, permissionsOf, roleMay, type Permission } from './permissions.js';
