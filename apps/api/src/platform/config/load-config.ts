import { readFileSync } from 'node:fs';
import { clamdOf } from './clamd-settings.js';
import { documentStoreOf } from './document-store-settings.js';
import { ConfigError, LOG_LEVELS, type Config, type DatabaseConfig, type IdentityConfig, type LogLevel } from './config.js';
import { isLoopback } from './loopback.js';
import { mailOf } from './mail-settings.js';
import { outboundOf } from './outbound-settings.js';
import { proxiesOf } from './proxy-settings.js';
import { settingsOf, type Environment, type Settings } from './settings.js';

const LONGEST_PORT = 65_535;
/** 256 bits in hexadecimal; fewer could be guessed. */
const SHORTEST_SECRET = 32;

/**
 * The configuration that the environment asks for. Throws a `ConfigError` of one line where it cannot be.
 * Every setting can be given as the content of a file: `OIDC_CLIENT_SECRET_FILE` for `OIDC_CLIENT_SECRET`.
 *
 * @param readFile reads a `*_FILE`; replaced in tests
 */
export function loadConfig(env: Environment, readFile: (path: string) => string = (path) => readFileSync(path, 'utf8')): Config {
  const settings = settingsOf(env, readFile);
  const mode = modeOf(settings);
  const port = portOf(settings);
  return {
    mode,
    host: hostOf(settings, mode),
    port,
    publicUrl: publicUrlOf(settings, mode, port),
    trustedProxies: proxiesOf(settings),
    logLevel: logLevelOf(settings, mode),
    database: databaseOf(settings, mode),
    identity: identityOf(settings, mode),
    sessionSecrets: sessionSecretsOf(settings),
    metricsToken: settings.optional('METRICS_TOKEN') ?? null,
    mail: mailOf(settings, mode),
    outbound: outboundOf(settings),
    clamd: clamdOf(settings),
    documentStore: documentStoreOf(settings),
  };
}

function modeOf(settings: Settings): Config['mode'] {
  const mode = settings.optional('ONWARD_MODE');
  if (mode === 'demo' || mode === 'production') return mode;
  if (mode !== undefined) throw new ConfigError('ONWARD_MODE must be demo or production.');
  const configured = settings.optional('DATABASE_URL') ?? settings.optional('OIDC_ISSUER');
  return configured === undefined ? 'demo' : 'production';
}

function portOf(settings: Settings): number {
  const text = settings.optional('PORT') ?? '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= LONGEST_PORT)) throw new ConfigError(`PORT must be a number from 0 to ${LONGEST_PORT}.`);
  return port;
}

function hostOf(settings: Settings, mode: Config['mode']): string {
  const host = settings.optional('HOST') ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0');
  if (mode === 'demo' && !isLoopback(host)) {
    throw new ConfigError('HOST must be a loopback address in demo mode: anyone could sign in as anyone.');
  }
  return host;
}

function publicUrlOf(settings: Settings, mode: Config['mode'], port: number): string {
  if (mode === 'demo' && settings.optional('PUBLIC_URL') === undefined) {
    return port === 0 ? 'http://localhost' : `http://localhost:${port}`;
  }
  const url = settings.url('PUBLIC_URL', ['http:', 'https:']);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError('PUBLIC_URL must be an origin without a path, such as https://onward.example.');
  }
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new ConfigError('PUBLIC_URL must be https: the session cookie is Secure.');
  }
  return url.origin;
}

function logLevelOf(settings: Settings, mode: Config['mode']): LogLevel {
  const text = settings.optional('LOG_LEVEL') ?? (mode === 'demo' ? 'warn' : 'info');
  const level = LOG_LEVELS.find((known) => known === text);
  if (level === undefined) throw new ConfigError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}

function databaseOf(settings: Settings, mode: Config['mode']): DatabaseConfig {
  if (mode === 'demo' && settings.optional('DATABASE_URL') === undefined) return { kind: 'embedded' };
  const url = settings.url('DATABASE_URL', ['postgres:', 'postgresql:']).href;
  const owner = settings.optional('DATABASE_OWNER_URL');
  const ownerUrl = owner === undefined ? url : settings.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:']).href;
  return { kind: 'server', url, ownerUrl };
}

function identityOf(settings: Settings, mode: Config['mode']): IdentityConfig {
  if (mode === 'demo' && settings.optional('OIDC_ISSUER') === undefined) return { kind: 'demo' };
  const issuer = settings.url('OIDC_ISSUER', ['http:', 'https:']);
  if (issuer.protocol !== 'https:' && !isLoopback(issuer.hostname)) {
    throw new ConfigError('OIDC_ISSUER must be https.');
  }
  return {
    kind: 'external',
    // As given: tokens name their issuer letter by letter, and URL would add a slash.
    issuer: settings.required('OIDC_ISSUER'),
    clientId: settings.required('OIDC_CLIENT_ID'),
    clientSecret: settings.required('OIDC_CLIENT_SECRET'),
  };
}

function sessionSecretsOf(settings: Settings): string[] {
  const secrets = (settings.optional('SESSION_SECRET') ?? '').split(',').filter((secret) => secret !== '');
  if (secrets.some((secret) => secret.length < SHORTEST_SECRET)) {
    throw new ConfigError(`SESSION_SECRET must be at least ${SHORTEST_SECRET} characters, each where there are several.`);
  }
  return secrets;
}
