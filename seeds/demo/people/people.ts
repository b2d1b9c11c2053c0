import { ADULTS } from './adults.js';
import { CHILDREN } from './children.js';
import type { DemoPerson } from './demo-person.js';
import { OLDER_PEOPLE } from './older-people.js';

/** Everybody whom the stories are about. None of them lives. */
export const PEOPLE = { ...OLDER_PEOPLE, ...ADULTS, ...CHILDREN } as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof PEOPLE;

export const personOf = (key: PersonKey): DemoPerson => PEOPLE[key];
