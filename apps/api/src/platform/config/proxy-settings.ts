import { isIP } from 'node:net';
import { ConfigError } from './config.js';
import type { Settings } from './settings.js';

/** Whose word is taken for where a request comes from (`X-Forwarded-For`): nobody's, where none is named. */
export function proxiesOf(settings: Settings): readonly string[] {
  const named = (settings.optional('TRUSTED_PROXIES') ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
  if (named.some((each) => !isNetwork(each))) throw new ConfigError('TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.5, 10.1.0.0/16.');
  return named;
}

function isNetwork(named: string): boolean {
  const [address = '', bits, ...more] = named.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
}
