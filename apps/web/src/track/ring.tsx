import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { service } from '../api/queries';

/** To ring the service that has it, by its number where the directory has one: who must ring now should not have to look for it. */
export function Ring({ service: { id, name } }: { readonly service: Schemas['Referral']['service'] }) {
  const phone = useQuery(service(id)).data?.contact.phone ?? null;
  return phone === null ? <>ring the service</> : <>ring {name} on <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a></>;
}
