import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readableAnswers, type Answers } from '@onward/forms';
import { FormLibrary, type FormPin } from '../../forms/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';

interface RecordedPart {
  readonly responseId: string;
  readonly revision: number;
  readonly category: string;
  /** By which it is known whether they were redacted meanwhile. */
  readonly salt: string;
  readonly form: FormPin;
  readonly answers: Answers;
}

/**
 * Keeps the readable copy of the answers that an event recorded, for good, in the job that follows the event (docs/adr/0017): what it is made of never changes,
 * so that it is what it would have been at the moment of the event.
 */
@Injectable()
export class KeepCopies implements OnModuleInit {
  constructor(
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
    private readonly tasks: JobTasks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add('referral-event', (payload) => this.keep((payload as { readonly eventId: string }).eventId));
  }

  private async keep(eventId: string): Promise<void> {
    const parts = await this.statements.call<readonly RecordedPart[]>('answers_to_copy', SYSTEM_MEMBERSHIP, eventId);
    if (parts.length === 0) return;
    const copies = await Promise.all(parts.map(async ({ form: pin, answers, ...part }) => {
      const form = await this.forms.get(pin.key, pin.version);
      if (form === undefined) throw new Error(`a response is pinned to ${pin.key} version ${pin.version}, which is not there`);
      return { ...part, words: JSON.stringify(readableAnswers(form, answers)) };
    }));
    await this.statements.call('keep_copies', SYSTEM_MEMBERSHIP, this.clock.now(), JSON.stringify(copies));
  }
}
