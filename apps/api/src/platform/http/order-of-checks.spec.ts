import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Problem } from '../problem/index.js';
import { registerAuthentication, registerReplay } from './index.js';
import { NOTE_ID } from './testing/echo.controller.js';
import { READER, startTestApp, WRITER } from './testing/test-app.js';

const UNKNOWN_ID = '01890a5d-ac96-774b-bcce-000000000000';
const NOTE = `/api/notes/${NOTE_ID}`;
const MERGE_PATCH = 'application/merge-patch+json';

let app: NestFastifyApplication;
const http = (): ReturnType<typeof request> => request(app.getHttpServer());

beforeAll(async () => {
  ({ app } = await startTestApp());
});
afterAll(() => app.close());
afterEach(() => registerReplay(app, () => null));

describe('The checks come in the order of the contract:', () => {
  it('nobody signed in is heard first, whatever else is wrong', async () => {
    const answer = await http().post('/api/notes').type('text/plain').send('x'.repeat(2_000_000));
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
    expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('application/problem+json'), 'www-authenticate': 'Bearer' });
  });

  it('then a body that is too large, though it is also of the wrong type', async () => {
    const answer = await http().post('/api/notes').set(WRITER).type('text/plain').send('x'.repeat(2_000_000));
    expect([answer.status, answer.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('then a media type that is not taken, though it is also broken', async () => {
    const answer = await http().post('/api/notes').set(WRITER).type('text/plain').send('{');
    expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('then a body that cannot be read, though the thing does not exist', async () => {
    const answer = await http().patch('/api/notes/nothing').set(WRITER).type(MERGE_PATCH).send('{');
    expect([answer.status, answer.body.code]).toEqual([400, 'BODY_MALFORMED']);
  });

  it('then the kept answer of a repeated request, though the input is no longer valid', async () => {
    registerReplay(app, () => ({ status: 201, headers: { etag: '"1"' }, body: '{"kept":true}' }));
    const answer = await http().post('/api/notes').set({ ...WRITER, 'idempotency-key': 'k' }).send({});
    expect([answer.status, answer.body, answer.headers['etag']]).toEqual([201, { kept: true }, '"1"']);
  });

  it('then what does not exist, though the input is not valid', async () => {
    const malformed = await http().patch('/api/notes/nothing').set(WRITER).type(MERGE_PATCH).send({});
    expect([malformed.status, malformed.body.code]).toEqual([404, 'NOT_FOUND']);
    const unknown = await http().patch(`/api/notes/${UNKNOWN_ID}`).set(WRITER).type(MERGE_PATCH).send({});
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('then input that is not valid, though the role may not', async () => {
    const before = await http().post('/api/notes').set(READER).send({ text: '', unknown: 1 });
    expect([before.status, before.body.code]).toEqual([422, 'INPUT_INVALID']);
    expect(before.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/text', '/unknown']);
    const byHandler = await http().patch(NOTE).set(READER).type(MERGE_PATCH).send({});
    expect([byHandler.status, byHandler.body.code]).toEqual([422, 'INPUT_INVALID']);
  });

  it('then the role, though no version is given', async () => {
    const answer = await http().patch(NOTE).set(READER).type(MERGE_PATCH).send({ text: 'a' });
    expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('then a missing version, then a stale one, with the state and what is allowed', async () => {
    const missing = await http().patch(NOTE).set(WRITER).type(MERGE_PATCH).send({ text: 'a' });
    expect([missing.status, missing.body.code]).toEqual([428, 'VERSION_REQUIRED']);
    for (const tag of ['"6"', 'W/"7"', '7', '*', '"7", "8"', '"99999999999"']) {
      const stale = await http().patch(NOTE).set({ ...WRITER, 'if-match': tag }).type(MERGE_PATCH).send({ text: 'a' });
      expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_STALE']);
    }
    const stale = await http().patch(NOTE).set({ ...WRITER, 'if-match': '"6"' }).type(MERGE_PATCH).send({ text: 'a' });
    expect(stale.body).toMatchObject({ state: 'open', allowedEvents: [] });
  });

  it('and when nothing is wrong, it is done', async () => {
    const changed = await http().patch(NOTE).set({ ...WRITER, 'if-match': '"7"' }).type(MERGE_PATCH).send({ text: 'a' });
    expect([changed.status, changed.body]).toEqual([200, { text: 'a' }]);
    const added = await http().post('/api/notes').set(WRITER).send({ text: 'a', stars: 5 });
    expect([added.status, added.body]).toEqual([201, { note: { text: 'a', stars: 5 }, by: 'Dr Example' }]);
  });
});

describe('Whoever is signed in', () => {
  it('is told when they must choose a membership, before anything else', async () => {
    const { app: other } = await startTestApp();
    registerAuthentication(other, () => {
      throw new Problem('MEMBERSHIP_REQUIRED');
    });
    const answer = await request(other.getHttpServer()).post('/api/notes').send('{');
    expect([answer.status, answer.body.code]).toEqual([400, 'MEMBERSHIP_REQUIRED']);
    await other.close();
  });

  it('gets nothing from a handler that forgot to ask for its permission', async () => {
    const answer = await http().post(`${NOTE}/forgotten`).set(WRITER);
    expect([answer.status, answer.body.code]).toEqual([500, 'INTERNAL']);
  });

  it('is never cached, and reads a version as a strong entity tag', async () => {
    const answer = await http().get(NOTE).set(READER);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', etag: '"7"' });
  });
});

describe('A query', () => {
  it('arrives in the types it is declared in', async () => {
    const answer = await http().get('/api/notes?limit=25&tag=a&tag=b&pinned=true').set(READER);
    expect(answer.body.query).toEqual({ limit: 25, tag: ['a', 'b'], pinned: true });
  });

  it.each(['limit=0', 'limit=101', 'limit=2.5', 'limit=many', 'limit=', 'limit=1&limit=2', 'pinned=yes', 'tag=%00', 'other=1', '__proto__=1'])(
    'is refused where it is not as declared, with a pointer: %s',
    async (query) => {
      const answer = await http().get(`/api/notes?${query}`).set(READER);
      expect([answer.status, answer.body.code]).toEqual([422, 'INPUT_INVALID']);
      expect(answer.body.errors[0]).toMatchObject({ pointer: expect.stringMatching(/^\/query\/\w+/), message: expect.any(String) });
    },
  );
});

describe('A path', () => {
  it('has its parameters in their types', async () => {
    const answer = await http().get('/api/notes/by-name/blue-note/files/3');
    expect(answer.body).toEqual({ name: 'blue-note', n: 3 });
  });

  it.each(['/api/notes/by-name/BLUE/files/3', '/api/notes/by-name/blue/files/0', '/api/notes/by-name/blue/files/x', '/api/unknown', '/api', '/api/%zz', '/fhir/R4/Patient', '/assets/gone.js'])(
    'that leads nowhere is 404: %s',
    async (path) => {
      const answer = await http().get(path).set({ ...WRITER, accept: 'text/html' });
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('that is known by another method says which', async () => {
    const answer = await http().put('/api/notes').set(WRITER);
    expect([answer.status, answer.body.code, answer.headers['allow']]).toEqual([405, 'METHOD_NOT_ALLOWED', 'GET, HEAD, POST']);
  });
});
