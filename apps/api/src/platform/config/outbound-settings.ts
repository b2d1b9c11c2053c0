import ipaddr from 'ipaddr.js';
import { ConfigError, type OutboundConfig } from './config.js';
import type { Settings } from './settings.js';

/** Where webhooks may go besides the public Internet (WEBHOOK_ALLOW), and whose certificates they trust besides the usual (WEBHOOK_CA, PEM). */
export function outboundOf(settings: Settings): OutboundConfig {
  const allow = (settings.optional('WEBHOOK_ALLOW') ?? '').split(',').map((range) => range.trim()).filter((range) => range !== '');
  if (!allow.every((range) => ipaddr.isValidCIDR(range))) throw new ConfigError('WEBHOOK_ALLOW must be ranges of addresses, such as 10.20.0.0/16, separated by commas.');
  const ca = settings.optional('WEBHOOK_CA') ?? null;
  if (ca !== null && !ca.includes('-----BEGIN CERTIFICATE-----')) throw new ConfigError('WEBHOOK_CA must be certificates in PEM.');
  return { allow, ca };
}
