import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useAsk } from '../api/advice';
import { ApiError } from '../api/api-error';
import type { Schemas } from '../api/client';
import { personRecord } from '../api/person-page';
import { service } from '../api/queries';
import { readOne, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldFault } from '../ui/error-summary';
import { Failed } from '../ui/failed';
import { IdentityBanner } from '../ui/identity-banner';
import { useTyped } from '../ui/kept-typed';
import { Loading } from '../ui/loading';
import { Radios } from '../ui/options';
import { Page as Whole } from '../ui/page';
import { TextArea } from '../ui/text-area';
import { MOST_WORDS, wordsFault } from '../ui/words-fault';
import { ADVICE, adviceAt } from './addresses';

export const firstReads: FirstReads<Named> = ({ serviceId = '', personId }) => Promise.all([readOne(service(serviceId)), personId !== undefined && readOne(personRecord(personId, undefined))]);

const IDS = { topic: 'ask-topic', named: 'ask-named', question: 'ask-question' } as const;
const FIELD_OF: Readonly<Record<string, string>> = { '/topic': IDS.topic, '/personId': IDS.named, '/question': IDS.question };
const NOTHING = { topic: '', named: '', question: '' };

/** The question itself: for whom, about whom, and what. */
export function Page({ named: { serviceId = '', personId } }: { readonly named: Named }) {
  const asked = useQuery(service(serviceId));
  const person = useQuery({ ...personRecord(personId ?? '', undefined), enabled: personId !== undefined });
  const error = asked.error ?? person.error;
  if (error !== null && (asked.data === undefined || person.data === undefined)) return <Whole title="Ask a question" isProblem><Failed error={error} onRetry={() => void Promise.all([asked.refetch(), personId !== undefined && person.refetch()])} /></Whole>;
  if (asked.data === undefined || (personId !== undefined && person.data === undefined)) return <Loading what="the service" />;
  return <Ask key={serviceId} asked={asked.data} person={person.data} personId={personId} />;
}

function Ask({ asked, person, personId }: { readonly asked: Schemas['ServiceDetail']; readonly person?: Schemas['Person']; readonly personId?: string }) {
  const [typed, type, clear] = useTyped(`ask ${asked.id} ${personId ?? ''}`, NOTHING);
  const [missing, say] = useState<readonly FieldFault[]>([]);
  const asking = useAsk();
  const navigate = useNavigate();
  const refused = asking.error instanceof ApiError ? asking.error.errors.flatMap(({ pointer, message }) => (FIELD_OF[pointer] === undefined ? [] : [{ fieldId: FIELD_OF[pointer], message }])) : [];
  const faults = missing.length > 0 ? missing : refused;
  const errorOf = (id: string): string | undefined => faults.find(({ fieldId }) => fieldId === id)?.message;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const { topic, named, question } = typed;
    const found = [
      ...(topic === '' ? [{ fieldId: IDS.topic, message: 'Say who should answer' }] : []),
      ...(person !== undefined && named === '' ? [{ fieldId: IDS.named, message: 'Say whether they are told who it is' }] : []),
      ...(wordsFault(IDS.question, question, 'Write your question') ?? []),
    ];
    say(found);
    if (found.length > 0 || asking.isPending || (topic !== 'clinical' && topic !== 'practical')) return;
    asking.mutate(
      { serviceId: asked.id, topic, question, ...(named === 'yes' && personId !== undefined && { personId }) },
      {
        onSuccess: ({ id }) => {
          clear();
          void navigate({ to: '/$', params: adviceAt(id) });
        },
      },
    );
  };
  const isNamed = typed.named === 'yes';
  return (
    <Whole
      title={`Ask ${asked.name}`} isProblem={faults.length > 0}
      before={<><Link className="onward-back" to="/$" params={{ _splat: personId === undefined ? 'advice/ask' : `advice/ask/about/${personId}` }}>Choose another service</Link>{person !== undefined && <IdentityBanner person={person} />}</>}
    >
      <ErrorSummary faults={faults} />
      <form onSubmit={submit} noValidate>
        <Radios
          id={IDS.topic} label="Who should answer?" error={errorOf(IDS.topic)} value={typed.topic} onChange={(topic) => type({ ...typed, topic })}
          options={[
            { value: 'clinical', label: 'A clinician', hint: 'It is about care, treatment or risk' },
            { value: 'practical', label: 'Anybody who knows the service', hint: 'Whom it takes, what to send, how long it takes' },
          ]}
        />
        {person !== undefined && (
          <Radios
            id={IDS.named} label="Does the answer depend on who it is?" error={errorOf(IDS.named)} value={typed.named} onChange={(named) => type({ ...typed, named })}
            options={[{ value: 'yes', label: 'Yes: tell them who it is', hint: 'They see the name, date of birth and NHS number. Tell the person that you ask.' }, { value: 'no', label: 'No: name nobody' }]}
          />
        )}
        <TextArea
          id={IDS.question} label="Your question" rows={6} maxLength={MOST_WORDS} value={typed.question} onChange={(question) => type({ ...typed, question })} error={errorOf(IDS.question)}
          hint={isNamed ? 'What you know, what you have tried, and what you want to know.' : 'What you know, what you have tried, and what you want to know. Leave out what says who it is.'}
        />
        {asking.error !== null && refused.length === 0 && <Failed error={asking.error} onRetry={submit} />}
        <p>You and your team see the answer here within two working days. Nobody is referred by this.</p>
        <Button type="submit" isBusy={asking.isPending}>{asking.isPending ? 'Sending…' : 'Ask'}</Button>
        <p><Link to="/$" params={ADVICE}>Cancel</Link></p>
      </form>
    </Whole>
  );
}
