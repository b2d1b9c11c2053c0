import { useMutation } from '@tanstack/react-query';
import { api, told } from '../api/client';
import { chooseMembership } from '../api/membership';
import { nobodyIsIn } from '../api/reader';

export function SignOut() {
  const leave = useMutation({
    mutationFn: () => told(api.POST('/api/sign-out')),
    onSuccess: ({ continueAt }) => {
      chooseMembership(null);
      nobodyIsIn();
      location.assign(continueAt);
    },
  });
  return <button type="button" disabled={leave.isPending} onClick={() => leave.mutate()}>Sign out</button>;
}
