import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Made for these tests alone, for 127.0.0.1, 127.0.0.2 and localhost. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBpjCCAU2gAwIBAgIUZkGcmj/5LMWRoiEmf1vJQaVzi9YwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMT253YXJkIHRlc3RzMCAXDTI2MTEyMzAyMTU0M1oYDzIxMjYx
MDMwMDIxNTQzWjAXMRUwEwYDVQQDDAxPbndhcmQgdGVzdHMwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASR8dQBS7ogX82nzzmeWUVDBWH4HzpJc3qEbgiIepXotyhd
68HWfg5bCfseXgMTFSV0o2FZOo2/hBv+tmgmnNBko3UwczAdBgNVHQ4EFgQUBxWc
VGru9auOmb0RFYvXdgrlgjwwHwYDVR0jBBgwFoAUBxWcVGru9auOmb0RFYvXdgrl
gjwwDwYDVR0TAQH/BAUwAwEB/zAgBgNVHREEGTAXhwR/AAAChwR/AAABgglsb2Nh
bGhvc3QwCgYIKoZIzj0EAwIDRwAwRAIgTnt+gvfXETyRY0lk51PxhzxA+ruFLrbj
erOnCWjffHACICxV8Q3c5hyPChvC3dIkfU29KCw2faILjJAuSKszJE9l
-----END CERTIFICATE-----`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDWsAzIlS16elToG8
i3DDoUYdqzeNjeWnfPYfEYfmInChRANCAASR8dQBS7ogX82nzzmeWUVDBWH4HzpJ
c3qEbgiIepXotyhd68HWfg5bCfseXgMTFSV0o2FZOo2/hBv+tmgmnNBk
-----END PRIVATE KEY-----`;

export interface Delivered {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint over https that answers as the test says. */
export class WebhookEndpoint {
  readonly delivered: Delivered[] = [];
  /** How many asked, whatever they were answered. */
  asked = 0;
  answer: (response: ServerResponse, request: IncomingMessage) => void = (response) => response.writeHead(204).end();

  private constructor(
    private readonly server: Server,
    private readonly address: string,
  ) {}

  static async begin(address: string): Promise<WebhookEndpoint> {
    const server = createServer({ key: KEY, cert: CERTIFICATE });
    const endpoint = new WebhookEndpoint(server, address);
    server.on('request', (request, response) => {
      endpoint.asked += 1;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        endpoint.delivered.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
        endpoint.answer(response, request);
      });
    });
    server.listen(0, address);
    await once(server, 'listening');
    return endpoint;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `https://${this.address}:${this.port}/hook`;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}
