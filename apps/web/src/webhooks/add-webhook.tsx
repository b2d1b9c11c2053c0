import { useState, type FormEvent } from 'react';
import { ApiError } from '../api/api-error';
import { useAddWebhook } from '../api/webhooks';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Failed } from '../ui/failed';
import { TextField } from '../ui/text-field';

const URL_ID = 'webhook-url';

/** Adds an endpoint, and shows the secret of its signatures, which nobody can read again. */
export function AddWebhook() {
  const [url, write] = useState('');
  const [missing, say] = useState<string>();
  const adding = useAddWebhook();
  const refused = adding.error instanceof ApiError ? adding.error.errors[0]?.message : undefined;
  const error = missing ?? refused;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const typed = url.trim();
    say(typed === '' ? 'Enter an address that begins with https://' : undefined);
    if (typed !== '' && !adding.isPending) adding.mutate(typed, { onSuccess: () => write('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">Tell another system</h2>
      <ErrorSummary faults={error === undefined ? [] : [{ fieldId: URL_ID, message: error }]} />
      {adding.data !== undefined && (
        <div className="onward-notice" role="status">
          <h3 className="nhsuk-heading-s">Keep this secret now: it is shown only once</h3>
          <p><code className="onward-words">{adding.data.secret}</code></p>
          <p>Your system checks with it that what comes to {adding.data.url} is from here.</p>
        </div>
      )}
      <TextField id={URL_ID} label="Its address" hint="It begins with https:// and is reached from the Internet" value={url} onChange={write} error={error} input={{ inputMode: 'url', autoComplete: 'off', spellCheck: false, maxLength: 500 }} />
      {adding.error !== null && refused === undefined && <Failed error={adding.error} onRetry={submit} />}
      <Button type="submit" isBusy={adding.isPending}>{adding.isPending ? 'Adding…' : 'Add the webhook'}</Button>
    </form>
  );
}
