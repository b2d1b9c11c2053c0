import type { Schemas } from '../../api/client';

/** A form was changed, or taken out of use, after this draft was begun: it goes on with the questions that it began with. */
export function FormChanged({ referral: { form, supplements } }: { readonly referral: Pick<Schemas['Referral'], 'form' | 'supplements'> }) {
  const pinned = [form, ...supplements.map((supplement) => supplement.form)];
  return pinned.every((one) => one === null || one.standing === 'current') ? null : <p className="onward-quiet">This form has changed since you began. Yours stays valid.</p>;
}
