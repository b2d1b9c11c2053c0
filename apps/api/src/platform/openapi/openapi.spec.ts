import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { planRoute, type RoutePlan } from '../http/route-plan.js';
import { startTestApp } from '../http/testing/test-app.js';
import { listRoutes, routeFaults } from './index.js';
import { NamedSchemas } from './named-schemas.js';

interface Response {
  content?: Record<string, { schema: { allOf: [{ $ref: string }, { properties: { code: { enum: string[] } } }] } }>;
}
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: object };
  responses: Record<string, Response>;
  security: object[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object; securitySchemes: object };
}

let app: NestFastifyApplication;
let document: Document;

beforeAll(async () => {
  ({ app } = await startTestApp({ LOG_LEVEL: 'silent' }));
  document = (await request(app.getHttpServer()).get('/api/openapi.json')).body as Document;
});
afterAll(() => app.close());

function operation(method: string, path: string): Operation {
  const found = document.paths[path]?.[method];
  if (found === undefined) throw new Error(`${method} ${path} is not described`);
  return found;
}

function codes(of: Operation, status: number): string[] | undefined {
  return of.responses[status]?.content?.['application/problem+json']?.schema.allOf[1].properties.code.enum;
}

describe('The OpenAPI document', () => {
  it('is 3.1 and has every route of the application', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    const routes = listRoutes(app).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(routes.sort());
    expect(routes).toEqual(expect.arrayContaining(['GET /healthz', 'GET /readyz', 'GET /metrics', 'GET /api/openapi.json', 'PATCH /api/notes/{id}']));
  });

  it('has the schemas that are checked, as they are', () => {
    const { parameters } = operation('get', '/api/notes');
    expect(parameters.find(({ name }) => name === 'limit')).toEqual({ name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } });
    expect(operation('patch', '/api/notes/{id}').requestBody?.content).toEqual({ 'application/merge-patch+json': { schema: { $ref: '#/components/schemas/Note' } } });
    expect(document.components.schemas).toMatchObject({ Note: { required: ['text'], additionalProperties: false }, Problem: { required: expect.arrayContaining(['code']) } });
  });

  it('has every code that a route can answer, by status', () => {
    const change = operation('patch', '/api/notes/{id}');
    expect(codes(change, 400)).toEqual(['BODY_MALFORMED', 'MEMBERSHIP_REQUIRED']);
    expect(codes(change, 409)).toEqual(['EVENT_NOT_ALLOWED']);
    expect(Object.keys(change.responses)).toEqual(['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428', '429', '500', '503']);
    expect(codes(operation('post', '/api/notes'), 409)).toEqual(['REQUEST_IN_PROGRESS']);
    expect(Object.keys(operation('get', '/healthz').responses)).toEqual(['200', '422', '500', '503']);
  });

  it('says who must be signed in, and how', () => {
    expect(operation('get', '/api/notes').security).toEqual([{ bearer: [] }, { cookie: [] }]);
    expect(operation('get', '/healthz').security).toEqual([]);
    expect(Object.keys(document.components.securitySchemes)).toEqual(['bearer', 'cookie']);
  });

  it('has no reference that leads nowhere', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    for (const name of names) expect(document.components.schemas).toHaveProperty([name ?? '']);
  });
});

describe('A route', () => {
  const base = { operationId: 'x', permission: 'x.write', audit: 'x', summary: 'X', responses: { 200: null }, problems: [] };
  const route = (method: string, path: string, plan?: RoutePlan): string[] => routeFaults([{ method, path, plan }]);

  it('declares all that it must in this application', () => {
    expect(routeFaults(listRoutes(app))).toEqual([]);
  });

  it.each([
    ['without a declaration', route('GET', '/api/x')],
    ['without a permission', route('GET', '/api/x', planRoute({ ...base, permission: '' }, 'GET', '/api/x'))],
    ['that writes unaudited', route('POST', '/api/x', planRoute({ ...base, audit: null }, 'POST', '/api/x'))],
    ['that changes without a schema', route('PUT', '/api/x', planRoute(base, 'PUT', '/api/x'))],
    ['that declares what its path does not have', route('GET', '/api/x', planRoute({ ...base, params: { id: {} } }, 'GET', '/api/x'))],
  ])('%s is found', (_, faults) => {
    expect(faults).toHaveLength(1);
  });

  it('does not share its name with another', () => {
    const plan = planRoute(base, 'GET', '/api/x');
    expect(routeFaults([{ method: 'GET', path: '/api/x', plan }, { method: 'GET', path: '/api/y', plan }])).toEqual(['x names two operations']);
  });
});

describe('Named schemas', () => {
  it('move to the components, and definitions with them', () => {
    const named = new NamedSchemas();
    const hoisted = named.hoist({ $defs: { Inner: { type: 'string' } }, properties: { a: { $ref: '#/$defs/Inner' }, b: { 'x-schema': 'B', type: 'number' } } });
    expect(hoisted).toEqual({ properties: { a: { $ref: '#/components/schemas/Inner' }, b: { $ref: '#/components/schemas/B' } } });
    expect(named.schemas).toEqual({ Inner: { type: 'string' }, B: { type: 'number' } });
  });

  it('are one thing each', () => {
    const named = new NamedSchemas();
    named.hoist({ 'x-schema': 'A', type: 'string' });
    expect(() => named.hoist({ 'x-schema': 'A', type: 'number' })).toThrow('named A');
  });
});
