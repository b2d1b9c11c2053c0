import { useSyncExternalStore } from 'react';
import { chosenMembership } from '../../api/membership';
import type { Known } from '../fit/known';
import type { AddTyped } from './add-input';
import type { FindTyped } from './find-input';

/** Who was found or added, as far as a banner shows them. */
export interface Found {
  readonly name: string;
  readonly birthDate: string | null;
  readonly approximateAge?: number | null;
  readonly nhsNumber: string | null;
  readonly deceasedOn?: string | null;
  readonly postcodeDistrict?: string | null;
}

export interface ServiceTyped {
  readonly words: string;
  /** Undefined where nobody has said otherwise: near the person. */
  readonly near?: string;
  /** Miles, of that place; empty for any distance. */
  readonly within: string;
  readonly category: string;
  readonly showsSignposting: boolean;
  /** Only where somebody is there at this moment. */
  readonly isOpenNow: boolean;
  /** What was answered so that it can be told which service fits whom, by person. */
  readonly known: Readonly<Record<string, Known>>;
}

export interface Typed {
  readonly find: FindTyped;
  readonly add: AddTyped;
  readonly services: ServiceTyped;
  readonly spoken: { readonly personId: string; readonly name: string; readonly time: string } | undefined;
  readonly found: Readonly<Record<string, Found>>;
  readonly group: string | undefined;
  /** The draft that all of this came to, for as long as the reader may come back to it. */
  readonly draft: { readonly id: string; readonly personId: string } | undefined;
}

export const NOTHING_FOUND: FindTyped = { who: '', birthDate: '', given: '' };
export const NOTHING_ADDED: AddTyped = {
  nhsNumber: '', given: '', family: '', birthDate: '', approximateAge: '', sex: '', language: '', address: '', postcode: '', phone: '', email: '',
  practice: '', safeBy: '', safeTo: '', safeName: '', safeRelationship: '', safeWhen: '', safeNote: '',
};
export const NO_SERVICE: ServiceTyped = { words: '', within: '', category: '', showsSignposting: false, isOpenNow: false, known: {} };
const NOTHING: Typed = {
  find: NOTHING_FOUND, add: NOTHING_ADDED, services: NO_SERVICE, spoken: undefined, found: {}, group: undefined, draft: undefined,
};

let typed = NOTHING;
let typedAs = chosenMembership();
const listeners = new Set<() => void>();

/** What was typed belongs to one role: in another there is nothing. */
function current(): Typed {
  if (typedAs !== chosenMembership()) {
    typedAs = chosenMembership();
    typed = NOTHING;
  }
  return typed;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function change(changes: Partial<Typed>): void {
  typed = { ...current(), ...changes };
  for (const listener of listeners) listener();
}

/** What was typed before the draft is made. It is in this tab's memory alone: kept from page to page, gone with the tab, never in an address or on the disk. */
export const useTyped = (): Typed => useSyncExternalStore(subscribe, current);

/** The incident this referral belongs to: each has one from the beginning, so that another person can be added to it once it is sent. */
export function groupOf(known: string | undefined): string {
  const group = known ?? current().group ?? crypto.randomUUID();
  if (known === undefined) change({ group });
  return group;
}
