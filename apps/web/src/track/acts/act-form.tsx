import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { useReferralPage } from '../referral-context';
import type { ActBody } from './act-body';
import { ChangesMeanwhile } from './changes-meanwhile';
import { useAct } from './use-act';
import { useChangesSince } from './use-changes-since';

interface Props {
  readonly type: ActBody['type'];
  /** The button: what pressing it does. */
  readonly action: string;
  readonly kind?: 'main' | 'secondary' | 'warning';
  /** What it will cause, said before it is done. */
  readonly causes?: ReactNode;
  /** What to send; or what is wrong with it, in page order. */
  readonly decide: () => ActBody | readonly FieldFault[];
  /** The field that a fault at this JSON pointer of the body belongs to. */
  readonly fieldOf: (pointer: string) => string;
  /** The reader has begun: from here on they are told what changes. */
  readonly isTyped: boolean;
  readonly onSent?: () => void;
  readonly onRefused?: (pointers: readonly string[]) => void;
  readonly cancel?: ReactNode;
  readonly children?: (errorOf: (fieldId: string) => string | undefined) => ReactNode;
}

const isFaults = (decided: ActBody | readonly FieldFault[]): decided is readonly FieldFault[] => Array.isArray(decided);

/** The form of one act: faults in a summary and at their fields, a lost connection that keeps everything, and what changed under the reader. */
export function ActForm({ type, action, kind, causes, decide, fieldOf, isTyped, onSent, onRefused, cancel, children }: Props) {
  const { referral, onProblem } = useReferralPage();
  const { send, isBusy, error } = useAct();
  const changes = useChangesSince(isTyped);
  const [missing, setMissing] = useState<readonly FieldFault[]>([]);
  // one that may have arrived already is asked for again by its key, whatever may be sent now
  const isAllowed = referral.allowedEvents.includes(type) || error?.isLost === true;
  const faults = missing.length > 0 ? missing : faultsOf(error, fieldOf);
  const pointers = error?.errors.map(({ pointer }) => pointer).join(' ') ?? '';
  useEffect(() => onProblem(faults.length > 0), [faults.length, onProblem]);
  useEffect(() => () => onProblem(false), [onProblem]);
  useEffect(() => {
    if (pointers !== '') onRefused?.(pointers.split(' '));
    // told once for each refusal
  }, [pointers, onRefused]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const decided = decide();
    if (isFaults(decided)) {
      setMissing([...decided]);
      return;
    }
    setMissing([]);
    send(decided, onSent);
  };
  // a refusal of the whole is no fault of a field: it stands in the summary alone
  const atFields = missing.length > 0 || (error?.errors.length ?? 0) > 0 ? faults : [];
  const errorOf = (fieldId: string): string | undefined => atFields.find((fault) => fault.fieldId === fieldId)?.message;
  return (
    <form className="onward-track-act" noValidate onSubmit={submit}>
      {!isBusy && <ErrorSummary faults={faults} />}
      {error?.isSignedOut === true && (
        <p><a href="/api/sign-in?returnTo=/about" target="_blank" rel="noreferrer">Sign in again in a new tab</a>, then come back here and try again. What you typed stays here.</p>
      )}
      {isTyped && <ChangesMeanwhile changes={changes} isAllowed={isAllowed} action={action} />}
      {children?.(errorOf)}
      {causes !== undefined && <div className="onward-causes">{causes}</div>}
      <div className="onward-track-act__buttons">
        {isAllowed && <Button type="submit" kind={kind} isBusy={isBusy}>{isBusy ? 'Sending…' : action}</Button>}
        {!isAllowed && isTyped && <button type="button" className="onward-link-button" onClick={onSent}>Discard what I typed</button>}
        {cancel}
      </div>
    </form>
  );
}

/** A refusal as faults of fields; what concerns no field leads to the first. */
function faultsOf(error: ReturnType<typeof useAct>['error'], fieldOf: (pointer: string) => string): FieldFault[] {
  if (error === null) return [];
  if (error.isSignedOut) return [{ fieldId: fieldOf(''), message: 'You have been signed out. What you typed is still here' }];
  if (error.status === 412) return [{ fieldId: fieldOf(''), message: 'The referral changed while you were writing. Nothing was sent. Read what changed, then decide again' }];
  if (error.errors.length === 0) return [{ fieldId: fieldOf(''), message: error.message }];
  return error.errors.map(({ pointer, message }) => ({ fieldId: fieldOf(pointer), message }));
}
