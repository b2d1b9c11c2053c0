import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { NOTE_ID } from '../http/testing/echo.controller.js';
import { startTestApp, WRITER } from '../http/testing/test-app.js';
import { safeError } from './index.js';

const CANARY = 'Zebedee-Canary';
const NUMBER = '9434765919';

describe('The log', () => {
  let app: NestFastifyApplication;
  let lines: string[];
  beforeAll(async () => {
    ({ app, lines } = await startTestApp({ LOG_LEVEL: 'trace' }));
  });
  afterAll(() => app.close());

  it('names nobody: no address, query, body, header or value of an error is in it', async () => {
    const http = request(app.getHttpServer());
    const signedIn = { ...WRITER, 'x-name': CANARY };
    await http.post('/api/notes').set(signedIn).send({ text: CANARY });
    await http.post('/api/notes').set(signedIn).send({ [CANARY]: CANARY });
    await http.post('/api/notes').set(signedIn).type('application/json').send(`{"${CANARY}`);
    await http.get(`/api/notes?tag=${CANARY}`).set(signedIn);
    await http.get(`/api/notes/${CANARY}`).set(signedIn);
    await http.get(`/${CANARY}`).set(signedIn);
    const broken = await http.delete(`/api/notes/${NOTE_ID}`).set(signedIn);
    expect(broken.status).toBe(500);
    expect(broken.text).not.toMatch(new RegExp(`${NUMBER}|Jane|duplicate|23505|\\.js`));

    const log = lines.join('');
    expect(log).not.toContain(CANARY);
    expect(log).not.toContain(NUMBER);
    expect(log).not.toContain('Bearer');
    expect(log).toContain('"route":"/api/notes/:id"');
  });

  it('leads from the correlation id to what happened', async () => {
    const broken = await request(app.getHttpServer()).delete(`/api/notes/${NOTE_ID}`).set(WRITER);
    const line = lines.find((each) => each.includes(broken.body.correlationId as string) && each.includes('"level":50'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      msg: 'INTERNAL',
      err: { code: '23505', constraint: 'person_nhs_number', message: '', stack: expect.stringContaining('echo.controller') },
    });
  });
});

describe('An error in the log', () => {
  it('keeps the words of the engine about the code, and no others', () => {
    expect(safeError(new TypeError('x is not a function')).message).toBe('x is not a function');
    expect(safeError(Object.assign(new TypeError(`Received ${CANARY}`), { code: 'ERR_INVALID_ARG_TYPE' }))).toMatchObject({ message: '', code: 'ERR_INVALID_ARG_TYPE' });
    expect(JSON.stringify(safeError(new Error(`${CANARY}\n    at ${CANARY}`, { cause: new Error(CANARY) })))).not.toContain(CANARY);
    expect(JSON.stringify(safeError({ name: CANARY }))).not.toContain(CANARY);
  });

  it('of TypeORM is told by its driver, without its query', () => {
    const driverError = Object.assign(new Error(CANARY), { code: '23514', constraint: 'referral_state_check', routine: 'ExecConstraints', detail: CANARY });
    const error = Object.assign(new Error(CANARY), { driverError, query: `insert ${CANARY}`, parameters: [CANARY] });
    const told = safeError(error);
    expect(told).toMatchObject({ code: '23514', constraint: 'referral_state_check', routine: 'ExecConstraints' });
    expect(JSON.stringify(told)).not.toContain(CANARY);
  });
});
