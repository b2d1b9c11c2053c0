import { listRoutes, PERMISSIONS, PROBLEMS, routeFaults, type RegisteredRoute } from '@onward/api';
import { Validator } from '@seriousme/openapi-schema-validator';
import { startApp, type TestApp } from '../harness/index.js';
import { ApiContract, documentedPath, type Operation } from './api-contract.js';

/** Nothing about anybody is read or written here, so nothing is audited. A new route without an audit event comes here with its reason, or fails. */
const NOT_AUDITED: Readonly<Record<string, string>> = {
  'GET /healthz': 'says that the process lives',
  'GET /readyz': 'says that requests may come',
  'GET /metrics': 'figures only',
  'GET /api/openapi.json': 'the document itself',
  'GET /api/me': 'the caller themselves',
  'GET /api/sign-in': 'who it is, is not known yet',
  'GET /api/sign-in/callback': 'audited by itself, once it is known who it is',
  'POST /api/sign-out': 'ends the caller’s own session, whose beginning is audited',
  'GET /api/notifications/unread': 'a number',
  'GET /api/messages/unread': 'numbers',
  'GET /api/notifications/settings': 'the caller’s own choice',
  'GET /refer-yourself': 'the directory is public knowledge',
  'GET /refer-yourself/{serviceId}': 'of the same, with an empty form',
  'GET /api/services': 'the directory is public knowledge',
  'GET /api/services/{id}': 'the directory is public knowledge',
  'GET /api/open-referral': 'says which standard is spoken',
  'GET /api/open-referral/services': 'the directory is public knowledge',
  'GET /api/open-referral/services/{id}': 'the directory is public knowledge',
  'GET /api/services/{id}/entry': 'what its own manager edits of it; nobody is in it',
  'GET /api/forms': 'questions, and nobody in them',
  'GET /api/forms/{key}': 'questions, and nobody in them',
  'GET /api/forms/{key}/versions/{version}': 'questions, and nobody in them',
  'GET /fhir/R4/Questionnaire/{id}': 'questions, and nobody in them',
};

/** Routes of the demo's own identity provider and mailbox, which play somebody else's server. */
const NOT_OURS = /^\/demo(-idp)?\//;

describe('The routes', () => {
  let testApp: TestApp;
  let contract: ApiContract;
  let declared: (RegisteredRoute & { plan: NonNullable<RegisteredRoute['plan']> })[];
  const nameOf = ({ method, path }: RegisteredRoute) => `${method} ${documentedPath(path)}`;

  beforeAll(async () => {
    testApp = await startApp();
    contract = await ApiContract.of(testApp);
    declared = listRoutes(testApp.app).flatMap((route) => (route.plan === undefined ? [] : [{ ...route, plan: route.plan }]));
  }, 60_000);
  afterAll(() => testApp?.stop());

  const operations = (): [name: string, operation: Operation][] => declared.map((route) => [nameOf(route), contract.operation(route.method, route.path)]);

  it('each declare a permission, an audit event and schemas', () => {
    const routes = listRoutes(testApp.app);
    expect(declared.length).toBeGreaterThan(25);
    expect(routeFaults(routes)).toEqual([]);
    expect(routes.filter(({ path, plan }) => plan === undefined && !NOT_OURS.test(path)).map(nameOf)).toEqual([]);
    for (const { method, plan } of declared) {
      const { endpoint } = plan;
      expect([endpoint.operationId, Object.keys(endpoint.responses).length > 0]).toEqual([endpoint.operationId, true]);
      if (method === 'PUT' || method === 'PATCH') expect([endpoint.operationId, endpoint.body]).toEqual([endpoint.operationId, expect.any(Object)]);
    }
  });

  it('fail this test where one is added without them', () => {
    const [route] = declared.filter(({ path }) => path === '/api/referrals/:id');
    if (route === undefined) throw new Error('there is no route to spoil');
    const without = (gone: object): RegisteredRoute => ({ ...route, method: 'POST', plan: { ...route.plan, endpoint: { ...route.plan.endpoint, operationId: 'spoilt', ...gone } } });
    expect(routeFaults([without({ permission: '' })])).toEqual(['POST /api/referrals/:id has no permission']);
    expect(routeFaults([without({ audit: null })])).toEqual(['POST /api/referrals/:id writes and is not audited']);
    expect(routeFaults([{ method: 'GET', path: '/api/new', plan: undefined }])).toEqual(['GET /api/new has no @Endpoint']);
  });

  it('ask only for permissions that there are', () => {
    const named = declared.map(({ plan }) => plan.endpoint.permission).filter((permission) => permission !== 'public');
    expect(named.filter((permission) => !(PERMISSIONS as readonly string[]).includes(permission))).toEqual([]);
  });

  it('are audited, each but those of which it says here why not', () => {
    const silent = declared.filter(({ plan }) => plan.endpoint.audit === null).map(nameOf);
    expect(silent.sort()).toEqual(Object.keys(NOT_AUDITED).sort());
  });

  it('are all in an OpenAPI 3.1 document, which is a valid one', async () => {
    expect(contract.document.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(structuredClone(contract.document) as never);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const described = Object.entries(contract.document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(described.sort()).toEqual(declared.map(nameOf).sort());
  });

  it('are documented with every status they can answer, and its codes', () => {
    for (const { method, path, plan } of declared) {
      const { responses } = contract.operation(method, path);
      const expected = [...Object.keys(plan.endpoint.responses), ...plan.endpoint.problems.map((code) => String(PROBLEMS[code].status)), '500', '503'];
      if (plan.endpoint.permission !== 'public') expected.push('401', '403');
      if (method !== 'GET') expected.push('413', '415', '400');
      if (path.includes(':')) expected.push('404');
      expect([`${method} ${path}`, Object.keys(responses)]).toEqual([`${method} ${path}`, expect.arrayContaining(expected)]);
      for (const code of plan.endpoint.problems) {
        expect([path, code, JSON.stringify(responses[PROBLEMS[code].status])]).toEqual([path, code, expect.stringContaining(`"${code}"`)]);
      }
    }
  });

  it('have every error code in their document', () => {
    const { Problem } = contract.document.components.schemas;
    expect((Problem as { properties: { code: { enum: string[] } } }).properties.code.enum.sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it('say in the document who may call them without signing in', () => {
    for (const [name, { security }] of operations()) {
      const isPublic = declared.find((route) => nameOf(route) === name)?.plan.endpoint.permission === 'public';
      expect([name, security.length === 0]).toEqual([name, isPublic]);
    }
  });
});
