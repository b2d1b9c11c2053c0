import { useQuery } from '@tanstack/react-query';
import type { Schemas } from './client';
import { service } from './queries';

/** The service of the directory that an event names as what may help instead; undefined where it says so in words, or not at all. */
export function useServiceInstead({ data }: Pick<Schemas['ReferralEvent'], 'data'>): string | undefined {
  const instead = data['alternative'];
  const id = typeof instead === 'object' && instead !== null && 'serviceId' in instead && typeof instead.serviceId === 'string' ? instead.serviceId : undefined;
  return useQuery({ ...service(id ?? ''), enabled: id !== undefined }).data?.name;
}
