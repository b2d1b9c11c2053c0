import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher's server on the loopback, for the tests: answers as it is told, and remembers what it was asked. */
export class LocalPublisher {
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor(answer: (url: URL, response: ServerResponse) => void) {
    this.server = createServer((request: IncomingMessage, response) => {
      this.asked.push(request.url ?? '');
      answer(new URL(request.url ?? '/', 'http://loopback'), response);
    });
  }

  static async start(answer: (url: URL, response: ServerResponse) => void): Promise<LocalPublisher> {
    const publisher = new LocalPublisher(answer);
    await new Promise<void>((listening) => publisher.server.listen(0, '127.0.0.1', listening));
    return publisher;
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((stopped) => this.server.close(stopped));
  }
}

export function answerJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
}
