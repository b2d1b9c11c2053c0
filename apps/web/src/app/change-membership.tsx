import { chooseMembership } from '../api/membership';

/** Acts as another membership from now on. What was known was known in the other role: all of it is forgotten, since the page is loaded anew. */
export function actAs(id: string | null): void {
  chooseMembership(id);
  location.assign('/');
}

export function ChangeMembership() {
  return <button type="button" onClick={() => actAs(null)}>Change role</button>;
}
