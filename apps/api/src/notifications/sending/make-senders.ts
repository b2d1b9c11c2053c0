import type { Config } from '../../platform/config/index.js';
import type { Clock } from '../../platform/clock/index.js';
import type { Mailbox } from '../demo/mailbox.js';
import { NotifySender } from './notify-sender.js';
import type { Senders } from './sender.js';
import { SmtpSender } from './smtp-sender.js';

/** The senders that the configuration asks for. */
export function makeSenders({ mail: { email, text }, publicUrl }: Config, clock: Clock, mailbox: Mailbox): Senders {
  const now = (): Date => clock.now();
  return {
    email: email === null ? null : email.kind === 'smtp' ? new SmtpSender(email, publicUrl) : email.kind === 'notify' ? new NotifySender(email, 'email', now) : mailbox.sender('email'),
    text: text === null ? null : text.kind === 'notify' ? new NotifySender(text, 'sms', now) : mailbox.sender('text'),
  };
}
