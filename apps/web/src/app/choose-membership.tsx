import type { Schemas } from '../api/client';
import { Page } from '../ui/page';
import { codeWords } from '../ui/words';
import { useChange } from './change-membership';

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
