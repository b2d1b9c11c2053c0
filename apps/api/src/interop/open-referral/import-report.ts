import type { NoteCode, RefusalCode } from './refusals.js';

export type RefusedRow = { row: number; page: number; id?: string; name?: string; reason: RefusalCode; also: RefusalCode[]; words: string };
export type NotedRow = { row: number; id: string; name: string; code: NoteCode; pointer: string; words: string };

/**
 * What became of every row of a feed: `read = taken + changed + unchanged + refused` (`taken` are new to the directory).
 * `absent` are services the directory has from this publisher that a whole feed no longer lists; they are left as they are.
 */
export type ImportReport = {
  source: string;
  publisher: string;
  dryRun: boolean;
  complete: boolean;
  pages: number;
  totals: { read: number; taken: number; changed: number; unchanged: number; refused: number };
  organisations: { named: number; new: number };
  refused: RefusedRow[];
  notes: NotedRow[];
  absent: { id: string; name: string }[];
  warnings: string[];
};

/** Whether every row read has exactly one outcome. */
export function addsUp({ totals, refused }: ImportReport): boolean {
  return totals.read === totals.taken + totals.changed + totals.unchanged + totals.refused && totals.refused === refused.length;
}
