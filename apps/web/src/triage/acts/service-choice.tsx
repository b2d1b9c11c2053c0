import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Schemas } from '../../api/client';
import { FieldGroup } from '../../ui/field';
import { useTakers } from './use-takers';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (serviceId: string, name: string) => void;
  /** What is to go there, where that is one referral: it is told whether the person is taken. */
  readonly referral?: Schemas['Referral'];
  /** The service that has it, which it cannot be moved to. */
  readonly except: string;
  /** Those that have had it. */
  readonly visited: readonly string[];
  readonly isAtDesk?: boolean;
  /** Enter took the first: the reader goes on at the next field. */
  readonly onTaken?: () => void;
}

const SHOWN = 4;
const TYPING_MS = 200;

/** A service of the directory, by search: how long it waits and whom it is for stand beside it. Enter takes the first. */
export function ServiceChoice({ id, label, error, value, onChange, referral, except, visited, isAtDesk = false, onTaken }: Props) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { found, hasMore, fitOf } = useTakers(asked, referral, except);
  const shown = (found ?? []).filter((service, index) => index < SHOWN || service.id === value);
  const takeFirst = (event: KeyboardEvent): void => {
    const [first] = found ?? [];
    if (event.key !== 'Enter' || first?.state !== 'open' || value !== '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange(first.id, first.name);
    onTaken?.();
  };
  return (
    <FieldGroup id={id} label={label} error={error}>
      <input
        id={id} className="nhsuk-input" type="search" aria-label="Search services by name or need" autoComplete="off" placeholder="Search by name or need" value={typed} onKeyDown={takeFirst}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange('', '');
        }}
      />
      <div className="nhsuk-radios onward-services">
        {shown.map((service, index) => (
          <div key={service.id} className="nhsuk-radios__item">
            <input
              className="nhsuk-radios__input" type="radio" id={`${id}-${index}`} name={id} checked={service.id === value} disabled={service.state !== 'open'}
              onChange={() => onChange(service.id, service.name)} aria-describedby={`${id}-${index}-hint`}
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={`${id}-${index}`}>{service.name}</label>
            <div id={`${id}-${index}-hint`} className="nhsuk-hint nhsuk-radios__hint">{fitOf(service.id)?.fits === 'no' && <><strong>Not for this person: {fitOf(service.id)?.unmet.join(' ')}</strong> You can move it there with a note that says why. </>}{aboutService(service)}{visited.includes(service.id) && ` It has had this referral already${isAtDesk ? '' : ', so a coordinator decides'}.`}</div>
          </div>
        ))}
      </div>
      <p className="onward-quiet" role="status">
        {found !== undefined && (found.length === 0 ? `No service found for “${asked}”. Try another word.` : found.length > SHOWN ? `${found.length - SHOWN}${hasMore ? ' or' : ''} more: type to narrow them down.` : '')}
      </p>
    </FieldGroup>
  );
}

function aboutService({ organisation, state, currentWaitDays, criteria }: Schemas['Service']): string {
  const wait = state === 'paused' ? 'Not taking referrals now' : state === 'closed' ? 'Closed' : currentWaitDays === null ? 'Wait not known' : currentWaitDays === 0 ? 'No wait' : `Waits about ${currentWaitDays} ${currentWaitDays === 1 ? 'day' : 'days'}`;
  return `${organisation.name}. ${wait}. ${criteria.join(' ')}`;
}
