import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connect, type AddressInfo } from 'node:net';
import { NOTE_ID } from './testing/echo.controller.js';
import { startTestApp } from './testing/test-app.js';

let app: NestFastifyApplication;
let port: number;

beforeAll(async () => {
  ({ app } = await startTestApp({ LOG_LEVEL: 'silent' }));
  await app.listen(0, '127.0.0.1');
  port = (app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => app.close());

const PATHS = [
  '/api/notes/%zz', '/api/notes/%00', '/api/notes/%c0%ae', '/api/notes/..%2f..%2fetc%2fpasswd', '/api/notes/%2e%2e/%2e%2e', `/api/notes/${'a'.repeat(5_000)}`,
  '/api//notes', '/api/notes/', '/api/notes//', '/API/NOTES', '/api/notes;a=b', '/api/notes#x', `/api/notes/'%20or%201=1--`, '/api/notes/undefined',
  `/api/notes/${NOTE_ID}%00`, `/api/notes/{${NOTE_ID}}`, '/api/notes/by-name//files/1', '/api/notes/by-name/a/files/99999999999999999999', '/../../etc/passwd',
  '/assets/../../package.json', '/.env', '/.git/config', '//evil.example/', '/\\evil', '*', 'http://evil.example/api/notes', '/api/notes/\u00ff', '/metrics/../api/notes',
];
const QUERIES = [
  'limit=-1', 'limit=1e9', 'limit=NaN', 'limit=0x10', 'limit[]=1', 'limit=%00', 'limit=%zz', '%zz=1', '=', '&&&&', 'a&b&c', '?', `tag=${'x'.repeat(4_000)}`,
  `${'tag=a&'.repeat(1_500)}`, '__proto__[admin]=1', 'constructor.prototype=1', "tag=' or 1=1--", 'tag=%ed%a0%80', 'pinned=TRUE', 'hasOwnProperty=1', 'toString=1', 'tag=%F0%9F%98%80',
];
const BODIES = [
  '{', '[', '"', 'nul', '{"text":}', '{"text":"a",}', '{"text":"\\x"}', '{"text":"\\ud800"}', '{"text":"\\u0000"}', '{"":""}', '{"text":{"$ref":"#"}}', '{"text":[[[[[]]]]]}',
  `${'['.repeat(100_000)}`, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, '{"__proto__":null}', '{"toString":1}', '{"constructor":1}', '{"hasOwnProperty":"a","text":"a"}',
  '1e400', '-0', '[1,2', 'true', '{"text":"a","text":"b","text":1}', `{"text":"${'\\u0041'.repeat(20_000)}"}`, `[${'1,'.repeat(30_000)}1]`,
];
const HEADERS = [
  'content-type: application/json\r\ncontent-type: text/html', 'content-type: \t', 'content-length: 5', 'content-length: -1', 'content-length: 5\r\ncontent-length: 6',
  'transfer-encoding: chunked\r\ncontent-length: 3', 'transfer-encoding: gzip, chunked', 'if-match: "7', `if-match: ${'"7",'.repeat(500)}`, 'idempotency-key: \u00ff',
  'content-encoding: br', 'accept: */*;q=x', 'authorization: Basic xyz', 'authorization: Bearer', `cookie: ${'a=b; '.repeat(2_000)}`, `x: ${'y'.repeat(20_000)}`,
  'host: evil.example\r\nhost: other', 'expect: 200-nothing', 'range: bytes=9-1', 'last-event-id: -1', 'onward-membership: nobody', 'accept-version: 2', 'x-forwarded-for: ::1', ' folded: a\r\n b', 'upgrade: websocket\r\nconnection: upgrade',
];

/** Sends the bytes as they are and gives the status of the answer, or 0 where the connection was closed without one. */
function statusOf(message: string): Promise<number> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(message, 'latin1')));
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      socket.end();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)));
  });
}

const get = (target: string): string => `GET ${target} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer writer\r\nconnection: close\r\n\r\n`;
const post = (body: string, header = 'content-type: application/json'): string =>
  `POST /api/notes HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer writer\r\nconnection: close\r\n${header}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

const MESSAGES = [...PATHS.map(get), ...QUERIES.map((query) => get(`/api/notes?${query}`)), ...BODIES.map((body) => post(body)), ...HEADERS.map((header) => post('{"text":"a"}', header))];

describe(`${MESSAGES.length} hostile requests`, () => {
  it('are each answered, and none with a fault of ours', async () => {
    const answers: { status: number; message: string }[] = [];
    for (const message of MESSAGES) answers.push({ status: await statusOf(message), message: message.slice(0, 120) });
    expect(answers.filter(({ status }) => status >= 500 || status === 0)).toEqual([]);
    expect(answers.length).toBeGreaterThanOrEqual(100);
    expect(await statusOf(get('/healthz'))).toBe(200);
  });
});
