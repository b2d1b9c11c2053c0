import { titleOf, type FormDefinition } from '@onward/forms';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { wordsOf } from '../../api/corrections';
import type { Purpose } from '../../api/person-page';
import { form as formOf } from '../../api/queries';
import type { FieldFault } from '../../ui/error-summary';
import { Checkboxes, Radios } from '../../ui/options';
import { BASES } from './kinds';
import { eventWords, textsOf } from './words-of-event';

/** What is to be taken out, as it is chosen. */
export interface RedactTyped {
  readonly what: 'words' | 'answers' | undefined;
  readonly eventId: string | undefined;
  readonly pointers: readonly string[];
  readonly basis: string | undefined;
}
export const NOTHING_CHOSEN: RedactTyped = { what: undefined, eventId: undefined, pointers: [], basis: undefined };
const IDS = { what: 'redact-what', event: 'redact-event', answers: 'redact-answers', basis: 'redact-basis' } as const;

export function redactFaults({ what, eventId, pointers, basis }: RedactTyped): FieldFault[] {
  return [
    ...(what === undefined ? [{ fieldId: IDS.what, message: 'Choose what must be taken out' }] : []),
    ...(what === 'words' && eventId === undefined ? [{ fieldId: IDS.event, message: 'Choose whose words' }] : []),
    ...(what === 'answers' && pointers.length === 0 ? [{ fieldId: IDS.answers, message: 'Choose which answers' }] : []),
    ...(basis === undefined ? [{ fieldId: IDS.basis, message: 'Choose by what right' }] : []),
  ];
}

/** As the event is sent. */
export const redactBody = ({ what, eventId, pointers, basis }: RedactTyped): object => ({ basis, ...(what === 'words' ? { eventId } : { pointers }) });

interface Props {
  readonly referral: Schemas['Referral'];
  readonly purpose: Purpose;
  readonly typed: RedactTyped;
  readonly onType: (changes: Partial<RedactTyped>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

export function RedactFields({ referral, purpose, typed: { what, eventId, pointers, basis }, onType, errorOf }: Props) {
  const words = useQuery(wordsOf(referral.id, purpose));
  const form = useQuery({ ...formOf(referral.form?.key ?? '', referral.form?.version ?? 0), enabled: referral.form != null });
  const answered = Object.keys(referral.answers ?? {});
  const spoken = (words.data?.items ?? []).filter((event) => textsOf(event).length > 0);
  return (
    <>
      <Radios
        id={IDS.what} label="What must be taken out?" error={errorOf(IDS.what)} value={what} onChange={(value) => onType({ what: value === 'words' ? 'words' : 'answers' })}
        options={[{ value: 'words', label: 'What somebody wrote: a note, a message, advice' }, { value: 'answers', label: 'Answers of the form' }]}
      />
      {what === 'words' && (
        <Radios
          id={IDS.event} label="Whose words?" error={errorOf(IDS.event)} value={eventId} onChange={(value) => onType({ eventId: value })}
          hint={spoken.length === 0 ? 'Nothing is written on it that you may read' : undefined}
          options={spoken.map((event) => ({ value: event.id, label: eventWords(event), hint: textsOf(event).join(' / ').slice(0, 200) }))}
        />
      )}
      {what === 'answers' && (
        <Checkboxes
          id={IDS.answers} label="Which answers?" error={errorOf(IDS.answers)} values={pointers} onChange={(values) => onType({ pointers: values })}
          options={answered.map((key) => ({ value: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, label: form.data === undefined ? key : titleOf(form.data as FormDefinition, key) }))}
        />
      )}
      <Radios id={IDS.basis} label="By what right?" error={errorOf(IDS.basis)} value={basis} onChange={(value) => onType({ basis: value })} options={BASES} />
    </>
  );
}
