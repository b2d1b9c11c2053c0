import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { startTestApp, WRITER } from './testing/test-app.js';

const MEGABYTE = 1024 * 1024;

let app: NestFastifyApplication;
let port: number;
const post = (): request.Test => request(app.getHttpServer()).post('/api/notes').set(WRITER);

beforeAll(async () => {
  ({ app } = await startTestApp());
  await app.listen(0, '127.0.0.1');
  port = (app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => app.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** Writes the whole body before it listens, as most programs do: one that is refused too early is reset instead. */
function send(bytes: number, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ port, host: '127.0.0.1', path: '/api/notes', method: 'POST', headers: { ...WRITER, ...headers } });
    sending.on('error', reject);
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> });
      });
    });
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const write = (left: number): void => {
      if (left <= 0) sending.end();
      else if (sending.write(chunk)) write(left - chunk.length);
      else sending.once('drain', () => write(left - chunk.length));
    };
    write(bytes);
  });
}

describe('A body of 10 MB', () => {
  it.each([
    ['whose length is declared', { 'content-type': 'application/json', 'content-length': String(10 * MEGABYTE) }],
    ['that comes in chunks', { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }],
    ['of a type that is not taken', { 'content-type': 'image/png', 'transfer-encoding': 'chunked' }],
  ])('%s is answered, not cut off', async (_, headers: Record<string, string>) => {
    const answer = await send(10 * MEGABYTE, headers);
    expect(answer).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' }, headers: { connection: 'keep-alive' } });
  });

  it('from somebody who is not signed in is answered too', async () => {
    const answer = await send(10 * MEGABYTE, { authorization: '', 'content-type': 'application/json', 'transfer-encoding': 'chunked' });
    expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });
});

describe('A body', () => {
  it('of exactly 1 MB is taken as far as its schema', async () => {
    const frame = JSON.stringify({ text: '' }).length;
    const answer = await post().send({ text: 'x'.repeat(MEGABYTE - frame) });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/text']);
    expect((await post().send({ text: 'x'.repeat(MEGABYTE - frame + 1) })).status).toBe(413);
  });

  it.each([
    ['broken JSON', '{"text": "a"'],
    ['no JSON at all', 'text=a'],
    ['nothing', ''],
    ['two values', '{} {}'],
    ['a byte order mark', '\uFEFF{"text":"a"}'],
    ['a prototype', '{"text":"a","__proto__":{"admin":true}}'],
    ['a prototype spelt in escapes', '{"text":"a","\\u005f_proto__":{"admin":true}}'],
    ['a prototype deep down', '{"text":[{"constructor":{"prototype":{"admin":true}}}]}'],
  ])('of %s cannot be read, and its content is not quoted', async (_, text) => {
    const answer = await post().type('application/json').send(text);
    expect([answer.status, answer.body.code]).toEqual([400, 'BODY_MALFORMED']);
    expect(answer.body.detail).not.toContain('text"');
  });

  it('that is not UTF-8 cannot be read', async () => {
    const sending = post().type('application/json');
    sending.write(Buffer.from([0x22, 0xc3, 0x28, 0x22]));
    expect((await sending).body.code).toBe('BODY_MALFORMED');
  });

  it.each([
    ['NUL', '{"text":"a\\u0000b"}'],
    ['half a character', '{"text":"\\ud800"}'],
    ['an empty text', '{"text":""}'],
    ['another type', '{"text":1}'],
    ['a number where text is due, not coerced', '{"text":"a","stars":"5"}'],
    ['a number too large for any', '{"text":"a","stars":1e999}'],
    ['an unknown field', '{"text":"a","role":"administrator"}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['nesting without end', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ])('with %s is not valid', async (_, text) => {
    const answer = await post().type('application/json').send(text);
    expect([answer.status, answer.body.code]).toEqual([422, 'INPUT_INVALID']);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });

  it.each(['application/xml', 'application/merge-patch+json', 'application/json; charset=utf-16', 'multipart/form-data', 'json', ';;;'])(
    'of the type %s is not taken',
    async (type) => {
      const answer = await post().set('content-type', type).send('{"text":"a"}');
      expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  it('that is compressed is not taken', async () => {
    const answer = await post().set({ 'content-type': 'application/json', 'content-encoding': 'gzip' }).send('{"text":"a"}');
    expect(answer.status).toBe(415);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])('of the type %s is taken', async (type) => {
    expect((await post().set('content-type', type).send('{"text":"a"}')).status).toBe(201);
  });

  it('is handed on as it was sent, but for nothing', async () => {
    const note = { text: ' Ünïcode 👩🏽‍⚕️ \r\n', stars: 1 };
    expect((await post().send(note)).body.note).toEqual(note);
  });

  it('is not needed where none is declared, and then none but an empty one is taken', async () => {
    const forget = (): request.Test => request(app.getHttpServer()).delete('/api/notes/nothing').set(WRITER);
    expect((await forget()).status).toBe(404);
    expect((await forget().send({})).status).toBe(404);
    expect((await forget().send({ force: true })).status).toBe(422);
  });
});
