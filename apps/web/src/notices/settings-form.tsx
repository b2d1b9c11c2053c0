import { useState, type FormEvent } from 'react';
import { ApiError } from '../api/api-error';
import { useSaveNoticeSettings } from '../api/notices';
import type { Schemas } from '../api/client';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldFault } from '../ui/error-summary';
import { Failed } from '../ui/failed';
import { Radios } from '../ui/options';
import { TextField } from '../ui/text-field';
import { KINDS, WayOf } from './way-of';

type Settings = Schemas['NoticeSettings'];

const FIELDS: Readonly<Record<string, string>> = { '/email': 'notices-email', '/phone': 'notices-phone' };

const faultsOf = (error: Error | null): readonly FieldFault[] =>
  error instanceof ApiError ? error.errors.flatMap(({ pointer, message }) => (FIELDS[pointer] === undefined ? [] : [{ fieldId: FIELDS[pointer], message }])) : [];

export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { sends } = settings;
  const [email, setEmail] = useState(settings.email ?? '');
  const [phone, setPhone] = useState(settings.phone ?? '');
  const [scope, setScope] = useState(settings.scope);
  const [ways, setWays] = useState(settings.ways);
  const saving = useSaveNoticeSettings();
  const faults = faultsOf(saving.error);
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!saving.isPending) saving.mutate({ email: email.trim() || null, phone: phone.trim() || null, scope, ways });
  };
  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary faults={faults} />
      {sends.email
        ? <TextField id="notices-email" label="Your work email address" hint="Without one you are sent nothing." error={errorOf('notices-email')} value={email} onChange={setEmail} input={{ type: 'email', autoComplete: 'email', spellCheck: false }} />
        : <p><strong>No email can be sent from here</strong>: your administrator has not set that up.</p>}
      {sends.text && <TextField id="notices-phone" label="Your work mobile number" isOptional error={errorOf('notices-phone')} value={phone} onChange={setPhone} width={20} input={{ type: 'tel', inputMode: 'tel', autoComplete: 'tel' }} />}
      <Radios
        id="notices-scope" label="About which referrals?" value={scope} onChange={(value) => setScope(value === 'team' ? 'team' : 'mine')}
        options={[{ value: 'mine', label: 'Those that I sent or have taken' }, { value: 'team', label: 'All of my team’s' }]}
      />
      {KINDS.map((kind) => <WayOf key={kind} kind={kind} hasText={sends.text} value={ways[kind]} onChange={(way) => setWays({ ...ways, [kind]: way })} />)}
      {saving.error !== null && faults.length === 0 && <Failed error={saving.error} onRetry={save} />}
      <Button type="submit" isBusy={saving.isPending}>{saving.isPending ? 'Saving…' : 'Save'}</Button>
      <p role="status">{saving.isSuccess && 'Saved. It holds from the next notice on.'}</p>
      <p>An urgent referral is told of at once, not in the morning; who manages a service is told of one that nobody has looked at, whatever they chose. The service that has it need not look in its mail: its queue is kept up by itself.</p>
    </form>
  );
}
