import { toLine, toPlainText } from './plain-text.js';
import { noteOf, type Note, type NoteCode } from './refusals.js';
import { readWebAddress } from './web-address.js';

export type JsonObject = Record<string, unknown>;
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const LIMITS = { line: 300, text: 20_000, list: 200, notes: 100 };
const EMAIL = /^[^\s@<>,;:"()]{1,64}@[^\s@<>,;:"()]{1,190}\.[\p{L}\p{N}-]{2,63}$/u;
const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * One object of a feed's row, read field by field. A field may have had other names in other versions: the first that says
 * something is taken. What cannot be used is left out and noted, with a JSON pointer into the row.
 */
export class RowFields {
  constructor(
    private readonly value: JsonObject,
    private readonly notes: Note[],
    private readonly pointer = '',
  ) {}

  /** Whether one of the names stands in the object at all. */
  has(...names: string[]): boolean {
    return names.some((name) => Object.hasOwn(this.value, name));
  }

  /** One line of plain text, at most 300 characters; undefined when empty. */
  line(...names: string[]): string | undefined {
    return this.read(names, (written, name) => this.cut(toLine(written), LIMITS.line, name));
  }

  /** Plain text of several lines, at most 20,000 characters; undefined when empty. */
  text(...names: string[]): string | undefined {
    return this.read(names, (written, name) => this.cut(toPlainText(written), LIMITS.text, name));
  }

  /** An http(s) address. */
  link(...names: string[]): string | undefined {
    return this.read(names, (written, name) => {
      const address = readWebAddress(toLine(written));
      if (address.kind === 'unusable') return this.leaveOut('LINK_UNUSABLE', name);
      if (address.kind === 'completed') this.note('LINK_COMPLETED', name);
      return address.url;
    });
  }

  email(...names: string[]): string | undefined {
    return this.read(names, (written, name) => {
      const address = toLine(written).replace(/^mailto:/i, '').replace(/\.$/, '');
      return EMAIL.test(address) ? address : this.leaveOut('EMAIL_UNUSABLE', name);
    });
  }

  /** `YYYY-MM-DD`, from 1900; a time behind it is dropped. */
  date(...names: string[]): string | undefined {
    return this.read(names, (written, name) => {
      const day = DATE.exec(written.trim())?.[1];
      const real = day !== undefined && day >= '1900' && isRealDay(day);
      return real ? day : this.leaveOut('DATE_UNUSABLE', name);
    });
  }

  /** `HH:MM`. */
  time(...names: string[]): string | undefined {
    return this.read(names, (written, name) => {
      const [, hours, minutes] = TIME.exec(written.trim()) ?? [];
      return hours === undefined ? this.leaveOut('TIME_UNUSABLE', name) : `${hours}:${minutes}`;
    });
  }

  /** A number, or the text of one, between two bounds. */
  number(lowest: number, highest: number, ...names: string[]): number | undefined {
    return this.read(names, (written, name) => {
      const number = Number(written);
      return number >= lowest && number <= highest ? number : this.leaveOut('NUMBER_UNUSABLE', name);
    });
  }

  flag(name: string): boolean | undefined {
    const value = this.own(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** The object under one of the names. */
  object(...names: string[]): RowFields | undefined {
    const name = names.find((candidate) => isObject(this.own(candidate)));
    return name === undefined ? undefined : this.child(this.own(name), `/${name}`);
  }

  /** The objects listed under all of the names; a single object counts as a list of one, a text as an object with that name. */
  list(...names: string[]): RowFields[] {
    return names.flatMap((name) => {
      const value = this.own(name);
      const entries = Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];
      if (entries.length > LIMITS.list) this.note('LIST_CUT', name);
      return entries.slice(0, LIMITS.list).flatMap((entry: unknown, index) => {
        const field = this.child(entry, Array.isArray(value) ? `/${name}/${index}` : `/${name}`);
        return field === undefined ? [] : [field];
      });
    });
  }

  note(code: NoteCode, name = ''): void {
    const pointer = name === '' ? this.pointer : `${this.pointer}/${name}`;
    if (this.notes.length < LIMITS.notes) this.notes.push(noteOf(code, pointer));
  }

  private own(name: string): unknown {
    return Object.hasOwn(this.value, name) ? this.value[name] : undefined;
  }

  private child(value: unknown, path: string): RowFields | undefined {
    const object = typeof value === 'string' ? { name: value } : value;
    return isObject(object) ? new RowFields(object, this.notes, this.pointer + path) : undefined;
  }

  private read<T>(names: string[], use: (written: string, name: string) => T | undefined): T | undefined {
    for (const name of names) {
      const value = this.own(name);
      if (value === undefined || value === null) continue;
      const written = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
      if (written === undefined) this.note('TEXT_UNUSABLE', name);
      else if (written.trim() !== '') {
        const used = use(written, name);
        if (used !== undefined && used !== '') return used;
      }
    }
    return undefined;
  }

  private cut(text: string, longest: number, name: string): string {
    if (text.length <= longest) return text;
    this.note('TEXT_CUT', name);
    const whole = text.slice(0, longest - 1);
    return `${/[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole}…`;
  }

  private leaveOut(code: NoteCode, name: string): undefined {
    this.note(code, name);
  }
}

function isRealDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
