import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { organisationsBehind } from '../../api/organisation-queries';
import { Radios } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useReferralPage } from '../referral-context';
import { useTyped } from '../../ui/kept-typed';
import { ActForm } from './act-form';
import type { PanelProps } from './panel';
import { ifAny, MOST_WORDS, tooLong } from '../../ui/words-fault';

const NOTHING = { words: '', organisationId: '', as: '', note: '' } as const;
type Typed = Readonly<Record<keyof typeof NOTHING, string>>;

const PARTS = [
  { value: 'copied', label: 'To be told what happens', hint: 'They hear when it is accepted and how it ended.' },
  { value: 'consulted', label: 'To add what they know', hint: 'They see what your sharing agreement allows, and can write here. They owe nothing.' },
];

/** Asks another organisation to be on the referral. */
export function InviteForm({ cancel, onDone }: PanelProps) {
  const { referral } = useReferralPage();
  const [typed, setTyped, clear] = useTyped<Typed>(`${referral.id} invite`, NOTHING);
  const { data, error, isFetching } = useQuery(organisationsBehind(useDeferredValue(typed.words.trim())));
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const isSearched = typed.words.trim().length > 1;
  return (
    <ActForm
      type="invite" action="Invite them" cancel={cancel} isTyped={typed !== NOTHING} fieldOf={(pointer) => (pointer === '/as' ? 'invite-as' : 'invite-search')}
      onSent={() => {
        clear();
        onDone();
      }}
      decide={() => {
        const faults = [
          ...(typed.organisationId === '' ? [{ fieldId: isSearched && (data?.length ?? 0) > 0 ? 'invite-organisation' : 'invite-search', message: 'Choose whom to invite' }] : []),
          ...(typed.as === '' ? [{ fieldId: 'invite-as', message: 'Choose why you invite them' }] : []),
          ...(tooLong('invite-note', typed.note) ?? []),
        ];
        return faults.length > 0 ? faults : { type: 'invite', organisationId: typed.organisationId, as: typed.as, note: ifAny(typed.note) };
      }}
      causes={<p>They see this referral from now on, and can leave it again. You cannot take the invitation back.</p>}
    >
      {(errorOf) => (
        <>
          <TextField
            id="invite-search" label="Find a team" hint="By its name or what it does." value={typed.words} onChange={(words) => change({ words, organisationId: '' })} error={errorOf('invite-search')}
            input={{ type: 'search', autoComplete: 'off' }}
          />
          <div role="status">{isSearched && (error !== null ? <p>{error.message}</p> : data?.length === 0 && !isFetching && <p>No team is found by these words.</p>)}</div>
          {isSearched && data !== undefined && data.length > 0 && (
            <Radios
              id="invite-organisation" label="Whom do you invite?" options={data.map(({ id, name }) => ({ value: id, label: name }))} value={typed.organisationId === '' ? undefined : typed.organisationId}
              onChange={(organisationId) => change({ organisationId })} error={errorOf('invite-organisation')}
            />
          )}
          <Radios id="invite-as" label="Why?" options={PARTS} value={typed.as === '' ? undefined : typed.as} onChange={(as) => change({ as })} error={errorOf('invite-as')} />
          <TextArea id="invite-note" label="A note" hint="For the team that has it." isOptional rows={2} maxLength={MOST_WORDS} value={typed.note} onChange={(note) => change({ note })} error={errorOf('invite-note')} />
        </>
      )}
    </ActForm>
  );
}
