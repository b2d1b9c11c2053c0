import { dayWords, momentWords } from '@onward/forms';
import { stateWords } from '@onward/workflow/words';
import type { ReadableResponse } from '../copies/read-copies.js';
import type { Letter, LetterForm, Line } from './letter.js';
import { pathSteps, type TimelineEvent } from './path-steps.js';

/** The referral as its reader has it (`ReadReferral.view`), as far as a letter tells of it. */
export interface LetterReferral {
  readonly reference: string;
  readonly state: string;
  readonly priority: string;
  readonly service: { readonly name: string };
  readonly sender: { readonly name: string };
  readonly author: { readonly name: string };
  readonly owner: { readonly kind: string; readonly name: string } | null;
  readonly due: string | null;
  readonly submittedAt: string | null;
  readonly closedAt: string | null;
  readonly parties: readonly { readonly kind: string; readonly name: string }[];
  readonly spokenTo: { readonly name: string | null; readonly at: string } | null;
  readonly person: { readonly name: string; readonly birthDate: string | null; readonly approximateAge: number | null; readonly nhsNumber: string | null; readonly deceasedOn: string | null } | null;
}

export interface LetterReads {
  readonly referral: LetterReferral;
  readonly responses: readonly ReadableResponse[];
  readonly events: readonly TimelineEvent[];
  readonly printedBy: string;
  readonly printedAt: Date;
  readonly personPage: string | undefined;
}

/** Lines without a value are left out. */
const lines = (all: readonly (readonly [string, string | undefined])[]): Line[] => all.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
const words = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** Who else is on it; a service that had it is told of by the path. */
const PARTIES: Readonly<Record<string, string>> = { copied: 'copied', consulted: 'consulted', joined: 'joined it' };

function about({ service, author, sender, submittedAt, priority, spokenTo, state, owner, due, closedAt, parties }: LetterReferral): Line[] {
  const others = parties.flatMap(({ kind, name }) => (PARTIES[kind] === undefined ? [] : [`${name} (${PARTIES[kind]})`]));
  const holder = owner === null || closedAt !== null ? '' : `; ${owner.name} acts next${due === null ? '' : `, by ${momentWords(due)}`}`;
  return lines([
    ['To', service.name],
    ['From', `${author.name}, ${sender.name}`],
    ['Sent', submittedAt === null ? 'Not sent yet' : momentWords(submittedAt)],
    ['Priority', words(priority)],
    ['Spoken to', spokenTo === null ? undefined : `${spokenTo.name ?? 'a name that was taken out'}, ${momentWords(spokenTo.at)}`],
    ['Where it is', `${stateWords(state)}${closedAt === null ? holder : ` on ${momentWords(closedAt)}`}`],
    ['Also on it', others.length === 0 ? undefined : others.join('; ')],
  ]);
}

function personLines(person: LetterReferral['person']): Line[] {
  if (person === null) return [];
  const { name, birthDate, approximateAge, nhsNumber, deceasedOn } = person;
  return lines([
    ['Name', name],
    ['Born', birthDate !== null ? dayWords(birthDate) : approximateAge !== null ? `about ${approximateAge} years old` : 'not known'],
    ['NHS number', nhsNumber?.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3') ?? 'not known'],
    ['Died', deceasedOn === null ? undefined : `recorded ${dayWords(deceasedOn)}`],
  ]);
}

/** Answers under the titles of their pages, in page order. */
function formOf({ form, questions }: ReadableResponse): LetterForm {
  const titles = [...new Set(questions.map(({ section }) => section))];
  return {
    title: form.title,
    sections: titles.map((title) => ({ title, answers: questions.filter(({ section }) => section === title).map(({ question, answer }) => [question, answer] as const) })),
  };
}

export function composeLetter({ referral, responses, events, printedBy, printedAt, personPage }: LetterReads): Letter {
  return {
    reference: referral.reference,
    isSent: referral.submittedAt !== null,
    about: about(referral),
    person: personLines(referral.person),
    forms: responses.filter(({ questions }) => questions.length > 0).map(formOf),
    path: pathSteps(events),
    personPage,
    printed: `${printedBy}, ${momentWords(printedAt)}`,
  };
}
