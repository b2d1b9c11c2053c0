import type { Schemas } from '../../api/client';

/** The form was changed, or taken out of use, after this draft was begun: it goes on with the questions that it began with. */
export function FormChanged({ referral: { form } }: { readonly referral: Pick<Schemas['Referral'], 'form'> }) {
  return form == null || form.standing === 'current' ? null : <p className="onward-quiet">This form has changed since you began. Yours stays valid.</p>;
}
