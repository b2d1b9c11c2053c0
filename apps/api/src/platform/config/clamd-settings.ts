import { ConfigError, type ClamdConfig } from './config.js';
import type { Settings } from './settings.js';

/** CLAMD_ADDRESS: `host:port`, or the path of a socket. */
export function clamdOf(settings: Settings): ClamdConfig | null {
  const address = settings.optional('CLAMD_ADDRESS');
  if (address === undefined) return null;
  if (address.startsWith('/')) return { path: address };
  const [, host, port] = /^\[?([^\s[\]/]+?)\]?:(\d{1,5})$/.exec(address) ?? [];
  if (host === undefined || !(Number(port) > 0 && Number(port) <= 65_535)) throw new ConfigError('CLAMD_ADDRESS must be host:port, such as clamav:3310, or the path of a socket.');
  return { host, port: Number(port) };
}
