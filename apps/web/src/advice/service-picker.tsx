import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { services } from '../api/services';
import { Failed } from '../ui/failed';
import { TextField } from '../ui/text-field';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly error?: string;
  /** Those that cannot be chosen. */
  readonly without?: readonly string[];
  readonly onChoose: (service: { readonly id: string; readonly name: string }) => void;
}

const STANDS_STILL = 250;
const MOST = 8;

/** A service that takes part, found by what it is called or does; one press chooses it. */
export function ServicePicker({ id, label, error, without = [], onChoose }: Props) {
  const [typed, type] = useState('');
  const [words, search] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => search(typed.trim()), STANDS_STILL);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error: failed, refetch } = useInfiniteQuery(services({ ...(words !== '' && { q: words }), referable: true }));
  const found = data?.pages.flatMap(({ items }) => items).filter((one) => one.state !== 'closed' && !without.includes(one.id)) ?? [];
  return (
    <>
      <TextField id={id} label={label} hint="What it does, or its name. For example: falls, housing" error={error} value={typed} onChange={type} input={{ autoComplete: 'off', maxLength: 200, enterKeyHint: 'search' }} />
      {failed !== null && data === undefined && <Failed error={failed} onRetry={() => void refetch()} />}
      <p role="status" className="nhsuk-u-visually-hidden">{data === undefined ? '' : `${found.length} services`}</p>
      <ul className="onward-choices nhsuk-u-margin-bottom-4">
        {found.slice(0, MOST).map((one) => (
          <li key={one.id}><button type="button" className="onward-choice" onClick={() => onChoose({ id: one.id, name: one.name })}><strong>{one.name}</strong><span className="onward-quiet">{one.organisation.name}</span></button></li>
        ))}
      </ul>
      {data !== undefined && found.length === 0 && <p>No service was found. Try a simpler word, such as what the matter is.</p>}
      {found.length > MOST && <p className="onward-quiet">And {data?.pages.at(-1)?.nextCursor === null ? found.length - MOST : 'many'} more: say more of what it does to find them.</p>}
    </>
  );
}
