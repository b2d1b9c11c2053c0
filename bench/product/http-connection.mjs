import { once } from 'node:events';
import { connect } from 'node:net';

/** Milliseconds without a byte, after which the product has stopped answering. */
const PATIENCE = 20_000;
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection for one request at a time, and nothing more of HTTP than our own API answers: a status, a Content-Length and a body.
 * The driver shares the machine's cores with what it measures, and a whole client would be a tenth of each row.
 */
export class HttpConnection {
  static async open(origin) {
    const { hostname, port, host } = new URL(origin);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new HttpConnection(socket, host);
  }

  constructor(socket, host) {
    this.socket = socket.setNoDelay().setTimeout(PATIENCE, () => socket.destroy());
    this.host = host;
    this.received = [];
    this.bytes = 0;
    this.wanted = undefined;
    socket.on('data', (chunk) => this.receive(chunk));
    socket.once('close', () => this.fail(new Error('The product closed the connection.')));
    socket.on('error', (error) => this.fail(error));
  }

  /** Resolves with the status once all of the answer is here. */
  send({ method, path, headers, body = '' }) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      this.answered = { resolve, reject };
      this.socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.host}\r\n${lines}${length}\r\n${body}`);
    });
  }

  receive(chunk) {
    this.received.push(chunk);
    this.bytes += chunk.length;
    if (this.wanted === undefined) this.readHead();
    if (this.bytes !== this.wanted) return;
    const status = Number(this.received[0].toString('latin1', 9, 12));
    this.received = [];
    this.bytes = 0;
    this.wanted = undefined;
    this.answered.resolve(status);
  }

  readHead() {
    if (this.received.length > 1) this.received = [Buffer.concat(this.received)];
    const end = this.received[0].indexOf(END_OF_HEAD);
    if (end < 0) return;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.received[0].toString('latin1', 0, end))?.[1];
    if (length === undefined) this.fail(new Error('An answer came without its length.'));
    else this.wanted = end + END_OF_HEAD.length + Number(length);
  }

  fail(error) {
    this.answered?.reject(error);
  }

  close() {
    this.socket.destroy();
  }
}
