import { useState } from 'react';
import { useEntryAct, type Entry } from '../api/service-entry';
import { ServiceChoice } from '../triage';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Checkboxes } from '../ui/options';
import { TextField } from '../ui/text-field';
import { isoOfTyped } from '../ui/typed-date';
import { date } from '../ui/words';
import { Part, PartForm } from './part';
import { useTyped } from './use-typed';

interface FormProps {
  readonly entry: Entry;
  readonly partKey: string;
  readonly onDone: () => void;
}

const IDS = { until: 'pause-until', alternative: 'pause-alternative', successor: 'close-successor', sure: 'close-sure' } as const;

/** Whether it takes referrals. */
export function Intake({ entry }: { readonly entry: Entry }) {
  const { state, pausedUntil, alternative, desk } = entry;
  return (
    <Part
      entry={entry} id="intake" title="Taking referrals" change={state === 'paused' ? 'Change the pause' : 'Pause intake'} isFixed={desk}
      form={(go) => <PauseForm entry={entry} {...go} />}
    >
      {state === 'open' && <p>It takes referrals.{desk && ' The coordinator’s desk always does.'}</p>}
      {state === 'paused' && (
        <>
          <p><strong>Paused</strong>{pausedUntil === null ? ' until you say otherwise.' : `. It takes referrals again on ${date(pausedUntil)}, by itself.`} {alternative !== null && `Who refers is pointed to ${alternative.name}.`}</p>
          <Reopen entry={entry} />
        </>
      )}
    </Part>
  );
}

function Reopen({ entry }: { readonly entry: Entry }) {
  const opening = useEntryAct(entry);
  const reopen = (): void => opening.mutate({ kind: 'reopen' });
  return (
    <>
      {opening.error !== null && <Failed error={opening.error} onRetry={reopen} />}
      <Button isBusy={opening.isPending} onClick={reopen}>Take referrals again</Button>{' '}
    </>
  );
}

function PauseForm({ entry, partKey, onDone }: FormProps) {
  const [typed, type] = useTyped(partKey, () => ({ until: entry.pausedUntil === null ? '' : date(entry.pausedUntil), alternative: entry.alternative?.id ?? '' }));
  const read = () => {
    const until = isoOfTyped(typed.until);
    if (typed.until.trim() !== '' && until === undefined) return [{ fieldId: IDS.until, message: 'Write a date, such as 31 3 2027' }];
    return { kind: 'pause', pause: { ...(until !== undefined && { until }), ...(typed.alternative !== '' && { alternativeId: typed.alternative }) } } as const;
  };
  return (
    <PartForm entry={entry} save="Pause intake" read={read} fieldOf={(pointer) => (pointer === '/until' ? IDS.until : IDS.alternative)} onDone={onDone}>
      {(errorOf) => (
        <>
          <p>Referrals that are here already stay, and are due as before. Nobody can send another until it is open again.</p>
          <TextField
            id={IDS.until} label="On which day does it take referrals again?" hint="For example, 31 3 2027. It opens again by itself. Leave it empty if you do not know." width={20} isOptional
            value={typed.until} onChange={(until) => type({ ...typed, until })} {...errorOf(IDS.until)}
          />
          <ServiceChoice
            id={IDS.alternative} label="Where should people turn to meanwhile? (optional)" value={typed.alternative} onChange={(alternative) => type({ ...typed, alternative })}
            except={entry.id} visited={[]} {...errorOf(IDS.alternative)}
          />
        </>
      )}
    </PartForm>
  );
}

/** The end of the service, and who takes over. */
export function Closing({ entry }: { readonly entry: Entry }) {
  return (
    <Part entry={entry} id="closing" title="Closing the service" change="Close it for good" form={(go) => <CloseForm entry={entry} {...go} />}>
      <p>A service that is gone for good hands what is open to another. To stop referrals for a time, pause intake.</p>
    </Part>
  );
}

const SURE = [{ value: 'sure', label: 'It closes for good, and cannot be opened again' }];

function CloseForm({ entry, partKey, onDone }: FormProps) {
  const [successor, choose] = useTyped(partKey, () => '');
  const [sure, say] = useState<string[]>([]);
  const open = entry.openReferrals;
  const read = () => {
    const faults = [
      ...(open > 0 && successor === '' ? [{ fieldId: IDS.successor, message: 'Choose the service that takes over' }] : []),
      ...(sure.length === 0 ? [{ fieldId: IDS.sure, message: 'Say that it closes for good' }] : []),
    ];
    return faults.length > 0 ? faults : ({ kind: 'close', closure: successor === '' ? {} : { successorId: successor } } as const);
  };
  return (
    <PartForm entry={entry} save="Close it for good" isWarning read={read} fieldOf={() => IDS.successor} onDone={onDone}>
      {(errorOf) => (
        <>
          <p>
            {open === 0 ? 'No referral is open here.' : `${open === 1 ? 'One referral is' : `${open} referrals are`} open here. ${open === 1 ? 'It goes' : 'Each goes'} to the service that takes over, as it is: what was due is due as before. What that service has had before goes to the coordinator. Everybody on ${open === 1 ? 'it' : 'them'} is told.`}
          </p>
          <ServiceChoice id={IDS.successor} label={open === 0 ? 'Which service takes over? (optional)' : 'Which service takes over?'} value={successor} onChange={choose} except={entry.id} visited={[]} {...errorOf(IDS.successor)} />
          <Checkboxes id={IDS.sure} label="Are you sure?" options={SURE} values={sure} onChange={say} {...errorOf(IDS.sure)} />
        </>
      )}
    </PartForm>
  );
}
