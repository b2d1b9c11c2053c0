import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ApiError } from '../api/api-error';
import { useEntryAct, type Entry, type EntryAct } from '../api/service-entry';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldFault } from '../ui/error-summary';
import { Failed } from '../ui/failed';
import { forgetTyped, isTyped } from './use-typed';

/** A part of the entry: what it says, and behind a press the form that changes it. */
interface PartProps {
  readonly entry: Entry;
  readonly id: string;
  readonly title: string;
  readonly change: string;
  readonly isFixed?: boolean;
  readonly children: ReactNode;
  readonly form: (go: { readonly partKey: string; readonly onDone: () => void }) => ReactNode;
}

export function Part({ entry, id, title, change, isFixed = false, children, form }: PartProps) {
  const partKey = `${entry.id} ${id}`;
  const [isOpen, open] = useState(() => isTyped(partKey));
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (saved: boolean): void => {
    forgetTyped(partKey);
    setSaved(saved);
    open(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <section aria-labelledby={`${id}-title`} className="onward-above">
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1} className="nhsuk-heading-m onward-page__title">{title}</h2>
      <div role="status">{isSaved && !isOpen && <p className="onward-done">Saved.</p>}</div>
      {children}
      {isOpen && (
        <>
          {form({ partKey, onDone: () => close(true) })}
          <p><button type="button" className="onward-text-button" onClick={() => close(false)}>Cancel<span className="nhsuk-u-visually-hidden"> what is typed of {title.toLowerCase()}</span></button></p>
        </>
      )}
      {!isOpen && !isFixed && <Button kind="secondary" onClick={() => open(true)}>{change}</Button>}
    </section>
  );
}

interface FormProps {
  readonly entry: Entry;
  readonly save: string;
  readonly isWarning?: boolean;
  /** What is to be done, or what is wrong with what was typed. */
  readonly read: () => EntryAct | readonly FieldFault[];
  /** The field of a place in what was sent. */
  readonly fieldOf: (pointer: string) => string;
  readonly onDone: () => void;
  readonly children: (errorOf: (fieldId: string) => { readonly error?: string }) => ReactNode;
}

/** A form of the entry: faults stand at the top and with their fields, and nothing typed is lost by them. */
export function PartForm({ entry, save, isWarning = false, read, fieldOf, onDone, children }: FormProps) {
  const [faults, say] = useState<readonly FieldFault[]>([]);
  const acting = useEntryAct(entry);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (acting.isPending) return;
    const act = read();
    if (!('kind' in act)) return say(act);
    say([]);
    acting.mutate(act, {
      onSuccess: onDone,
      onError: (error) => say(error instanceof ApiError ? error.errors.map(({ pointer, message }) => ({ fieldId: fieldOf(pointer), message })) : []),
    });
  };
  const errorOf = (fieldId: string): { readonly error?: string } => {
    const message = faults.find((fault) => fault.fieldId === fieldId)?.message;
    return message === undefined ? {} : { error: message };
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {children(errorOf)}
      {acting.error !== null && faults.length === 0 && <Refused error={acting.error} onRetry={submit} />}
      <Button type="submit" kind={isWarning ? 'warning' : 'main'} isBusy={acting.isPending}>{acting.isPending ? 'Saving…' : save}</Button>
    </form>
  );
}

function Refused({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const isOvertaken = error instanceof ApiError && error.status === 412;
  if (!isOvertaken) return <Failed error={error} onRetry={onRetry} />;
  return (
    <div className="nhsuk-error-summary" role="alert">
      <h2 className="nhsuk-error-summary__title">Somebody else changed this entry meanwhile</h2>
      <p>What it says now stands above. What you typed is still here: look at both, then save again.</p>
    </div>
  );
}
