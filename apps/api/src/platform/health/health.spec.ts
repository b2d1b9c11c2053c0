import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { assemble } from '../assemble.js';
import { loadConfig, type Environment } from '../config/index.js';
import { Readiness } from './index.js';

const start = (env: Environment = {}): Promise<NestFastifyApplication> =>
  assemble(loadConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env }), { modules: [], webRoot: '/nowhere' });

describe('The process', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await start();
  });
  afterAll(() => app.close());
  const http = (): ReturnType<typeof request> => request(app.getHttpServer());

  it('is alive from the start, and ready once all that is waited for is there', async () => {
    const readiness = app.get(Readiness);
    readiness.expect('migrated');
    readiness.expect('seeded');
    expect((await http().get('/healthz')).status).toBe(200);
    const waiting = await http().get('/readyz');
    expect([waiting.status, waiting.body]).toEqual([503, expect.objectContaining({ code: 'UNAVAILABLE', waitingFor: ['migrated', 'seeded'] })]);
    readiness.set('migrated', true);
    expect((await http().get('/readyz')).status).toBe(503);
    readiness.set('seeded', true);
    expect((await http().get('/readyz')).body).toEqual({ status: 'ok' });
  });

  it('shows its figures on this machine, and not through a proxy', async () => {
    await http().get('/healthz');
    const figures = await http().get('/metrics');
    expect(figures.text).toMatch(/onward_http_request_duration_seconds_count\{method="GET",route="\/healthz",status="200"\} \d/);
    expect(figures.text).toContain('process_cpu_seconds_total');
    expect((await http().get('/metrics').set('x-forwarded-for', '127.0.0.1')).status).toBe(404);
  });

  it('does not grow a series for each address that does not exist', async () => {
    await http().get('/one-that-is-not-there');
    const { text } = await http().get('/metrics');
    expect(text).not.toContain('one-that-is-not-there');
    expect(text).toContain('route="unrouted"');
  });
});

describe('With a token for the figures', () => {
  it('nothing else opens them', async () => {
    const app = await start({ METRICS_TOKEN: 'a-token-for-prometheus' });
    const http = request(app.getHttpServer());
    expect((await http.get('/metrics')).status).toBe(404);
    expect((await http.get('/metrics').set('authorization', 'Bearer wrong')).status).toBe(404);
    expect((await http.get('/metrics').set('authorization', 'Bearer a-token-for-prometheus')).status).toBe(200);
    await app.close();
  });
});
