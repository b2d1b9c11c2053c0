import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { person } from '../../api/people';
import type { ReferSearch } from '../../app/refer-search';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { useTyped, type Found } from './typed';

interface Props {
  readonly search: ReferSearch;
  readonly children: (person: Found & { readonly id: string }) => ReactNode;
}

/** Whom the address names: found a moment ago, or read anew after the page was left. */
export function ForPerson({ search, children }: Props) {
  const { found } = useTyped();
  const id = search.person ?? '';
  const known = found[id];
  const read = useQuery({ ...person(id), enabled: known === undefined && id !== '' });
  if (known !== undefined) return children({ ...known, id });
  if (read.data !== undefined) {
    const { address } = read.data;
    const postcode = address != null && 'postcode' in address ? address.postcode : null;
    return children({ ...read.data, postcodeDistrict: postcode?.split(' ')[0] ?? null, id });
  }
  if (read.isLoading) return <Loading what="the person" />;
  return (
    <Page title="Find the person again">
      <p>This page was opened anew, and whom it was about is not kept in its address. Nothing was sent.</p>
      <p><Link to="/refer" search={{ ...search, person: undefined, step: undefined }}>Find the person</Link></p>
    </Page>
  );
}
