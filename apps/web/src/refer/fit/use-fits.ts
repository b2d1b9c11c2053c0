import { useQuery } from '@tanstack/react-query';
import { fitsFor, type FitQuestion, type RankedService } from '../../api/fit';
import type { Known } from './known';

/** As many as are judged with the words; what stands in the list besides is judged by its id. */
const AS_MANY_AS = 20;
const BEST = 3;

interface Asked {
  readonly personId: string;
  readonly known: Known;
  readonly q?: string;
  readonly category?: string;
}

export interface Fits {
  /** Those that may take the person, the best first, where it was said what help is sought. */
  readonly best: readonly RankedService[];
  readonly of: (serviceId: string) => RankedService | undefined;
  /** What would decide whether the best ones fit. */
  readonly questions: readonly FitQuestion[];
  /** Whatever can be known of them is; of what is sought now, or of what was sought a moment before. */
  readonly isSettled: boolean;
  /** Of what is sought now. */
  readonly isCurrent: boolean;
}

/** Whether the services that are shown take the person. Where it cannot be told, the list is as good as it was without. */
export function useFits({ personId, known, q, category }: Asked, shown: readonly string[] | undefined): Fits {
  const about = { personId, ...(Object.keys(known).length === 0 ? {} : { facts: factsOf(known) }) };
  const isSought = q !== undefined || category !== undefined;
  const ranked = useQuery(fitsFor({ ...about, limit: AS_MANY_AS, ...(q === undefined ? {} : { q }), ...(category === undefined ? {} : { category }) }));
  const first = ranked.data?.items ?? [];
  const others = ranked.isPending || shown === undefined ? [] : shown.filter((id) => !first.some(({ service }) => service.id === id));
  const rest = useQuery({ ...fitsFor({ ...about, serviceIds: others, limit: Math.max(others.length, 1) }), enabled: others.length > 0 });
  const all = new Map([...(rest.data?.items ?? []), ...first].map((each) => [each.service.id, each]));
  return {
    best: isSought ? first.filter(({ fits, service }) => fits !== 'no' && service.state === 'open').slice(0, BEST) : [],
    of: (id) => all.get(id),
    questions: isSought ? (ranked.data?.questions ?? []) : [],
    isSettled: !ranked.isPending && (others.length === 0 || !rest.isPending),
    isCurrent: !ranked.isPlaceholderData && (others.length === 0 || !rest.isPlaceholderData),
  };
}

const factsOf = (known: Known): Record<string, string | number | string[]> => Object.fromEntries(Object.entries(known).map(([fact, { value }]) => [fact, value]));
