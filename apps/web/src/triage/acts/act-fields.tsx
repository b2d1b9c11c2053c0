import { useEffect } from 'react';
import type { Schemas } from '../../api/client';
import { Checkboxes, Radios, Select } from '../../ui/options';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { codeWords } from '../../ui/words';
import { codesOf, type Asked } from '../reading/asked';
import { fieldId } from './act-body';
import { STATUTORY_OUTCOMES, TRANSFERS, type ActField } from './act-details';
import { AlternativeChoice } from './alternative-choice';
import { listOf, textOf, typedIn, type Draft } from './draft';
import { ServiceChoice } from './service-choice';

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** What the fields of an act offer to choose from. */
export interface Offered {
  readonly referral: Schemas['Referral'];
  readonly asked: readonly Asked[];
  readonly colleagues: readonly Colleague[];
  readonly visited: readonly string[];
  readonly isStatutory: boolean;
}

interface Props {
  readonly field: ActField;
  readonly draft: Draft;
  readonly offered: Offered;
  readonly error?: string;
  readonly onChange: (patch: Draft) => void;
}

const sentence = (code: string): string => codeWords(code).replace(/^./, (first) => first.toUpperCase());
/** The coordinator sends it where they see fit, back to where it was too. */
const isAtDesk = ({ referral }: Offered): boolean => referral.state === 'escalated';

/** Of all codes, those that the referral as it stands can be given. */
function fitting(options: readonly string[], name: string, { referral: { state, priority }, isStatutory }: Offered, isChange: boolean): readonly string[] {
  const isAccepted = state === 'accepted' || state === 'in-progress';
  if (name === 'reason') return options.filter((code) => TRANSFERS.includes(code) === (isAccepted && options.some((one) => TRANSFERS.includes(one))));
  if (name === 'outcome') return isStatutory ? STATUTORY_OUTCOMES : options.filter((code) => code === 'no-further-action' || !STATUTORY_OUTCOMES.includes(code));
  return name === 'priority' && isChange ? options.filter((code) => code !== priority) : options;
}

export function ActFieldInput({ field, draft, offered, error, onChange, isChange }: Props & { readonly isChange: boolean }) {
  const { name, label, hint } = field;
  const given = { id: fieldId(name), label, hint, error };
  const value = typedIn(draft, name);
  const change = (next: string): void => onChange({ [name]: next });
  const options = 'options' in field ? fitting(field.options, name, offered, isChange).map((code) => ({ value: code, label: sentence(code) })) : [];
  // what was chosen before somebody else acted may be no choice any more
  const isGone = 'options' in field && value !== '' && !options.some((option) => option.value === value);
  useEffect(() => {
    if (isGone) onChange({ [name]: '' });
  }, [isGone]);
  switch (field.kind) {
    case 'text':
      return <TextArea {...given} rows={4} maxLength={5000} value={value} onChange={change} />;
    case 'line':
      return <TextField {...given} value={value} onChange={change} />;
    case 'time':
      return <TextField {...given} width={20} input={{ type: 'datetime-local' }} value={value} onChange={change} />;
    case 'choice':
      return <div className="onward-in-a-row"><Radios {...given} value={value} onChange={change} options={options} /></div>;
    case 'select':
      return <Select {...given} value={value} onChange={change} empty="Choose" options={options} />;
    case 'service':
      return <ServiceChoice {...given} value={value} onChange={(serviceId, serviceName) => onChange({ [name]: serviceId, serviceName })} referral={offered.referral} except={isAtDesk(offered) ? '' : offered.referral.service.id} isAtDesk={isAtDesk(offered)} visited={offered.visited} onTaken={() => document.getElementById(fieldId('reason'))?.focus()} />;
    case 'alternative':
      return <AlternativeChoice {...given} referral={offered.referral} draft={draft} onChange={onChange} />;
    case 'colleague':
      return <Radios {...given} value={value} onChange={change} options={offered.colleagues.map((colleague) => ({ value: colleague.id, label: colleague.name }))} />;
    case 'pointers':
      return (
        <details className="onward-more-fields">
          <summary>{label} {listOf(draft, name).length > 0 ? `(${listOf(draft, name).length} chosen)` : '(optional)'}</summary>
          <Checkboxes
            {...given} hint={undefined} values={listOf(draft, name)} onChange={(values) => onChange({ [name]: values })}
            options={offered.asked.map(({ pointer, label: question, words }) => ({ value: pointer, label: question, hint: words === undefined ? 'Not answered' : undefined }))}
          />
        </details>
      );
    case 'answer':
      return <ChangedAnswer given={given} draft={draft} name={name} asked={offered.asked} onChange={onChange} />;
  }
}

interface ChangedProps {
  readonly given: { readonly id: string; readonly label: string; readonly error?: string };
  readonly draft: Draft;
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly onChange: Props['onChange'];
}

/** One answer, chosen and put right. */
function ChangedAnswer({ given, draft, name, asked, onChange }: ChangedProps) {
  const pointer = textOf(draft, name);
  const one = asked.find((each) => each.pointer === pointer);
  const at = `${name}:${pointer}`;
  const now = draft[at] ?? (Array.isArray(one?.value) ? one.value.map(String) : typeof one?.value === 'string' ? one.value : '');
  const options = one === undefined ? [] : codesOf(one.node).map((code, index) => ({ value: String(code), label: one.names[index] ?? String(code) }));
  const field = { id: `${given.id}-value`, label: one?.label ?? '' };
  return (
    <>
      <Select {...given} value={pointer} onChange={(next) => onChange({ [name]: next })} empty="Choose" options={asked.map(({ pointer: each, label }) => ({ value: each, label }))} />
      {one !== undefined && (
        one.node.type === 'array' ? <Checkboxes {...field} options={options} values={listOf({ now }, 'now')} onChange={(next) => onChange({ [at]: next })} />
        : options.length > 0 ? <Select {...field} empty="Choose" options={options} value={String(now)} onChange={(next) => onChange({ [at]: next })} />
        : <TextArea {...field} rows={4} value={String(now)} onChange={(next) => onChange({ [at]: next })} />
      )}
    </>
  );
}
