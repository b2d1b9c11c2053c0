import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Schemas } from '../api/client';
import { chooseMembership } from '../api/membership';
import { Page } from '../ui/page';
import { codeWords } from '../ui/words';

type Membership = Schemas['Me']['memberships'][number];

/** For who has more than one role: which of them they act in. */
export function ChooseMembership({ memberships }: { readonly memberships: readonly Membership[] }) {
  const change = useChange();
  if (memberships.length === 0) {
    return (
      <Page title="You have no role here yet">
        <p>You are signed in, but nobody has given you a role. Ask the administrator of your organisation.</p>
      </Page>
    );
  }
  return (
    <Page title="What are you here as?">
      <ul className="onward-choices">
        {memberships.map(({ id, role, organisation, services }) => (
          <li key={id}>
            <button type="button" className="onward-choice" onClick={() => change(id)}>
              <strong>{organisation.name}</strong>
              <span>{codeWords(role)}{services.length > 0 && `: ${services.map(({ name }) => name).join(', ')}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

ChooseMembership.Again = function ChooseAgain() {
  const change = useChange();
  return <button type="button" onClick={() => change(null)}>Change role</button>;
};

/** What was known was known in the other role: all of it is forgotten. */
function useChange(): (id: string | null) => void {
  const queries = useQueryClient();
  const router = useRouter();
  return (id) => {
    chooseMembership(id);
    queries.clear();
    void router.navigate({ to: '/' }).then(() => router.invalidate());
  };
}
