import { titleOf, type FormDefinition } from '@onward/forms';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { assessments as assessmentsOf } from '../../api/assessments';
import type { Schemas } from '../../api/client';
import { documentsFor, supplementForms, wordsOf } from '../../api/corrections';
import type { Purpose } from '../../api/person-page';
import { form as formOf } from '../../api/queries';
import type { FieldFault } from '../../ui/error-summary';
import { Checkboxes, Radios } from '../../ui/options';
import { dayAndTime } from '../../ui/words';
import { assessmentWords } from './assessment-words';
import { BASES, SENDING } from './kinds';
import { eventWords, textsOf } from './words-of-event';

/** What is to be taken out, as it is chosen. */
export interface RedactTyped {
  readonly what: string | undefined;
  readonly eventId: string | undefined;
  readonly pointers: readonly string[];
  readonly assessmentId: string | undefined;
  readonly sending: readonly string[];
  readonly basis: string | undefined;
}
export const NOTHING_CHOSEN: RedactTyped = { what: undefined, eventId: undefined, pointers: [], assessmentId: undefined, sending: [], basis: undefined };
const IDS = { what: 'redact-what', event: 'redact-event', document: 'redact-document', answers: 'redact-answers', assessment: 'redact-assessment', sending: 'redact-sending', basis: 'redact-basis' } as const;

export function redactFaults({ what, eventId, pointers, assessmentId, sending, basis }: RedactTyped): FieldFault[] {
  return [
    ...(what === undefined ? [{ fieldId: IDS.what, message: 'Choose what must be taken out' }] : []),
    ...(what === 'words' && eventId === undefined ? [{ fieldId: IDS.event, message: 'Choose whose words' }] : []),
    ...(what === 'document' && eventId === undefined ? [{ fieldId: IDS.document, message: 'Choose which document' }] : []),
    ...(what === 'answers' && pointers.length === 0 ? [{ fieldId: IDS.answers, message: 'Choose which answers' }] : []),
    ...(what === 'assessment' && assessmentId === undefined ? [{ fieldId: IDS.assessment, message: 'Choose which assessment' }] : []),
    ...(what === 'sending' && sending.length === 0 ? [{ fieldId: IDS.sending, message: 'Choose what' }] : []),
    ...(basis === undefined ? [{ fieldId: IDS.basis, message: 'Choose by what right' }] : []),
  ];
}

/** As the event is sent. */
export function redactBody({ what, eventId, pointers, assessmentId, sending, basis }: RedactTyped): object {
  if (what === 'assessment') return { basis, assessmentId };
  if (what === 'sending') return { basis, sending };
  return { basis, ...(what === 'words' || what === 'document' ? { eventId } : { pointers }) };
}

/** An answer's key as a pointer. */
const pointerTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
interface Props {
  readonly referral: Schemas['Referral'];
  readonly purpose: Purpose;
  readonly typed: RedactTyped;
  readonly onType: (changes: Partial<RedactTyped>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

export function RedactFields({ referral, purpose, typed: { what, eventId, pointers, assessmentId, sending, basis }, onType, errorOf }: Props) {
  const words = useQuery(wordsOf(referral.id, purpose));
  const documents = (useQuery(documentsFor(referral.id, purpose)).data?.items ?? []).filter((one) => one.eventId !== null && one.name !== null);
  const form = useQuery({ ...formOf(referral.form?.key ?? '', referral.form?.version ?? 0), enabled: referral.form != null });
  const supplements = useQuery(supplementForms(referral));
  // theirs who work in health or care: to others none are shown
  const recorded = useInfiniteQuery({ ...assessmentsOf(referral.person?.id ?? '', purpose), enabled: referral.person !== null, retry: false });
  const assessed = (recorded.data?.pages.flatMap(({ items }) => items) ?? []).filter((one) => one.referral === null || one.referral.id === referral.id);
  const said = SENDING.filter(({ value }) => (value === 'override' ? referral.override : referral.spokenTo?.name) != null);
  const spoken = (words.data?.items ?? []).filter((event) => textsOf(event).length > 0);
  return (
    <>
      <Radios
        id={IDS.what} label="What must be taken out?" error={errorOf(IDS.what)} value={what} onChange={(value) => onType({ what: value, eventId: undefined })}
        options={[
          { value: 'words', label: 'What somebody wrote: a note, a message, advice' }, { value: 'answers', label: 'Answers of the form' },
          ...(documents.length > 0 ? [{ value: 'document', label: 'A document' }] : []),
          ...(assessed.length > 0 ? [{ value: 'assessment', label: 'An assessment, with its scores' }] : []),
          ...(said.length > 0 ? [{ value: 'sending', label: 'What was said when it was sent' }] : []),
        ]}
      />
      {what === 'words' && (
        <Radios
          id={IDS.event} label="Whose words?" error={errorOf(IDS.event)} value={eventId} onChange={(value) => onType({ eventId: value })}
          hint={spoken.length === 0 ? 'Nothing is written on it that you may read' : undefined}
          options={spoken.map((event) => ({ value: event.id, label: eventWords(event), hint: textsOf(event).join(' / ').slice(0, 200) }))}
        />
      )}
      {what === 'document' && (
        <Radios
          id={IDS.document} label="Which document?" error={errorOf(IDS.document)} value={eventId} onChange={(value) => onType({ eventId: value })}
          options={documents.map((one) => ({ value: one.eventId ?? '', label: one.name ?? '', hint: `${one.addedBy.name}, ${dayAndTime(one.at)}` }))}
        />
      )}
      {what === 'answers' && (
        <Checkboxes
          id={IDS.answers} label="Which answers?" error={errorOf(IDS.answers)} values={pointers} onChange={(values) => onType({ pointers: values })}
          options={[
            ...Object.keys(referral.answers ?? {}).map((key) => ({ value: pointerTo(key), label: form.data === undefined ? key : titleOf(form.data as FormDefinition, key) })),
            ...(supplements.data ?? []).flatMap((supplement, at) => Object.keys(referral.supplements[at]?.answers ?? {}).map((key) => ({ value: pointerTo(key), label: `${supplement.title}: ${titleOf(supplement as FormDefinition, key)}` }))),
          ]}
        />
      )}
      {what === 'assessment' && (
        <Radios
          id={IDS.assessment} label="Which assessment?" error={errorOf(IDS.assessment)} value={assessmentId} onChange={(value) => onType({ assessmentId: value })}
          options={assessed.map((one) => ({ value: one.id, label: assessmentWords(one) }))}
        />
      )}
      {what === 'sending' && (
        <Checkboxes id={IDS.sending} label="What?" error={errorOf(IDS.sending)} values={sending} onChange={(values) => onType({ sending: values })} options={said} />
      )}
      <Radios id={IDS.basis} label="By what right?" error={errorOf(IDS.basis)} value={basis} onChange={(value) => onType({ basis: value })} options={BASES} />
    </>
  );
}
