import { useEffect, useState } from 'react';

export type Fetched<Value> = { readonly status: 'loading' } | { readonly status: 'failed'; readonly error: Error } | { readonly status: 'ready'; readonly value: Value };

/** What `fetchIt` brings; asked again when `key` changes. */
export function useFetched<Value>(key: string, fetchIt: () => Promise<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    setFetched({ status: 'loading' });
    fetchIt().then(
      (value) => isCurrent && setFetched({ status: 'ready', value }),
      (error: Error) => isCurrent && setFetched({ status: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return fetched;
}
