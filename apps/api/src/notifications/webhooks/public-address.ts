import ipaddr from 'ipaddr.js';
import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Ranges that an operator lets webhooks into besides the public Internet: a private network of theirs, say. */
export type AllowedRanges = readonly string[];

/** Where nobody is let to: its `code` is for the delivery log. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_NOT_PUBLIC';

  constructor() {
    super('the address is not public');
    this.name = 'AddressRefused';
  }
}

/** Whether an IP address is of the public Internet, and not of this machine, a private network, a cloud's metadata or a way round to those (mapped, translated, tunnelled). */
export function isAllowed(address: string, ranges: AllowedRanges): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() === 'unicast') return true;
  return ranges.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === ip.kind() && ip.match(network, bits);
  });
}

/**
 * Looks up names for a connection, and hands on only what is allowed: what was asked at registration may have changed since. One address that is not allowed is enough to refuse
 * the name.
 */
export const guardedLookup = (ranges: AllowedRanges): LookupFunction => (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error !== null) return done(error, []);
    if (first === undefined || !addresses.every(({ address }) => isAllowed(address, ranges))) return done(new AddressRefused(), []);
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
  });
};
