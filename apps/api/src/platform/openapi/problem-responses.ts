import { PROBLEMS, type ProblemCode } from '../problem/index.js';

/** The schema of every error (RFC 9457). */
export const PROBLEM_SCHEMA = {
  'x-schema': 'Problem',
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** The error responses of an operation: one a status, each naming the codes it can have. */
export function problemResponses(codes: readonly ProblemCode[]): Record<string, unknown> {
  const responses: Record<string, unknown> = {};
  for (const status of [...new Set(codes.map((code) => PROBLEMS[code].status))].sort()) {
    const ofStatus = codes.filter((code) => PROBLEMS[code].status === status).sort();
    responses[status] = {
      description: ofStatus.map((code) => PROBLEMS[code].title).join('; '),
      content: {
        'application/problem+json': {
          schema: { allOf: [PROBLEM_SCHEMA, { type: 'object', properties: { code: { enum: ofStatus } } }] },
        },
      },
    };
  }
  return responses;
}
