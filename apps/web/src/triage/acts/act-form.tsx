import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary';
import { TextArea } from '../../ui/text-area';
import { bodyOf, faultsIn, fieldId, refusedFields } from './act-body';
import { ActFieldInput, type Offered } from './act-fields';
import { inWhole } from './act-details';
import type { ActKind } from './act-kinds';
import { forgetDraft, keepDraft, keptDraft, textOf, typedIn, type Draft } from './draft';
import { LateContact } from './late-contact';
import { OvertakenNotice } from './overtaken-notice';
import { Refusal } from './refusal';
import { useAct, type Answer } from './use-act';

interface Props {
  readonly kind: ActKind;
  readonly name: string;
  readonly offered: Offered;
  readonly onDone: (answer: Answer, draft: Draft) => void;
  readonly onLeave: () => void;
  /** Somebody acted first: what is read beside it is to be as it is now. */
  readonly onOvertaken: (now: Schemas['Referral']) => void;
}

/** One act on the opened referral: its own few fields, what it tells whom, and the button that commits it. Leaving it keeps what was typed. */
export function ActForm({ kind: begun, name, offered, onDone, onLeave, onOvertaken }: Props) {
  const { referral } = offered;
  const kind = useMemo(() => inWhole(begun), [begun]);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(referral.id, kind.type));
  const [missing, setMissing] = useState<readonly FieldFault[]>([]);
  const box = useRef<HTMLFormElement>(null);
  const act = useAct((answer) => {
    forgetDraft(referral.id, kind.type);
    onDone(answer, draft);
  }, onOvertaken);
  useEffect(() => {
    const first = kind.fields.some((field) => field.missing !== undefined) || kind.type === 'message' || kind.noteMissing !== undefined;
    box.current?.querySelector<HTMLElement>(first ? 'input, textarea, select' : '[data-heading]')?.focus({ preventScroll: matchMedia('(min-width: 64em)').matches });
  }, [kind]);

  const change = (patch: Draft): void => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keepDraft(referral.id, kind.type, next);
  };
  // told that somebody acted first, what is sent again is sent on what it has become
  const now = act.overtaken?.referral ?? referral;
  const isPossible = now.allowedEvents.includes(kind.type);
  const send = (to: Pick<Offered['referral'], 'id' | 'version' | 'person'>): void => {
    const faults = faultsIn(kind, draft, referral.priority);
    setMissing(faults);
    const body = bodyOf(kind, draft);
    // whom the reader means goes with it: about anybody else it is refused
    if (faults.length === 0) act.send(to, to.person === null ? body : { ...body, personId: to.person.id });
  };
  const commit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (isPossible) send(now);
  };
  const onKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
      return;
    }
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.nativeEvent.isComposing) return;
    const { tagName } = event.target as HTMLElement;
    if (['BUTTON', 'A', 'SUMMARY', 'DIV'].includes(tagName) || (tagName === 'TEXTAREA' && !event.ctrlKey && !event.metaKey)) return;
    commit(event);
  };

  const refused = act.error instanceof ApiError ? refusedFields(act.error.errors) : [];
  const faults = missing.length > 0 ? missing : refused;
  const errorOf = (field: string): string | undefined => faults.find(({ fieldId: id }) => id === fieldId(field))?.message;
  const referrer = `${offered.referral.author.name}, ${offered.referral.sender.name}`;
  const message = textOf(draft, 'toReferrer');
  return (
    <form ref={box} className="onward-act" noValidate aria-labelledby="act-title" onSubmit={commit} onKeyDown={onKey}>
      <h3 id="act-title" data-heading tabIndex={-1} className="nhsuk-heading-s onward-act__title">{kind.label}: <bdi>{name}</bdi></h3>
      <ErrorSummary faults={faults} />
      {act.overtaken !== null ? <OvertakenNotice overtaken={act.overtaken} type={kind.type} />
        : act.error !== null && faults.length === 0 && <Refusal error={act.error} />}
      {kind.type === 'redirect' && isLastHop(offered) && <p className="onward-notice">It has been moved on twice already: this goes to the coordinator, who decides.</p>}
      {textOf(draft, 'priority') === 'emergency' && (
        <p className="onward-notice" role="status"><strong>If a life is in danger now, call 999 first.</strong> Then speak to the service that will act, by telephone: do not rely on this screen.</p>
      )}
      {kind.type === 'start' && <LateContact referral={now} at={textOf(draft, 'at')} />}
      <div className="onward-act__fields">
        {kind.fields.map((field) => <ActFieldInput key={field.name} field={field} draft={draft} offered={offered} error={errorOf(field.name)} onChange={change} isChange={kind.type === 'reprioritise'} />)}
      </div>
      <div className="onward-act__words">
        {kind.hasNoMessage !== true && (
          <TextArea
            id={fieldId('toReferrer')} label={`Message to everyone${kind.type === 'message' ? '' : ' (optional)'}`} hint={`${referral.author.name} and every party read it.`} rows={2} maxLength={5000}
            value={typedIn(draft, 'toReferrer')} error={errorOf('toReferrer')} onChange={(value) => change({ toReferrer: value })}
          />
        )}
        <TextArea
          id={fieldId('note')} label={`Note for the team${kind.noteMissing === undefined ? ' (optional)' : ''}`} hint="Only those who have the referral in hand read it." rows={2} maxLength={5000}
          value={typedIn(draft, 'note')} error={errorOf('note')} onChange={(value) => change({ note: value })}
        />
      </div>
      <div className="onward-act__buttons">
        <p className="onward-act__tells">
          <strong>{referrer} will see:</strong> {kind.tells(draft)} {message !== '' && <q dir="auto">{message}</q>}
        </p>
        {isPossible && <Button type="submit" isBusy={act.isBusy}>{`${kind.commit ?? kind.label} ${name}${act.overtaken === null ? '' : ' all the same'}`}</Button>}
        <Button kind="secondary" onClick={onLeave}>Not now</Button>
      </div>
    </form>
  );
}

const isLastHop = ({ referral: { hops, state } }: Offered): boolean => hops >= 2 && ['submitted', 'redirected', 'triaged'].includes(state);
