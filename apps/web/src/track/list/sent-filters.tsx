import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from '../../ui/options';
import { TextField } from '../../ui/text-field';
import { SENT_STATES } from './row-words';

interface Props {
  readonly organisation: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

const WHOSE = [{ value: undefined, label: 'By me' }, { value: 'organisation', label: 'By my team' }] as const;

/** Whose, which state, and a name or reference. The first two are in the address; what is typed never leaves the page. */
export function SentFilters({ organisation, typed, onType }: Props) {
  const { sent, state } = useSearch({ from: '/referrals' });
  const navigate = useNavigate({ from: '/referrals' });
  return (
    <search className="onward-track-filters">
      <div className="onward-switch" role="group" aria-label={`Whose referrals: mine, or all of ${organisation}`}>
        {WHOSE.map(({ value, label }) => (
          <button
            key={label} type="button" className="onward-switch__choice" aria-pressed={sent === value}
            onClick={() => void navigate({ search: { sent: value, state }, replace: true })}
          >
            {label}
          </button>
        ))}
      </div>
      <TextField id="sent-search" label="Name or reference" value={typed} onChange={onType} input={{ type: 'search', autoComplete: 'off', spellCheck: false, enterKeyHint: 'search' }} />
      <Select
        id="sent-state" label="State" empty="Any state" options={SENT_STATES} value={state ?? ''}
        onChange={(chosen) => void navigate({ search: { sent, state: chosen === '' ? undefined : chosen }, replace: true })}
      />
    </search>
  );
}
