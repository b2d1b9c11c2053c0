import { useQuery } from '@tanstack/react-query';
import { serviceCategories } from '../../api/services';
import { Checkboxes, Select } from '../../ui/options';
import { TextField } from '../../ui/text-field';
import { districtOf } from '../service/service-input';
import type { ServiceTyped } from './typed';

interface Props {
  readonly typed: ServiceTyped;
  readonly home: string | null;
  readonly onType: (changes: Partial<ServiceTyped>) => void;
}

const DISTANCES = [1, 3, 5, 10, 25].map((miles) => ({ value: String(miles), label: `Up to ${miles} ${miles === 1 ? 'mile' : 'miles'}` }));

/** What else the list is narrowed by. */
export function ServiceFilters({ typed, home, onType }: Props) {
  const categories = useQuery(serviceCategories);
  const near = typed.near ?? home ?? '';
  const isNoPlace = near.trim() !== '' && districtOf(near) === undefined;
  return (
    <details className="onward-fold">
      <summary>Filter the services</summary>
      <div>
        <Select
          id="service-category" label="Kind of help" empty="Any kind" options={(categories.data ?? []).map((name) => ({ value: name, label: name }))} value={typed.category}
          onChange={(category) => onType({ category })}
        />
        <TextField
          id="service-near" label="Nearest to" hint="The first half of a postcode, such as QW2" width={4} value={near} onChange={(place) => onType({ near: place })}
          error={isNoPlace ? 'Enter the first half of a postcode, such as QW2' : undefined} input={{ autoComplete: 'off', spellCheck: false }}
        />
        {districtOf(near) !== undefined && (
          <Select id="service-within" label="How far away" empty="Any distance" options={DISTANCES} value={typed.within} onChange={(within) => onType({ within })} />
        )}
        <Checkboxes
          id="service-open" label="When" options={[{ value: 'now', label: 'Open now', hint: 'Somebody is there at this moment, by its hours' }]}
          values={typed.isOpenNow ? ['now'] : []} onChange={(values) => onType({ isOpenNow: values.length > 0 })}
        />
        <Checkboxes
          id="service-signposting" label="Also show" options={[{ value: 'signposting', label: 'Places that take no referrals', hint: 'Where the person can turn to themselves' }]}
          values={typed.showsSignposting ? ['signposting'] : []} onChange={(values) => onType({ showsSignposting: values.length > 0 })}
        />
      </div>
    </details>
  );
}
