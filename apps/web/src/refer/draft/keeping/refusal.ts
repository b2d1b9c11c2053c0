import { ApiError } from '../../../api/api-error';

/** An answer that cannot be saved as it is: it stays on the page, and the others are saved. */
export interface Unsaved {
  readonly key: string;
  readonly message: string;
}

/** Why the server did not save, as far as it matters to what is done next. */
export type Refusal =
  | { readonly kind: 'lost' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'answers'; readonly answers: readonly Unsaved[]; readonly message: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused'; readonly message: string };

const ANSWER = /^\/answers\/([^/]+)/;
const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The questions that the server's pointers lead to. */
export const refusedAnswers = (error: ApiError): Unsaved[] =>
  error.errors.flatMap(({ pointer, message }) => {
    const [, key] = ANSWER.exec(pointer) ?? [];
    return key === undefined ? [] : [{ key: unescaped(key), message }];
  });

export function nextStep(error: unknown, asked: 'save' | 'read' = 'save'): Refusal {
  // an answer that cannot be read, from something between us and the server, is as good as none
  if (!(error instanceof ApiError)) return { kind: 'lost' };
  if (error.isSignedOut) return { kind: 'signed-out' };
  if (error.isLost || error.status >= 500 || error.status === 429) return { kind: 'lost' };
  // what it has become is read, and tells whether there is still a draft to save into
  if (asked === 'save' && (error.status === 412 || error.status === 409)) return { kind: 'moved' };
  if (error.status === 413) return { kind: 'too-large' };
  if (error.code === 'FORM_INVALID') return { kind: 'answers', answers: refusedAnswers(error), message: error.message };
  return { kind: 'refused', message: error.message };
}
