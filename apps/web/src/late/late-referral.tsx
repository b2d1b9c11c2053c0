import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { latePath } from '../api/late';
import type { Schemas } from '../api/client';
import { stepWords, textOf } from '../track';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { PriorityTag, Tag } from '../ui/tag';
import { dayAndTime, dueWords, stateWords } from '../ui/words';
import { lateWords } from './late-words';

/** One of them: whose act is missing, since when, whom to ring, and on request its whole path. */
export function LateReferral({ referral }: { readonly referral: Schemas['LateReferral'] }) {
  const { id, reference, state, priority, person, service, sender, assignee, submittedAt, late } = referral;
  const [isOpen, open] = useState(false);
  return (
    <>
      <h3 className="nhsuk-heading-s onward-service__name"><bdi>{person.name}</bdi></h3>
      <p className="onward-tags"><PriorityTag priority={priority} /> <Tag colour="blue">{stateWords(state)}</Tag></p>
      <p>
        <strong>{lateWords(late.kind)}</strong>: <strong>{dueWords(late.dueAt)}</strong>, {dayAndTime(late.dueAt)}.
        {' '}{late.owner === 'referrer' ? <>{sender.name} must act.</> : <>{service.name} must act{assignee !== null && <>: {assignee.name} has it in hand</>}. {service.phone !== null && <>Ring them on <a href={`tel:${service.phone.replaceAll(' ', '')}`}>{service.phone}</a>.</>}</>}
        <br /><span className="onward-quiet">{reference}, sent by {sender.name} to {service.name}, {dayAndTime(submittedAt)}</span>
      </p>
      <details className="onward-fold" onToggle={(event) => open(event.currentTarget.open)}>
        <summary>Its whole path<span className="nhsuk-u-visually-hidden">, {reference}</span></summary>
        {isOpen && <WholePath id={id} />}
      </details>
    </>
  );
}

function WholePath({ id }: { readonly id: string }) {
  const { data: steps, error, refetch } = useQuery(latePath(id));
  if (error !== null && steps === undefined) return <Failed error={error} onRetry={() => void refetch()} />;
  if (steps === undefined) return <Loading what="the path" />;
  return (
    <ol className="onward-timeline">
      {steps.map((event, index) => {
        const { title, lines } = stepWords(event, { before: steps[index - 1]?.service.name ?? event.service.name, isOurs: false, names: new Map() });
        const said = (['question', 'toReferrer', 'note'] as const).flatMap((field) => textOf(event, field) ?? []);
        return (
          <li key={event.id} className="onward-step">
            <h4 className="onward-step__title">{title}</h4>
            <p className="onward-quiet">{dayAndTime(event.at)}{event.by.role !== 'system' && <>, <span dir="auto">{event.by.name}</span>, {event.by.organisation.name}</>}</p>
            {lines.map((line) => <p key={line} className="onward-step__line" dir="auto">{line}</p>)}
            {said.map((words) => <p key={words} className="onward-step__line" dir="auto"><q>{words}</q></p>)}
          </li>
        );
      })}
    </ol>
  );
}
