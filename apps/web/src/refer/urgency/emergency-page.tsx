import type { FormEvent, ReactNode } from 'react';
import type { SpokenTo } from '../../api/start-referral';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { timeOfDay } from '../../ui/words';
import { fieldProblems, Refusal, wholeProblem } from '../start/refusal';
import { useFaults } from '../start/use-faults';
import { lastTime, SPOKEN_IDS, spokenFault, spokenOf, type SpokenTyped } from './spoken-input';

interface Props {
  readonly before: ReactNode;
  readonly serviceName: string;
  readonly typed: SpokenTyped;
  readonly onType: (typed: SpokenTyped) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onSend: (spokenTo: SpokenTo) => void;
  /** What stands in place of a refusal that the caller tells better. */
  readonly instead?: ReactNode;
}

/** 999 comes first, and then who was spoken to: a referral alone is no emergency response. */
export function EmergencyPage({ before, serviceName, typed, onType, isBusy, error, onSend, instead }: Props) {
  const asked = useFaults();
  const faults = asked.faults.length > 0 ? asked.faults : fieldProblems(error).map(spokenFault);
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const spoken = spokenOf(typed);
    asked.say('faults' in spoken ? spoken.faults : []);
    if ('spokenTo' in spoken && !isBusy) onSend(spoken.spokenTo);
  };
  return (
    <Page title="Emergency: call 999 first" before={before} isProblem={faults.length > 0}>
      <div className="onward-999">
        <p>If somebody is in danger now</p>
        <a href="tel:999">Call 999</a>
        <p>A referral brings nobody to the door. Call first, then go on here.</p>
      </div>
      <ErrorSummary faults={faults} />
      <h2 className="nhsuk-heading-m">Who have you spoken to?</h2>
      <p>{serviceName} must know that somebody has been told by voice: 999, the service itself, or a doctor on call.</p>
      <form onSubmit={submit} noValidate>
        <TextField
          id={SPOKEN_IDS.name} label="Who you spoke to" hint="Their name, or what they are and where" value={typed.name} onChange={(name) => onType({ ...typed, name })}
          error={errorOf(SPOKEN_IDS.name)} input={{ autoComplete: 'off', maxLength: 200 }}
        />
        <SpokenAt typed={typed} onType={onType} error={errorOf(SPOKEN_IDS.time)} />
        {instead ?? <Refusal error={wholeProblem(error)} onRetry={submit} />}
        <Button type="submit" isBusy={isBusy}>{isBusy ? 'Saving…' : 'Continue'}</Button>
      </form>
    </Page>
  );
}

function SpokenAt({ typed, onType, error }: Pick<Props, 'typed' | 'onType'> & { readonly error?: string }) {
  const at = lastTime(typed.time);
  return (
    <div className="onward-with-echo">
      <TextField
        id={SPOKEN_IDS.time} label="At what time" hint="Within the last day. For example, 14:35" width={4} value={typed.time} onChange={(time) => onType({ ...typed, time })}
        error={error} input={{ autoComplete: 'off', inputMode: 'numeric' }}
      />
      <p className="onward-echo">
        <span aria-live="polite">{at !== undefined && `${at.getDate() === new Date().getDate() ? 'Today' : 'Yesterday'} at ${timeOfDay(at)}`}</span>
        <button type="button" className="onward-text-button" onClick={() => onType({ ...typed, time: timeOfDay(new Date()) })}>It was just now</button>
      </p>
    </div>
  );
}
