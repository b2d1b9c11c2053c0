export { demoEconomy, type DemoAgreement, type DemoEconomy, type DemoMembership, type DemoUser } from './economy/demo-economy.js';
export type { DemoOrganisation } from './economy/organisations.js';
export { PERSONAS, type Persona } from './economy/personas.js';
export type { DemoService } from './economy/service.js';
export type { DemoAnswer, DemoDoors, DemoRequest } from './seeding/demo-doors.js';
export { findDemo, seedDemo, type DemoFound } from './seeding/seed-demo.js';
