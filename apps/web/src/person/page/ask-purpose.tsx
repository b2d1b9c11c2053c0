import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { FIND } from '../address';
import { statePurpose } from '../purpose';

const FIELD = 'purpose';
/** As much as the server keeps. */
const LONGEST = 200;

/** Nothing that the reader has to do with the person opens the record: they say why they need it, and that is kept. */
export function AskPurpose({ personId }: { readonly personId: string }) {
  const [typed, type] = useState('');
  const [error, say] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const purpose = typed.trim();
    if (purpose === '') say('Say why you need to open the record');
    else statePurpose(personId, purpose);
  };
  return (
    <Page title="Why do you need to open this record?" before={<ErrorSummary faults={error === undefined ? [] : [{ fieldId: FIELD, message: error }]} />} isProblem={error !== undefined}>
      <p>Your team has no referral, registration or caseload that opens it. You may open it for a purpose of care or safety.</p>
      <form onSubmit={submit} noValidate>
        <TextField
          id={FIELD} label="Your purpose" hint="Such as: she has come to our clinic and cannot say what she takes. Do not open your own record." value={typed} onChange={type} error={error}
          input={{ maxLength: LONGEST, autoComplete: 'off' }}
        />
        <p><strong>It is recorded</strong> with your name, the time and what you write here, and it is reviewed.</p>
        <Button type="submit">Record this and open</Button>
      </form>
      <p><Link to="/$" params={FIND}>It is not needed: go back</Link></p>
    </Page>
  );
}
