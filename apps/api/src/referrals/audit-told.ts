import type { FastifyRequest } from 'fastify';
import { DuplicateFound } from './lifecycle/duplicates.js';

/** Whoever is told of a referral in a refusal has been told of it: the audit says of which. */
export const auditTold = (request: FastifyRequest) => (error: unknown): never => {
  if (error instanceof DuplicateFound) request.audited = error.about;
  throw error;
};
