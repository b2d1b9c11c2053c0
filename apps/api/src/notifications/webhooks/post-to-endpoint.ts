import { request } from 'node:https';
import { isIP } from 'node:net';
import type { OutboundConfig } from '../../platform/config/index.js';
import { AddressRefused, guardedLookup, isAllowed } from './public-address.js';

/** Milliseconds from the name's look-up to the answer's first line. */
const PATIENCE = 10_000;

/**
 * One POST over https, on a connection of its own. Of the answer only the status is read, and no redirect is followed: what an endpoint says can send us nowhere and fill
 * nothing. Throws where there was no answer.
 */
export function postToEndpoint(url: URL, headers: Readonly<Record<string, string>>, body: string, { allow, ca }: OutboundConfig): Promise<number> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // an address is connected to without being looked up
  if (isIP(host) !== 0 && !isAllowed(host, allow)) return Promise.reject(new AddressRefused());
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const asked = request(url, {
      method: 'POST', agent: false, lookup: guardedLookup(allow), signal, ...(ca !== null && { ca }),
      headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'Onward-Webhooks', connection: 'close' },
    });
    asked.once('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.once('error', (error) => reject(signal.aborted ? Object.assign(new Error('no answer in time'), { code: 'TIMEOUT' }) : error));
    asked.end(body);
  });
}
