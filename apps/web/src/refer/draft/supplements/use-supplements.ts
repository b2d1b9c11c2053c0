import type { FormDefinition } from '@onward/forms';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client';
import { newestForm } from '../../../api/newest-form';
import * as read from '../../../api/queries';
import { queries } from '../../../app/queries';
import { readOne } from '../../../app/first-reads';

/** A short form that goes with the referral. */
export interface Supplement {
  readonly form: FormDefinition;
  /** By the service that the referral goes to; else it was answered for another that was chosen before. */
  readonly isAsked: boolean;
}

/** The supplements that were answered in each draft, with their versions, for as long as the tab is open: one that is emptied stays under the hand that emptied it. */
const answeredOnce = new Map<string, ReadonlyMap<string, number>>();

function pinnedIn({ id, supplements }: Schemas['Referral']): ReadonlyMap<string, number> {
  const pinned = new Map([...(answeredOnce.get(id) ?? []), ...supplements.map(({ form }) => [form.key, form.version] as const)]);
  answeredOnce.set(id, pinned);
  return pinned;
}

/** Those that the service asks for, then those that are answered already. The ones answered are needed to go on; of the others the referral can do without any. */
const supplementForms = (referral: Schemas['Referral'], asked: readonly string[]) => {
  const { id } = referral;
  const pinned = pinnedIn(referral);
  const keys = [...new Set([...asked, ...pinned.keys()])];
  return queryOptions({
    queryKey: ['supplements', id, ...keys],
    staleTime: Infinity,
    queryFn: async () => {
      const forms = await Promise.all(keys.map((key) => {
        const version = pinned.get(key);
        return version === undefined ? queries.query(newestForm(key)).catch(() => undefined) : queries.query(read.form(key, version));
      }));
      return forms.filter((form) => form !== undefined) as unknown as readonly FormDefinition[];
    },
  });
};

const NONE: readonly string[] = [];

const askedBy = ({ service }: Schemas['Referral']): readonly string[] => queries.getQueryData(read.service(service.id).queryKey)?.requiredSupplements ?? NONE;

/** The service that a draft goes to, and the supplements that belong to it, for a page to begin with. */
export async function readSupplements(referral: Schemas['Referral']): Promise<void> {
  await readOne(read.service(referral.service.id));
  await readOne(supplementForms(referral, askedBy(referral)));
}

/** Undefined while it is not known what is asked. That the directory cannot be read keeps nobody from the core form. */
export function useSupplements(referral: Schemas['Referral']): { readonly list: readonly Supplement[] | undefined; readonly error: Error | null; readonly refetch: () => void } {
  const service = useQuery(read.service(referral.service.id));
  const isKnown = service.data !== undefined || service.error !== null;
  const asked = service.data?.requiredSupplements ?? NONE;
  const { data, error, refetch } = useQuery({ ...supplementForms(referral, asked), enabled: isKnown, placeholderData: keepPreviousData });
  return { list: data?.map((form) => ({ form, isAsked: asked.includes(form.key) })), error: data === undefined ? error : null, refetch: () => void refetch() };
}
