import { Link } from '@tanstack/react-router';
import type { ReferSearch } from '../../app/refer-search';

/** To the question before; what was answered since is kept. */
export function Back({ search }: { readonly search: ReferSearch }) {
  return <Link className="onward-back" to="/refer" search={search}>Back</Link>;
}
