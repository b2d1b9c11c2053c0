import { ConfigError, type Config, type MailConfig, type NotifyConfig } from './config.js';
import { isLoopback } from './loopback.js';
import type { Settings } from './settings.js';

const NOTIFY_URL = 'https://api.notifications.service.gov.uk';
/** A name, two UUIDs: the service's and the secret. */
const NOTIFY_KEY = /^.+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ADDRESS = /^([^<>\r\n]{1,100} )?<?[^\s@<>,;"]+@[^\s@<>,;"]+>?$/;

/** Email by SMTP_URL, else by GOV.UK Notify where it has a template for it; text messages by Notify. The demo keeps both to itself where nothing is set. */
export function mailOf(settings: Settings, mode: Config['mode']): MailConfig {
  const email = smtpOf(settings) ?? notifyOf(settings, 'NOTIFY_EMAIL_TEMPLATE');
  const text = notifyOf(settings, 'NOTIFY_TEXT_TEMPLATE');
  const mailbox = mode === 'demo' && email === null && text === null ? { kind: 'mailbox' as const } : null;
  return { email: email ?? mailbox, text: text ?? mailbox };
}

function smtpOf(settings: Settings): MailConfig['email'] {
  if (settings.optional('SMTP_URL') === undefined) return null;
  const url = settings.url('SMTP_URL', ['smtp:', 'smtps:']);
  const from = settings.optional('MAIL_FROM');
  if (from === undefined || !ADDRESS.test(from)) throw new ConfigError('MAIL_FROM must be the address that mail comes from, such as Onward <onward@hospital.example>.');
  return { kind: 'smtp', url: url.href, from };
}

function notifyOf(settings: Settings, template: string): NotifyConfig | null {
  const apiKey = settings.optional('NOTIFY_API_KEY');
  const templateId = settings.optional(template);
  if (apiKey === undefined || templateId === undefined) return null;
  if (!NOTIFY_KEY.test(apiKey)) throw new ConfigError('NOTIFY_API_KEY must be a key that GOV.UK Notify gave: a name and two ids.');
  const url = settings.optional('NOTIFY_URL') === undefined ? new URL(NOTIFY_URL) : settings.url('NOTIFY_URL', ['http:', 'https:']);
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) throw new ConfigError('NOTIFY_URL must be https.');
  return { kind: 'notify', url: url.origin, apiKey, templateId };
}
