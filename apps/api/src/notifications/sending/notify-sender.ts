import { SignJWT } from 'jose';
import type { NotifyConfig } from '../../platform/config/index.js';
import type { Letter } from './letter.js';
import { Refused, type Sender } from './sender.js';

/** Milliseconds. */
const PATIENCE = 20_000;
/** The length of a UUID in text. */
const ID = 36;

/**
 * GOV.UK Notify, by its REST API: one request with a token that jose signs (its own client would bring axios and a second library for tokens, and waits without
 * end). https://docs.notifications.service.gov.uk/rest-api.html
 */
export class NotifySender implements Sender {
  private readonly service: string;
  private readonly secret: Uint8Array;

  constructor(
    private readonly config: NotifyConfig,
    private readonly kind: 'email' | 'sms',
    private readonly now: () => Date,
  ) {
    this.service = config.apiKey.slice(-2 * ID - 1, -ID - 1);
    this.secret = new TextEncoder().encode(config.apiKey.slice(-ID));
  }

  async send(id: string, { to, subject, text }: Letter): Promise<void> {
    const token = await new SignJWT({ iss: this.service, iat: Math.floor(this.now().getTime() / 1000) }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(this.secret);
    const isEmail = this.kind === 'email';
    const response = await fetch(`${this.config.url}/v2/notifications/${this.kind}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        template_id: this.config.templateId, reference: id,
        ...(isEmail ? { email_address: to.address } : { phone_number: to.address }),
        personalisation: isEmail ? { subject, body: text } : { body: text },
      }),
    });
    await response.body?.cancel();
    // 400 is about this message; 403 (our key), 429 (too many) and 5xx may pass
    if (response.status === 400) throw new Refused('NOTIFY_400');
    if (!response.ok) throw new Error(`GOV.UK Notify answered ${response.status}`);
  }
}
