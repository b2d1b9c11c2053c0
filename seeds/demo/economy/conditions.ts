import type { Criterion, JsonSchema } from '@onward/forms';
import type { MainNeed } from '../../reference/forms/core-referral-v1/main-needs.js';

/** What decides a criterion by itself: the facts, and what must hold of them. */
export type Condition = Required<Pick<Criterion, 'facts' | 'schema'>>;

const holds = (fact: string, schema: JsonSchema): Condition => ({ facts: [fact], schema: { properties: { [fact]: schema } } });

/** In whole years, both ends included. */
export const aged = ({ from, to }: { readonly from?: number; readonly to?: number }): Condition =>
  holds('age', { ...(from === undefined ? {} : { minimum: from }), ...(to === undefined ? {} : { maximum: to }) });

export const livesIn = (districts: readonly string[]): Condition => holds('postcode-district', { enum: districts });

/** By the practices' ODS codes. */
export const registeredAt = (practices: readonly string[]): Condition => holds('registered-practice', { enum: practices });

/** The answer to a question with this concept is one of these. */
export const answered = (concept: string, ...values: readonly string[]): Condition => holds(concept, { enum: values });

/** What the person most needs help with is one of these. */
export const needs = (...which: readonly Exclude<MainNeed, 'not-known'>[]): Condition => answered('main-need', ...which);

/** One of the answers to a question with this concept, where several may be chosen. */
export const answeredAmong = (concept: string, value: string): Condition => holds(concept, { contains: { const: value } });

/** None of the answers chosen is this one. */
export const answeredOtherThan = (concept: string, value: string): Condition => holds(concept, { not: { contains: { const: value } } });

const factsOf = (conditions: readonly Condition[]): string[] => [...new Set(conditions.flatMap(({ facts }) => facts))];

export const both = (...conditions: readonly Condition[]): Condition => ({ facts: factsOf(conditions), schema: { allOf: conditions.map(({ schema }) => schema) } });
export const either = (...conditions: readonly Condition[]): Condition => ({ facts: factsOf(conditions), schema: { anyOf: conditions.map(({ schema }) => schema) } });
