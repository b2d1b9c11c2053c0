const KEY = 'onward-membership';

/** The membership that this tab acts as (its id, nothing of a person's); null while none was chosen. */
export function chosenMembership(): string | null {
  return sessionStorage.getItem(KEY);
}

export function chooseMembership(id: string | null): void {
  if (id === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, id);
}
