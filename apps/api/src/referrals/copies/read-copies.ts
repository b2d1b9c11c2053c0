import { Injectable } from '@nestjs/common';
import { readableAnswers, type Answers, type FormDefinition, type ReadableAnswer } from '@onward/forms';
import { FormLibrary, type FormPin } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';

/** The newest answers of one sharing category, as `read_copies` (migration 0019) gives them; `words` is null until the copy is kept. */
interface Part {
  readonly revision: number;
  readonly at: string;
  readonly answers: Answers;
  readonly words: readonly ReadableAnswer[] | null;
}

interface Row {
  readonly personId: string;
  readonly responses: readonly { readonly id: string; readonly form: FormPin; readonly parts: readonly Part[] }[];
}

/** One form that was filled in, in words, as far as the caller may read it. */
export interface ReadableResponse {
  readonly id: string;
  readonly form: FormPin & { readonly title: string };
  readonly revision: number;
  /** When the newest of what is read here was recorded; null where nothing may be read. */
  readonly recordedAt: string | null;
  readonly questions: readonly Omit<ReadableAnswer, 'place'>[];
}

/** Questions and answers in words: from the kept copy, or made as the copy will be where that is a minute away. */
@Injectable()
export class ReadCopies {
  constructor(
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
  ) {}

  /** With whom it is about, for the audit. NOT_FOUND where the actor may not know of the referral. */
  async of(actor: Actor, referralId: string): Promise<{ personId: string; items: readonly ReadableResponse[] }> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.call<Row | null>('read_copies', membership, purpose, referralId);
    if (row === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    const items = await Promise.all(row.responses.map(async ({ id, form: { key, version }, parts }) => {
      const form = await this.forms.get(key, version);
      if (form === undefined) throw new Error(`a response is pinned to ${key} version ${version}, which is not there`);
      const revision = Math.max(1, ...parts.map((part) => part.revision));
      return { id, form: { key, version, title: form.title }, revision, recordedAt: parts.map(({ at }) => at).sort().at(-1) ?? null, questions: questionsIn(form, parts) };
    }));
    return { personId: row.personId, items };
  }
}

/** In page order, whichever part each is of. */
function questionsIn(form: FormDefinition, parts: readonly Part[]): ReadableResponse['questions'] {
  const all = parts.flatMap(({ answers, words }) => words ?? readableAnswers(form, answers));
  return all.sort((a, b) => a.place - b.place).map(({ place: _, ...question }) => question);
}
