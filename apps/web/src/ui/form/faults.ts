import { ErrorSchemaBuilder, type ErrorSchema, type RJSFValidationError } from '@rjsf/utils';

/** What is wrong with one answer: where it stands (a JSON pointer), and what to do about it. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

export const ID_PREFIX = 'answer';
export const SEPARATOR = '_';

/** `/address/lines/0` → `address`, `lines`, `0`. */
export const pathOf = (pointer: string): string[] => pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The id of the element that a fault leads to: the input, or the first of a group. */
export const fieldIdOf = (pointer: string): string => [ID_PREFIX, ...pathOf(pointer)].join(SEPARATOR);

/** Faults as the form library hangs them on its fields: each message once. */
export function errorSchemaOf(faults: readonly Fault[]): ErrorSchema {
  const builder = new ErrorSchemaBuilder();
  for (const [pointer, { message }] of new Map(faults.map((fault) => [fault.pointer, fault]))) builder.addErrors(message, pathOf(pointer));
  return builder.ErrorSchema;
}

export const errorListOf = (faults: readonly Fault[]): RJSFValidationError[] =>
  faults.map(({ pointer, message }) => ({ property: `.${pathOf(pointer).join('.')}`, message, stack: message }));
