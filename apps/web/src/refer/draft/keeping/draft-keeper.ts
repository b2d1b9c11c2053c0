import { merge, patchOf, withAnswersOf, type Answers } from './changes';
import type { Versions } from '../supplements/joined-answers';
import { nextStep, type Refusal, type Unsaved } from './refusal';

/** A draft as the server has it. */
export interface Stored {
  readonly version: number;
  readonly isDraft: boolean;
  readonly answers: Answers;
  /** The supplements that it has, with their versions. */
  readonly supplements?: Versions;
}

export interface Server {
  readonly read: () => Promise<Stored>;
  /** `from` is what the patch is on. */
  readonly save: (version: number, patch: Record<string, unknown>, from: Stored) => Promise<Stored>;
}

/** How the draft stands with the server. */
export type Saving =
  | { readonly kind: 'clean' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'lost' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly message: string };

export interface Kept {
  readonly answers: Answers;
  readonly saving: Saving;
  readonly unsaved: readonly Unsaved[];
  /** What stands on the server for questions that were answered differently there meanwhile, by question; undefined where it was taken away. */
  readonly disputed: ReadonlyMap<string, unknown>;
  readonly isDraft: boolean;
  readonly version: number;
}

/** Milliseconds. */
const AFTER_TYPING = 1_000;
const AT_LATEST = 10_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
/** Others who write at every moment are waited for. */
const TRIES_AT_ONCE = 5;

type Check = (answers: Answers) => readonly Unsaved[];

/**
 * Keeps a draft's answers: what was typed here, what the server has, and the way between them. Saves a second after typing stops, tries again while the
 * connection is lost, and puts two tabs' answers together. Nothing typed is ever thrown away.
 */
