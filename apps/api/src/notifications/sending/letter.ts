import type { NoticeKind } from '../ways.js';

/** What is sent to one person. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** As take_message (migration 0029) answers it. */
export interface TakenMessage {
  readonly id: string;
  readonly way: 'email' | 'text' | 'digest';
  readonly kind: string;
  readonly noticeId: string | null;
  readonly referralId: string | null;
  /** The directory entry that it is about, where it is about none of these. */
  readonly entry: { readonly serviceId: string; readonly name: string } | null;
  readonly attempts: number;
  readonly createdAt: string;
  readonly reference: string | null;
  /** The reference is of a question that is no referral. */
  readonly isQuestion: boolean;
  readonly priority: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly isStopped: boolean;
  readonly isGone: boolean;
  readonly gathered: Readonly<Partial<Record<NoticeKind, number>>> | null;
}

const ABOUT: Readonly<Record<string, string>> = {
  question: 'A question about a referral waits for an answer',
  answer: 'There is an answer on a referral',
  arrival: 'A referral arrived',
  decision: 'There is a decision on a referral',
  message: 'There is a new message on a referral',
  late: 'A referral is due soon, or overdue',
  progress: 'There is news of a referral',
  unseen: 'Urgent: nobody has looked at a referral yet',
  'on-call': 'Urgent: a referral was not acted on in time and comes to you, who are on call',
};

const ABOUT_QUESTION: Readonly<Record<string, string>> = {
  question: 'A question waits for your answer', answer: 'A question of yours was answered', late: 'A question was not answered in time',
};

const GATHERED: Readonly<Record<NoticeKind, string>> = {
  question: 'Questions', answer: 'Answers', arrival: 'Referrals that arrived', decision: 'Decisions', message: 'Messages', late: 'Due soon or overdue', progress: 'Other news',
};

const FOOT = (publicUrl: string): string => `This says nothing of whom a referral is about, and nor should a reply. Choose what you are sent: ${publicUrl}/notices/settings`;

/** A sentence, a reference and a link: nothing of whom it is about, of the service or of what was decided. */
export function letterOf(message: TakenMessage, publicUrl: string): Letter | null {
  const address = message.way === 'text' ? message.phone : message.email;
  if (address === null) return null;
  const to = { name: message.name, address };
  if (message.kind === 'digest') return digestOf(message, to, publicUrl);
  if (message.entry !== null) return entryLetter(message.entry, message, to, publicUrl);
  const about = message.isQuestion ? (ABOUT_QUESTION[message.kind] ?? 'There is news of a question') : (ABOUT[message.kind] ?? 'There is news of a referral');
  const link = message.noticeId !== null && message.kind !== 'on-call' ? `${publicUrl}/notices/${message.noticeId}` : `${publicUrl}/referrals/${message.referralId ?? ''}`;
  if (message.way === 'text') return { to, subject: about, text: `Onward: ${about} (${message.reference ?? ''}). Sign in: ${link}` };
  return {
    to,
    subject: about,
    text: `Hello ${message.name},\n\n${about}.\n\n${message.isQuestion ? 'Question' : 'Referral'} ${message.reference ?? ''}\nSign in to read it: ${link}\n\n${FOOT(publicUrl)}\n`,
  };
}

/** The directory is public knowledge: this one may say what it is about. */
function entryLetter({ serviceId, name }: NonNullable<TakenMessage['entry']>, message: TakenMessage, to: Letter['to'], publicUrl: string): Letter {
  const subject = `Check the directory entry of ${name}`;
  const link = `${publicUrl}/service/${serviceId}`;
  if (message.way === 'text') return { to, subject, text: `Onward: ${subject}. Sign in: ${link}` };
  return {
    to, subject,
    text: `Hello ${message.name},\n\nNobody has checked the directory entry of ${name} in time. Until somebody does, it is marked for those who refer, and stands lower in what they find.\n\nSign in, read it, and say that it is right: ${link}\n\nChoose what you are sent: ${publicUrl}/notices/settings\n`,
  };
}

/** Null where all of it was read meanwhile. */
function digestOf({ gathered, name }: TakenMessage, to: Letter['to'], publicUrl: string): Letter | null {
  const lines = (Object.entries(gathered ?? {}) as [NoticeKind, number][]).map(([kind, number]) => `${GATHERED[kind]}: ${number}`);
  if (lines.length === 0) return null;
  return {
    to,
    subject: 'What is new on your referrals',
    text: `Hello ${name},\n\nSince your last summary, and not read yet:\n\n${lines.join('\n')}\n\nSign in to read them: ${publicUrl}/notices\n\n${FOOT(publicUrl)}\n`,
  };
}
