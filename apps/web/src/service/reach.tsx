import type { Entry } from '../api/service-entry';
import { SummaryList } from '../ui/summary-list';
import { TextField } from '../ui/text-field';
import { Part, PartForm } from './part';
import { useTyped } from './use-typed';

const FIELDS = ['phone', 'email', 'url', 'languages', 'postcodeDistricts'] as const;
type Field = (typeof FIELDS)[number];
const idOf = (field: Field): string => `entry-${field}`;

const listed = (values: readonly string[] | null): string => (values ?? []).join(', ');
const listIn = (typed: string): string[] => [...new Set(typed.split(/[,;\n]/).map((each) => each.trim()).filter((each) => each !== ''))];
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** How one reaches it, in which languages, and where it serves. */
export function Reach({ entry }: { readonly entry: Entry }) {
  const { phone, email, url, languages, postcodeDistricts } = entry;
  return (
    <Part entry={entry} id="reach" title="Contact and place" change="Change contact and place" form={(go) => <ReachForm entry={entry} {...go} />}>
      <SummaryList
        rows={[
          { key: 'phone', label: 'Telephone', value: phone ?? 'Not given' },
          { key: 'email', label: 'Email', value: email ?? 'Not given' },
          { key: 'url', label: 'Website', value: url ?? 'Not given' },
          { key: 'languages', label: 'Languages', value: languages.length === 0 ? 'Nobody has said' : listed(languages) },
          { key: 'districts', label: 'Where it serves', value: postcodeDistricts === null ? 'Everywhere' : listed(postcodeDistricts) },
        ]}
      />
    </Part>
  );
}

function ReachForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const [typed, type] = useTyped(partKey, (): Record<Field, string> => ({
    phone: entry.phone ?? '', email: entry.email ?? '', url: entry.url ?? '', languages: listed(entry.languages), postcodeDistricts: listed(entry.postcodeDistricts),
  }));
  const read = () => {
    const districts = listIn(typed.postcodeDistricts).map((each) => each.toUpperCase());
    return {
      kind: 'change',
      patch: { phone: orNull(typed.phone), email: orNull(typed.email), url: orNull(typed.url), languages: listIn(typed.languages), postcodeDistricts: districts.length === 0 ? null : districts },
    } as const;
  };
  const fieldOf = (pointer: string): string => idOf(FIELDS.find((field) => pointer.startsWith(`/${field}`)) ?? 'phone');
  return (
    <PartForm entry={entry} save="Save contact and place" read={read} fieldOf={fieldOf} onDone={onDone}>
      {(errorOf) => {
        const box = (field: Field, label: string, more: { readonly hint?: string; readonly input?: { readonly type?: 'tel' | 'email' | 'url' } } = {}) => (
          <TextField id={idOf(field)} label={label} isOptional value={typed[field]} onChange={(value) => type({ ...typed, [field]: value })} {...more} {...errorOf(idOf(field))} />
        );
        return (
          <>
            {box('phone', 'Telephone number', { input: { type: 'tel' } })}
            {box('email', 'Email address', { input: { type: 'email' } })}
            {box('url', 'Website', { hint: 'It begins with https://', input: { type: 'url' } })}
            {box('languages', 'Languages', { hint: 'With commas between them, such as English, Polish' })}
            {box('postcodeDistricts', 'Postcode districts that it serves', { hint: 'First halves of postcodes, with commas between them. Leave it empty if it serves everywhere.' })}
          </>
        );
      }}
    </PartForm>
  );
}
