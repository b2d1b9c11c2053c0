import { randomUUID } from 'node:crypto';

/** Who reads a piece of an event's free text (migration 0005). */
export type Audience = 'holders' | 'clinical' | 'parties';

/** Free text by whom it is for: what is asked of, advised to or written to the referrer is every party's; a summary is for health and care
 * professionals; a note, and why a check was set aside, stays with the holders; so does a change to the answers as it was sent, by which whoever
 * may not read the answers it went into still finds their own. */
const AUDIENCE_OF = {
  note: 'holders',
  override: 'holders',
  answers: 'holders',
  supplements: 'holders',
  summary: 'clinical',
  toReferrer: 'parties',
  question: 'parties',
  advice: 'parties',
  alternative: 'parties',
  place: 'clinical',
  onCall: 'holders',
} as const satisfies Record<string, Audience>;

export interface EventText {
  readonly audience: Audience;
  /** Hex; with it, the digest that the chain covers tells nothing of a short text. */
  readonly salt: string;
  readonly content: string;
}

type TextField = keyof typeof AUDIENCE_OF;
const isTextField = (field: string): field is TextField => field in AUDIENCE_OF;

/** What of a body is coded, and so stays in the event for good, and what is text, kept apart so that it can lawfully be redacted. */
export function splitBody(body: Readonly<Record<string, unknown>>): { data: Record<string, unknown>; texts: EventText[] } {
  const data: Record<string, unknown> = {};
  const byAudience = new Map<Audience, Record<string, unknown>>();
  for (const [field, value] of Object.entries(body)) {
    if (field === 'type' || value === undefined) continue;
    if (!isTextField(field) || isAlternativeService(value)) data[field] = value;
    else byAudience.set(AUDIENCE_OF[field], { ...byAudience.get(AUDIENCE_OF[field]), [field]: value });
  }
  const texts = [...byAudience].map(([audience, fields]) => ({ audience, salt: newSalt(), content: JSON.stringify(fields) }));
  return { data, texts };
}

/** `alternative` is words, or a service, which is coded. */
const isAlternativeService = (value: unknown): boolean => typeof value === 'object' && value !== null && 'serviceId' in value;

/** 122 random bits in hex. Drawn as a UUID, which Node takes from a pool: a system call for each salt would be a part of every write. */
export const newSalt = (): string => randomUUID().replaceAll('-', '');
