const stamp = (time: Date): string => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
/** RFC 5545, 3.1: no line is longer than 75 octets, and a letter takes four at most. */
const folded = (line: string): string => line.replaceAll(/.{18}(?=.)/gu, '$&\r\n ');

export interface Appointment {
  /** The same for the same referral, so that a new time takes the place of the old. */
  readonly uid: string;
  readonly at: Date;
  readonly madeAt: Date;
  readonly title: string;
  readonly notes: string;
}

const HOUR_MS = 3_600_000;

/** An appointment as an iCalendar file. Written here: the kept-up packages for it need Node 22, and one event is ten lines. */
export function calendarFile({ uid, at, madeAt, title, notes }: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Onward//Status page//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${uid}@onward`, `DTSTAMP:${stamp(madeAt)}`, `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(new Date(at.getTime() + HOUR_MS))}`, `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(notes)}`, 'END:VEVENT', 'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
