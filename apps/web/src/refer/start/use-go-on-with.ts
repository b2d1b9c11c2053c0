import { useNavigate } from '@tanstack/react-router';
import type { ReferSearch } from '../../app/refer-search';
import { change, useTyped, type Found } from './typed';

/** Goes on with whom was found or added. Where the service is known from the incident's other referral, its question is passed over. */
export function useGoOnWith(search: ReferSearch): (id: string, person: Found) => void {
  const navigate = useNavigate();
  const { found } = useTyped();
  return (id, person) => {
    change({ found: { ...found, [id]: person } });
    void navigate({ to: '/refer', search: { ...search, person: id, step: search.service === undefined ? 'service' : 'urgency' } });
  };
}
