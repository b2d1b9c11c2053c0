import { useEffect, useRef, type ReactNode } from 'react';
import { ApiError } from '../../api/api-error';
import type { Schemas } from '../../api/client';
import { letterOf } from '../../api/letter';
import { useSettle } from '../../api/status-link';
import { AskedBefore } from '../../advice';
import { Documents } from '../../documents';
import { IdentityBanner } from '../../ui/identity-banner';
import { Download } from '../../ui/download';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { useConversationRead } from '../../messages';
import { PersonAsks } from '../../ui/person-asks';
import { PriorityTag } from '../../ui/tag';
import { relativeWords, stateWords } from '../../ui/words';
import type { Waiting } from '../queue/use-queue';
import { ChangedNotice } from './changed-notice';
import { DecisionFacts } from './decision-facts';
import { DueTimes } from './due-times';
import { movesWords, whatStands } from './event-words';
import { OtherAnswers, Supplement } from './other-answers';
import { Path, WhyHere } from './path';
import { Reaching } from './reaching';
import { Risks } from './risks';
import { SoFar } from './so-far';
import type { useOpened } from './use-opened';
import { WhoElse } from './who-else';

interface Props {
  readonly id: string;
  readonly opened: ReturnType<typeof useOpened>;
  /** As the queue has it, before the referral itself is there. */
  readonly waiting: Waiting | undefined;
  /** What can be done with it. */
  readonly dock: ReactNode;
  /** The reader came by an act or a key, and goes on reading at its heading. */
  readonly takesFocus: boolean;
  readonly isActing: boolean;
}

/** One referral, with all that a decision needs, in the order in which it is weighed. */
export function OpenedReferral({ id, opened, waiting, dock, takesFocus, isActing }: Props) {
  const { shown, asked, form, service, events, error, moved } = opened;
  const settling = useSettle(id);
  useConversationRead(id, events);
  const standing = whatStands(events);
  const heading = useRef<HTMLHeadingElement>(null);
  const person = shown?.person ?? waiting?.person;
  const title = <h2 ref={heading} id="opened-title" tabIndex={-1} className="nhsuk-heading-m onward-opened__title"><bdi>{person?.name ?? shown?.reference ?? 'Referral'}</bdi></h2>;
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
  }, [id, takesFocus]);
  return (
    <article className="onward-opened" aria-labelledby="opened-title">
      {person === undefined ? title : <IdentityBanner person={person} heading={title} />}
      {shown === undefined ? (error === null ? <Loading what="the referral" /> : isNotTheirs(error) ? <NotYours /> : <Failed error={error} onRetry={opened.retry} />) : (
        <>
          <Standing referral={shown} />
          <p className="onward-jump">
            {/* no address of its own: "back" leads to the queue */}
            <button type="button" className="onward-link" onClick={() => document.getElementById('acts')?.focus()}>Go to what you can do</button>
          </p>
          <WhyHere referral={shown} events={standing} />
          <PersonAsks requests={opened.requests} isBusy={settling.isPending} error={settling.error} onSettle={settling.mutate} />
          {error !== null && <Failed error={error} onRetry={opened.retry} />}
          {shown.answers === null ? <p>Its answers are not yours to read. Who has it, and what was done, stands below.</p> : form !== undefined && <><Risks asked={asked} /><DecisionFacts asked={asked} />{shown.supplements.map((supplement) => <Supplement key={supplement.form.key} supplement={supplement} />)}</>}
          {service !== undefined && <Takes service={service} />}
          <Path referral={shown} events={standing} />
          {shown.person !== null && <Reaching personId={shown.person.id} />}
          {form !== undefined && shown.answers !== null && (
            <section className="onward-others">
              <h3 className="nhsuk-heading-s">All other answers</h3>
              <OtherAnswers form={form} asked={asked} />
            </section>
          )}
          <AskedBefore referralId={id} heading="h3" />
          <SoFar referralId={id} title="Messages" events={events.filter(({ type }) => type === 'message')} nothing="No messages yet." />
          <Documents key={id} referral={shown} heading="h3" />
          <SoFar referralId={id} title="What happened so far" events={events.filter(({ type }) => type !== 'message')} nothing="Nothing yet." form={form} />
          <Download label="Letter to print (PDF)" busyLabel="Making the letter…" name={`${shown.reference}.pdf`} read={() => letterOf(id)} />
          <div id="acts" className="onward-dock" tabIndex={-1}>
            {/* what comes while one reads stands here: it moves nothing that is read */}
            <WhoElse id={id} isInHand={opened.isInHand} />
            {moved !== null && !isActing && <ChangedNotice newest={moved.newest} since={moved.since} onShow={() => opened.show(moved.newest)} />}
            {dock}
          </div>
        </>
      )}
    </article>
  );
}

/** In the service's own words, beside what was said of the person. */
function Takes({ service: { name, criteria } }: { readonly service: Schemas['Service'] }) {
  if (criteria.length === 0) return null;
  return (
    <section>
      <h3 className="nhsuk-heading-s">Who {name} takes</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">{criteria.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}

function Standing({ referral }: { readonly referral: Schemas['Referral'] }) {
  const { priority, state, reference, submittedAt, assignee, hops, deadlines } = referral;
  return (
    <>
      <p className="onward-standing">
        <PriorityTag priority={priority} /> <strong>{stateWords(state)}</strong>
        <span>{reference}</span>
        {submittedAt !== null && <span>sent {relativeWords(submittedAt)}</span>}
        {hops > 0 && <span>{movesWords(hops)}</span>}
        <span>{assignee === null ? 'assigned to nobody' : <>assigned to {assignee.name}</>}</span>
      </p>
      <DueTimes deadlines={deadlines} />
    </>
  );
}

const isNotTheirs = (error: Error): boolean => error instanceof ApiError && error.status === 404;

/** An old link, or one that a colleague of another team sent. */
function NotYours() {
  return <p className="onward-inset">There is no such referral here, or your team has no part in it. If somebody sent you the link, ask them for its reference, and who has it now.</p>;
}
