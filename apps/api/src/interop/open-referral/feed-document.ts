import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decoded } from '../decoded.js';
import { FeedError } from './feed-error.js';
import { parseUrl } from './web-address.js';

/** `milliseconds` for one document, from asking to its last byte; `redirects` for one document; `bytes` for one document. */
export type DocumentLimits = { bytes: number; milliseconds: number; redirects: number };

const FAILED_TO_OPEN: Record<string, string> = {
  ENOENT: 'There is no such file',
  EACCES: 'This file may not be read',
  EISDIR: 'This is a folder, not a file',
};

/** A file's JSON. */
export async function readFileDocument(path: string, limits: DocumentLimits): Promise<unknown> {
  const stream = createReadStream(path);
  try {
    return parse(await collect(stream, limits.bytes, path), path);
  } catch (error) {
    const reason = isSystemError(error) ? FAILED_TO_OPEN[error.code] : undefined;
    throw reason === undefined ? error : new FeedError('FEED_NOT_FOUND', `${reason}: ${path}`);
  } finally {
    stream.destroy();
  }
}

/** The JSON at an http or https address, redirects followed by hand so that none leads to another scheme. */
export async function readWebDocument(address: URL, limits: DocumentLimits): Promise<unknown> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await follow(address, limits.redirects, signal);
    refuseFailure(response, address);
    if (response.body === null) throw new FeedError('FEED_EMPTY', `${address.href} answered with nothing.`);
    return parse(await collect(response.body, limits.bytes, address.href), address.href);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) {
      throw new FeedError('FEED_TOO_SLOW', `${address.href} did not answer in full within ${limits.milliseconds / 1_000} seconds.`);
    }
    throw new FeedError('FEED_UNREACHABLE', `${address.href} cannot be reached (${causeOf(error)}).`);
  }
}

/** An http(s) address without credentials in it, or an error that says what is wrong with it. */
export function webAddress(written: string | URL): URL {
  const address = parseUrl(String(written));
  const fit = address !== undefined && ['http:', 'https:'].includes(address.protocol) && address.username === '' && address.password === '';
  if (fit) return address;
  throw new FeedError('FEED_ADDRESS_INVALID', 'A feed is read from a file, or from an http:// or https:// address without a user name in it.');
}

async function follow(address: URL, redirects: number, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let left = redirects; left >= 0; left -= 1) {
    const response = await fetch(at, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    at = webAddress(new URL(location, at));
  }
  throw new FeedError('FEED_TOO_MANY_REDIRECTS', `${address.href} was redirected more than ${redirects} times.`);
}

function refuseFailure(response: Response, address: URL): void {
  if (response.ok) return;
  if (response.status === 404 || response.status === 410) throw new FeedError('FEED_NOT_FOUND', `There is nothing at ${address.href} (${response.status}).`);
  throw new FeedError('FEED_REFUSED', `${address.href} answered ${response.status} instead of a feed.`);
}

async function collect(stream: Readable | ReadableStream<Uint8Array>, most: number, source: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new FeedError('FEED_TOO_LARGE', `${source} is larger than ${Math.floor(most / 1_000_000)} MB.`);
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

function parse(text: string, source: string): unknown {
  const start = text.trimStart();
  if (start === '') throw new FeedError('FEED_EMPTY', `${source} is empty.`);
  if (start.startsWith('<')) throw new FeedError('FEED_IS_HTML', `${source} is a web page or XML, not JSON.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('FEED_NOT_JSON', `${source} is not JSON, or breaks off before its end.`);
  }
}

function isSystemError(error: unknown): error is { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isSystemError(cause) ? cause.code : cause instanceof Error ? cause.message : 'no reason given';
}
