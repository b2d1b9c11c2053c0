import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../ui/page';

/** The reader has ended their part in it: nothing of it is shown any more, nor kept in this tab. */
export function Left({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  useEffect(() => queries.removeQueries({ queryKey: ['referral', id] }), [queries, id]);
  return (
    <Page title="You have left this referral">
      <p>You no longer see what happens to it. The referral itself goes on. The team that sent it can invite you again.</p>
      <p><Link to="/referrals">Referrals sent</Link></p>
    </Page>
  );
}
