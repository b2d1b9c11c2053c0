import { useState } from 'react';
import { api, told } from '../api/client';
import { chooseMembership } from '../api/membership';
import { nobodyIsIn } from '../api/reader';

export function SignOut() {
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => {
    setLeaving(true);
    told(api.POST('/api/sign-out')).then(({ continueAt }) => {
      chooseMembership(null);
      nobodyIsIn();
      location.assign(continueAt);
    }).catch(() => setLeaving(false));
  };
  return <button type="button" disabled={isLeaving} onClick={leave}>Sign out</button>;
}
