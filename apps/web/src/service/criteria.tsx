import type { Entry } from '../api/service-entry';
import { Button } from '../ui/button';
import { Radios } from '../ui/options';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { countFault } from './count';
import { Part, PartForm } from './part';
import { criterionOf, districtsOf, NO_CRITERION, typedOf, type TypedCriterion } from './typed-criteria';
import { useTyped } from './use-typed';

const MOST = 30;
const idOf = (place: number, field: keyof TypedCriterion): string => `criterion-${place}-${field}`;
const KINDS = [{ value: 'required', label: 'Without it we are not the right service' }, { value: 'preferred', label: 'It is what we are best at' }];

/** Whom the service takes: in words, and as far as can be told by itself, as data. */
export function Criteria({ entry }: { readonly entry: Entry }) {
  const { criteria } = entry;
  return (
    <Part entry={entry} id="criteria" title="Whom it takes" change="Change whom it takes" form={(go) => <CriteriaForm entry={entry} {...go} />}>
      {criteria.length === 0 ? <p>It does not say.</p> : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {criteria.map((criterion, place) => <li key={place}>{criterion.words} <span className="onward-quiet">{criterion.required === true ? 'Must be so' : 'Best at this'}{criterion.schema === undefined ? '' : ', checked by itself'}.</span></li>)}
        </ul>
      )}
    </Part>
  );
}

function CriteriaForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const [typed, type] = useTyped<readonly TypedCriterion[]>(partKey, () => (entry.criteria.length === 0 ? [NO_CRITERION] : entry.criteria.map(typedOf)));
  const change = (place: number, changed: Partial<TypedCriterion>): void => type(typed.map((one, index) => (index === place ? { ...one, ...changed } : one)));
  const read = () => {
    const faults = typed.flatMap((criterion, place) => [
      ...(criterion.words.trim() === '' ? [{ fieldId: idOf(place, 'words'), message: `Say in words whom you take (${place + 1}), or remove it` }] : []),
      ...countFault(idOf(place, 'from'), criterion.from, 'the age'), ...countFault(idOf(place, 'to'), criterion.to, 'the age'),
      ...(districtsOf(criterion.districts).every((word) => /^[A-Z]{1,2}\d[A-Z\d]?$/.test(word)) ? [] : [{ fieldId: idOf(place, 'districts'), message: 'Write the first part of each postcode, such as BS5, BS6' }]),
    ]);
    return faults.length > 0 ? faults : ({ kind: 'change', patch: { criteria: typed.map(criterionOf) } } as const);
  };
  const fieldOf = (pointer: string): string => idOf(Number(pointer.split('/')[2] ?? 0), 'words');
  return (
    <PartForm entry={entry} save="Save whom it takes" read={read} fieldOf={fieldOf} onDone={onDone}>
      {(errorOf) => (
        <>
          <p>Each a sentence that who refers can judge. Where age or place decide, say so as well: then it is checked before anybody sends.</p>
          {typed.map((criterion, place) => (
            <fieldset key={place} className="nhsuk-fieldset onward-service">
              <legend className="nhsuk-fieldset__legend onward-label">{place + 1} of {typed.length}</legend>
              <TextArea id={idOf(place, 'words')} label="In words" rows={2} maxLength={300} value={criterion.words} onChange={(words) => change(place, { words })} {...errorOf(idOf(place, 'words'))} />
              <Radios id={idOf(place, 'required')} label="How much does it matter?" options={KINDS} value={criterion.required ? 'required' : 'preferred'} onChange={(kind) => change(place, { required: kind === 'required' })} />
              {criterion.other === undefined ? (
                <>
                  <TextField id={idOf(place, 'from')} label="Age from" isOptional width={4} input={{ inputMode: 'numeric' }} value={criterion.from} onChange={(from) => change(place, { from })} {...errorOf(idOf(place, 'from'))} />
                  <TextField id={idOf(place, 'to')} label="Age to, that year included" isOptional width={4} input={{ inputMode: 'numeric' }} value={criterion.to} onChange={(to) => change(place, { to })} {...errorOf(idOf(place, 'to'))} />
                  <TextField id={idOf(place, 'districts')} label="Lives in these postcodes" hint="The first part of each, such as BS5, BS6" isOptional value={criterion.districts} onChange={(districts) => change(place, { districts })} {...errorOf(idOf(place, 'districts'))} />
                </>
              ) : <p>This is checked by what was answered ({criterion.other.facts?.join(', ').replaceAll('-', ' ')}), and stays so.</p>}
              {typed.length > 1 && <p><button type="button" className="onward-text-button" onClick={() => type(typed.filter((_, index) => index !== place))}>Remove {place + 1}</button></p>}
            </fieldset>
          ))}
          {typed.length < MOST && <Button kind="secondary" onClick={() => type([...typed, NO_CRITERION])}>Add another</Button>}{' '}
        </>
      )}
    </PartForm>
  );
}
