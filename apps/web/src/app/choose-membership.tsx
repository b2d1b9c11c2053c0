import type { Schemas } from '../api/client';
import { isSecondOfTwo } from '../ui/button';
import { Page } from '../ui/page';
import { codeWords } from '../ui/words';
import { actAs } from './change-membership';

type Membership = Schemas['Me']['memberships'][number];

/** For who has more than one role: which of them they act in. */
export function ChooseMembership({ memberships }: { readonly memberships: readonly Membership[] }) {
  if (memberships.length === 0) {
    return (
      <Page title="You have no role here yet">
        <p>You are signed in, but nobody has given you a role. Ask the administrator of your organisation.</p>
      </Page>
    );
  }
  return (
    <Page title="Choose your role">
      <ul className="onward-choices">
        {memberships.map(({ id, role, organisation, services }) => (
          <li key={id}>
            <button type="button" className="onward-choice" onClick={(event) => void (isSecondOfTwo(event) || actAs(id))}>
              <strong>{organisation.name}</strong>
              <span>{role.charAt(0).toUpperCase()}{codeWords(role.slice(1))}{services.length > 0 && `: ${services.map(({ name }) => name).join(', ')}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
