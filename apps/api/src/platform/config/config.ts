/** The mode and settings of one process, read once from the environment by `loadConfig`. */
export interface Config {
  readonly mode: 'demo' | 'production';
  /** The address to listen on; always loopback in demo mode. */
  readonly host: string;
  /** 0 lets the system choose: for tests. */
  readonly port: number;
  /** The origin that browsers use, without a trailing slash. */
  readonly publicUrl: string;
  /** Addresses and networks of the proxies in front, which say where a request comes from. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
  readonly database: DatabaseConfig;
  readonly identity: IdentityConfig;
  /** The first signs, the others are still accepted. Empty where none is configured: then the process makes its own. */
  readonly sessionSecrets: readonly string[];
  /** Without one, `/metrics` answers on loopback only. */
  readonly metricsToken: string | null;
  readonly mail: MailConfig;
  readonly outbound: OutboundConfig;
  /** The virus scanner: null where documents are not looked at by one. */
  readonly clamd: ClamdConfig | null;
  /** Where the bytes of documents are kept: null for PostgreSQL itself. */
  readonly documentStore: DocumentStoreConfig | null;
}

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `url` is the role that serves, `ownerUrl` the one that migrates (the same where it is not set). */
export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly ownerUrl: string };

/** `demo` is the embedded identity provider with its one-click people: never in production. */
export type IdentityConfig =
  | { readonly kind: 'demo' }
  | { readonly kind: 'external'; readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

/** How people are reached outside of the product: null where they are not. */
export interface MailConfig {
  readonly email: SmtpConfig | NotifyConfig | MailboxConfig | null;
  readonly text: NotifyConfig | MailboxConfig | null;
}

export interface SmtpConfig {
  readonly kind: 'smtp';
  /** `smtp://` is made safe by STARTTLS unless it is on this machine, `smtps://` from the beginning; with the user and password in it. */
  readonly url: string;
  readonly from: string;
}

/** GOV.UK Notify. The template has the fields `subject` (of an email) and `body`. */
export interface NotifyConfig {
  readonly kind: 'notify';
  readonly url: string;
  readonly apiKey: string;
  readonly templateId: string;
}

/** The demo's own page of what would have been sent. */
export interface MailboxConfig {
  readonly kind: 'mailbox';
}

/** Of webhooks: ranges that they may go to though they are not public (a private network of the operator's), and certificates that they trust besides the usual ones. */
export interface OutboundConfig {
  readonly allow: readonly string[];
  readonly ca: string | null;
}

/** ClamAV's daemon: a TCP address, or the path of its socket. */
export type ClamdConfig = { readonly host: string; readonly port: number } | { readonly path: string };

/** A bucket of an S3-compatible store. */
export interface DocumentStoreConfig {
  /** With the bucket as its path, without a trailing slash. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The injection token of the `Config`. */
export const CONFIG = Symbol('CONFIG');

/** A setting that cannot be used. The message is one line and names the variable, never a secret's value. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}
