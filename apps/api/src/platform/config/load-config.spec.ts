import { ConfigError, loadConfig, type Environment } from './index.js';

const PRODUCTION: Environment = {
  DATABASE_URL: 'postgres://onward_app:secret@db/onward',
  OIDC_ISSUER: 'https://id.example/realm',
  OIDC_CLIENT_ID: 'onward',
  OIDC_CLIENT_SECRET: 'not-a-real-secret',
  PUBLIC_URL: 'https://onward.example',
};

describe('With nothing set, Onward', () => {
  it('runs the demo on loopback with everything embedded', () => {
    expect(loadConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      database: { kind: 'embedded' },
      identity: { kind: 'demo' },
      sessionSecrets: [],
      metricsToken: null,
    });
  });

  it('takes the port that is asked for, and 0 for any', () => {
    expect(loadConfig({ PORT: '8080' })).toMatchObject({ port: 8080, publicUrl: 'http://localhost:8080' });
    expect(loadConfig({ PORT: '0' }).port).toBe(0);
  });
});

describe('In production, Onward', () => {
  it('believes nobody about where a request comes from but the proxies that are named', () => {
    expect(loadConfig(PRODUCTION).trustedProxies).toEqual([]);
    expect(loadConfig({ ...PRODUCTION, TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8' }).trustedProxies).toEqual(['10.0.0.5', '10.1.0.0/16', 'fd00::/8']);
  });
  it('is what a database or an identity provider in the environment means', () => {
    expect(loadConfig(PRODUCTION)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://onward.example',
      database: { kind: 'server', ownerUrl: 'postgres://onward_app:secret@db/onward' },
      identity: { kind: 'external', issuer: 'https://id.example/realm', clientId: 'onward' },
    });
  });

  it.each(Object.keys(PRODUCTION))('does not start without %s, and says so', (name) => {
    const env = { ...PRODUCTION, ONWARD_MODE: 'production', [name]: undefined };
    expect(() => loadConfig(env)).toThrow(`${name} is not set: production mode needs it.`);
  });

  it('never has the demo identity provider', () => {
    expect(() => loadConfig({ ONWARD_MODE: 'production', DATABASE_URL: PRODUCTION['DATABASE_URL'] })).toThrow(ConfigError);
    expect(() => loadConfig({ DATABASE_URL: PRODUCTION['DATABASE_URL'] })).toThrow(ConfigError);
  });

  it('reads a secret from the file that holds it', () => {
    const env = { ...PRODUCTION, OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_SECRET_FILE: '/run/secrets/oidc' };
    const config = loadConfig(env, (path) => `content of ${path}\n`);
    expect(config.identity).toMatchObject({ clientSecret: 'content of /run/secrets/oidc' });
  });
});

describe('The virus scanner', () => {
  it.each([
    [undefined, null],
    ['clamav:3310', { host: 'clamav', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('is where CLAMD_ADDRESS says: %s', (CLAMD_ADDRESS, clamd) => {
    expect(loadConfig({ CLAMD_ADDRESS }).clamd).toEqual(clamd);
  });
});

describe('The documents', () => {
  const KEYS = { DOCUMENT_STORE_ACCESS_KEY_ID: 'key', DOCUMENT_STORE_SECRET_ACCESS_KEY: 'secret' };
  it('are in PostgreSQL, or in the bucket that DOCUMENT_STORE_URL names', () => {
    expect(loadConfig({}).documentStore).toBeNull();
    expect(loadConfig({ DOCUMENT_STORE_URL: 'https://s3.example/documents/', ...KEYS }).documentStore).toEqual({ url: 'https://s3.example/documents', region: 'eu-west-2', accessKeyId: 'key', secretAccessKey: 'secret' });
  });
  it.each(['https://s3.example', 'http://s3.example/documents', 'https://user@s3.example/documents', 'ftp://s3.example/documents', 'documents'])('are not kept in %s', (DOCUMENT_STORE_URL) => {
    expect(() => loadConfig({ DOCUMENT_STORE_URL, ...KEYS })).toThrow('DOCUMENT_STORE_URL must');
  });
  it('need the keys of their store', () => {
    expect(() => loadConfig({ DOCUMENT_STORE_URL: 'https://s3.example/documents' })).toThrow('DOCUMENT_STORE_ACCESS_KEY_ID');
  });
});

describe('A setting that cannot be used', () => {
  const unreadable = (): string => {
    throw new Error('ENOENT');
  };
  const cases: [string, Environment][] = [
    ['ONWARD_MODE', { ONWARD_MODE: 'test' }],
    ['PORT', { PORT: 'three thousand' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
    ['PUBLIC_URL', { ...PRODUCTION, PUBLIC_URL: 'http://onward.example' }],
    ['PUBLIC_URL', { ...PRODUCTION, PUBLIC_URL: 'https://onward.example/app' }],
    ['PUBLIC_URL', { ...PRODUCTION, PUBLIC_URL: 'javascript:alert(1)' }],
    ['DATABASE_URL', { ...PRODUCTION, DATABASE_URL: 'mysql://root:hunter2@db/onward' }],
    ['DATABASE_OWNER_URL', { ...PRODUCTION, DATABASE_OWNER_URL: 'onward' }],
    ['OIDC_ISSUER', { ...PRODUCTION, OIDC_ISSUER: 'http://id.example' }],
    ['OIDC_CLIENT_SECRET', { ...PRODUCTION, OIDC_CLIENT_SECRET_FILE: '/also' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'proxy.example' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/33' }],
    ['CLAMD_ADDRESS', { CLAMD_ADDRESS: 'clamav' }],
    ['CLAMD_ADDRESS', { CLAMD_ADDRESS: 'clamav:99999' }],
    ['METRICS_TOKEN_FILE', { METRICS_TOKEN_FILE: '/absent' }],
  ];

  it.each(cases)('is named in one line: %s', (name, env) => {
    const message = messageOf(() => loadConfig(env, unreadable));
    expect(message).toContain(name);
    expect(message).not.toContain('\n');
    expect(message).not.toContain('hunter2');
  });

  function messageOf(load: () => unknown): string {
    try {
      load();
    } catch (error) {
      if (error instanceof ConfigError) return error.message;
      throw error;
    }
    throw new Error('The configuration was taken.');
  }
});
