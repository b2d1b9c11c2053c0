import { Problem } from '../platform/problem/index.js';
import type { FormLibrary, FormPin } from './form-library.js';

/** INPUT_INVALID for something new on a version that is retired, with what to do next. `pointer` leads to the form in what was sent. */
export async function retiredForm(forms: FormLibrary, { key, version }: FormPin, pointer: string): Promise<Problem> {
  const newest = await forms.latest(key);
  const next = newest === undefined ? 'Ask an administrator: no version of it is in use.' : `Begin again with version ${newest.version}: GET /api/forms/${key}.`;
  return new Problem('INPUT_INVALID', { errors: [{ pointer, code: 'RETIRED', message: `Version ${version} of this form is retired, and nothing new is begun with it. ${next}` }] });
}
