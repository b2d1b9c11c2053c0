/** Local days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of local time in one day, `HH:MM`, end excluded; `24:00` is the day's end. */
export interface Span {
  opens: string;
  closes: string;
}

/** When a service is staffed, in Europe/London local time. Spans of a day are in order and do not overlap. */
export interface ServiceHours extends Record<Weekday, Span[]> {
  /** Staffed on bank holidays too, by the weekday's hours. Otherwise closed on them. */
  openOnBankHolidays?: boolean;
}

const office: Span[] = [{ opens: '09:00', closes: '17:00' }];
const allDay: Span[] = [{ opens: '00:00', closes: '24:00' }];

/** Monday to Friday, nine to five: eight working hours a day. */
export const OFFICE_HOURS: ServiceHours = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] };

/** Staffed at every hour of every day. */
export const ALWAYS_OPEN: ServiceHours = {
  mon: allDay,
  tue: allDay,
  wed: allDay,
  thu: allDay,
  fri: allDay,
  sat: allDay,
  sun: allDay,
  openOnBankHolidays: true,
};
