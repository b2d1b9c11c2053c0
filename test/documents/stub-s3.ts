import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A bucket on this machine: keeps what is put into it, and lets nobody in whose signature is not right (AWS Signature Version 4, worked out anew from the request). */
export class StubS3 {
  static readonly SECRET = 'testshire-store-secret';
  readonly objects = new Map<string, Buffer>();
  /** Answers this to everything, where it is set. */
  isDown = false;
  private server: Server | undefined;

  constructor(readonly port: number) {}

  get env(): Record<string, string> {
    return {
      DOCUMENT_STORE_URL: `http://127.0.0.1:${this.port}/documents`, DOCUMENT_STORE_REGION: 'eu-west-2', DOCUMENT_STORE_ACCESS_KEY_ID: 'TESTSHIRE', DOCUMENT_STORE_SECRET_ACCESS_KEY: StubS3.SECRET,
    };
  }

  async up(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const [status, body] = this.answer(request, Buffer.concat(chunks));
        response.writeHead(status).end(body);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
  }

  async down(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => (this.server === undefined ? resolve(undefined) : this.server.close(resolve)));
  }

  private answer(request: IncomingMessage, body: Buffer): [number, Buffer?] {
    if (this.isDown) return [503];
    if (!isSigned(request)) return [403];
    const key = request.url ?? '';
    if (request.method === 'PUT') this.objects.set(key, body);
    if (request.method === 'DELETE') this.objects.delete(key);
    const found = this.objects.get(key);
    if (request.method !== 'GET') return [request.method === 'DELETE' ? 204 : 200];
    return found === undefined ? [404] : [200, found];
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned({ method = '', url = '', headers }: IncomingMessage): boolean {
  const [, scope = '', names = '', signature] = /^AWS4-HMAC-SHA256 Credential=TESTSHIRE\/(\S+), ?SignedHeaders=(\S+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  const [path = '', query = ''] = url.split('?');
  const signed = names.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, path, query, signed, names, headers['x-amz-content-sha256']].join('\n');
  const [day = '', region = '', service = '', last = ''] = scope.split('/');
  const key = [day, region, service, last].reduce<string | Buffer>((so, part) => hmac(so, part), `AWS4${StubS3.SECRET}`);
  return signature === hmac(key, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')).toString('hex');
}