export class DraftKeeper {
  #stored: Stored;
  #kept: Kept;
  #refused = new Map<string, { readonly value: unknown; readonly message: string }>();
  /** What was sent since the server last answered: it may have been taken. */
  #sent: Record<string, readonly unknown[]> = {};
  #underWay: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedAt: number | undefined;
  #failures = 0;
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly server: Server,
    stored: Stored,
    /** What the server would refuse of these answers, one by one. */
    private readonly check: Check,
  ) {
    this.#stored = stored;
    this.#kept = { answers: stored.answers, saving: { kind: 'clean' }, unsaved: [], disputed: new Map(), isDraft: stored.isDraft, version: stored.version };
  }

  readonly kept = (): Kept => this.#kept;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Answers as they were changed here, saved when typing stops. */
  change(answers: Answers): void {
    this.#changedAt ??= performance.now();
    this.#tell({ answers, saving: this.#underWay === undefined && this.#failures === 0 ? { kind: 'changed' } : this.#kept.saving });
    if (this.#failures === 0) this.#saveIn(Math.max(0, Math.min(AFTER_TYPING, this.#changedAt + AT_LATEST - performance.now())));
  }

  /** What the server has, read by somebody else: newer than what is known here, it is taken in. */
  learn(stored: Stored): void {
    // what is being saved will tell by itself
    if (this.#underWay === undefined && stored.version > this.#stored.version) this.#take(stored);
  }

  /** Of two answers to one question: mine, theirs, or (text) both. */
  choose(key: string, choice: 'mine' | 'theirs' | 'both'): void {
    const theirs = this.#kept.disputed.get(key);
    const disputed = new Map(this.#kept.disputed);
    disputed.delete(key);
    const { answers } = this.#kept;
    const chosen = choice === 'mine' ? answers[key] : choice === 'theirs' ? theirs : [theirs, answers[key]].filter(Boolean).join('\n\n');
    this.#tell({ disputed });
    this.change(withAnswersOf(answers, { [key]: chosen }, [key]));
  }

  /** Saves at once what is not saved. True where everything is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#underWay;
    if (Object.keys(this.#patch()).length > 0 || this.#kept.saving.kind === 'changed') await this.#save();
    return this.isAllSaved();
  }

  /** Whether closing the page would lose nothing. */
  isAllSaved(): boolean {
    return Object.keys(patchOf(this.#stored.answers, this.#kept.answers)).length === 0;
  }

  /** Tries again now, where it did not work before: the connection is back, or the reader is. */
  retry(): void {
    if (this.#failures > 0) void this.flush();
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** What is to be sent: not what is in dispute, nor what would be refused. */
  #patch(): Record<string, unknown> {
    const { answers, disputed } = this.#kept;
    const found = this.check(answers);
    for (const [key, { value }] of this.#refused) if (answers[key] !== value) this.#refused.delete(key);
    const unsaved = [...found, ...[...this.#refused].filter(([key]) => !found.some((each) => each.key === key)).map(([key, { message }]) => ({ key, message }))];
    if (unsaved.length > 0 || this.#kept.unsaved.length > 0) this.#tell({ unsaved });
    const held = [...disputed.keys(), ...unsaved.map(({ key }) => key)];
    return patchOf(this.#stored.answers, withAnswersOf(answers, this.#stored.answers, held));
  }

  #save(): Promise<void> {
    this.#underWay ??= this.#attempts().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  /** Until nothing is left to send, or something stands in the way. */
  async #attempts(): Promise<void> {
    this.#changedAt = undefined;
    let tries = 0;
    for (let patch = this.#patch(); Object.keys(patch).length > 0 && this.#kept.isDraft; patch = this.#patch()) {
      tries += 1;
      if (tries > TRIES_AT_ONCE) return this.#wait({ kind: 'lost' });
      if (this.#failures === 0) this.#tell({ saving: { kind: 'saving' } });
      try {
        for (const key of Object.keys(patch)) this.#sent[key] = [...(this.#sent[key] ?? []), this.#kept.answers[key]];
        this.#take(await this.server.save(this.#stored.version, patch, this.#stored));
      } catch (error) {
        if (!(await this.#goOnAfter(nextStep(error), patch))) return;
      }
    }
    if (!this.#kept.isDraft) return;
    this.#failures = 0;
    this.#tell({ saving: { kind: 'saved', at: new Date() } });
  }

  /** True where it is worth another try at once. */
  async #goOnAfter(refusal: Refusal, patch: Record<string, unknown>): Promise<boolean> {
    switch (refusal.kind) {
      case 'moved':
        try {
          this.#take(await this.server.read());
          return true;
        } catch (error) {
          return this.#goOnAfter(nextStep(error, 'read'), patch);
        }
      case 'answers': {
        const refused = refusal.answers.filter(({ key }) => Object.hasOwn(patch, key));
        for (const { key, message } of refused) this.#refused.set(key, { value: this.#kept.answers[key], message });
        if (refused.length > 0) return true;
        this.#tell({ saving: { kind: 'refused', message: refusal.message } });
        return false;
      }
      case 'too-large': {
        const sizeOf = (key: string): number => JSON.stringify(patch[key]).length;
        const [largest = ''] = Object.keys(patch).sort((a, b) => sizeOf(b) - sizeOf(a));
        this.#refused.set(largest, { value: this.#kept.answers[largest], message: 'This is too long to be saved' });
        return true;
      }
      case 'refused':
        this.#tell({ saving: refusal });
        return false;
      case 'lost':
      case 'signed-out':
        this.#wait(refusal);
        return false;
    }
  }

  /** Longer from one failure to the next. */
  #wait(trouble: Extract<Saving, { kind: 'lost' | 'signed-out' }>): void {
    this.#failures += 1;
    this.#tell({ saving: trouble });
    this.#saveIn(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1)));
  }

  #take(stored: Stored): void {
    const { answers, disputed } = merge(this.#stored.answers, this.#kept.answers, stored.answers, this.#sent);
    const all = new Map([...this.#kept.disputed.keys(), ...disputed].map((key) => [key, stored.answers[key]]));
    this.#stored = stored;
    this.#sent = {};
    this.#failures = 0;
    this.#tell({ answers, disputed: all, isDraft: stored.isDraft, version: stored.version });
  }

  #tell(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
