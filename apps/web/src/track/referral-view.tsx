import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useSettle } from '../api/status-link';
import { AskedBefore } from '../advice';
import { Documents } from '../documents';
import { IdentityBanner } from '../ui/identity-banner';
import { Page } from '../ui/page';
import { PersonAsks } from '../ui/person-asks';
import { date, timeOfDay } from '../ui/words';
import { AdviceForm } from './acts/advice-form';
import { AnswerForm } from './acts/answer-form';
import { MessageForm } from './acts/message-form';
import { OtherActs } from './acts/other-acts';
import { DoneNotice } from './done-notice';
import { Facts } from './facts';
import { Incident } from './incident';
import { KeepPlace } from './keep-place';
import { NextCard } from './next-card';
import { headingOf } from './next-words';
import { ReferralPageProvider, type ReferralPageState, type Sent } from './referral-context';
import { SentAnswers } from './sent-answers';
import { Timeline } from './timeline/timeline';
import { hasTyped } from '../ui/kept-typed';
import { agoWords } from './when';

interface Props extends Omit<ReferralPageState, 'onSent' | 'onProblem'> {
  /** Called when the reader has ended their part in it. */
  readonly onLeft: () => void;
  readonly paging: { readonly hasMore: boolean; readonly isReadingMore: boolean; readonly onMore: () => void };
}

/** The state first, who must act by when, what the reader owes, and then the path so far and to come. */
export function ReferralView({ referral, steps, form, myUserId, myOrganisationId, onLeft, paging }: Props) {
  const [sent, setSent] = useState<Sent>();
  const [isProblem, setProblem] = useState(false);
  const onProblem = useCallback((is: boolean) => setProblem(is), []);
  const onSent = useCallback((what: Sent) => (what.event.type === 'leave' ? onLeft() : setSent(what)), [onLeft]);
  const state = useMemo(
    () => ({ referral, steps, form, myUserId, myOrganisationId, onSent, onProblem }),
    [referral, steps, form, myUserId, myOrganisationId, onSent, onProblem],
  );
  const settling = useSettle(referral.id);
  const { id, person, reference, submittedAt, createdAt, allowedEvents } = referral;
  /** An act that is possible, or for which words wait that may not be lost. */
  const offers = (type: 'provide-information' | 'convert' | 'message', ...typedKeys: string[]): boolean =>
    allowedEvents.includes(type) || typedKeys.some((key) => hasTyped(`${id} ${key}`));
  return (
    <KeepPlace>
      <ReferralPageProvider value={state}>
        <Page
          title={headingOf(referral, myOrganisationId)} isProblem={isProblem} isWide
          before={<><Link className="onward-back onward-no-print" to="/referrals">Referrals sent</Link>{person !== null && <><IdentityBanner person={person} /><p className="onward-no-print"><Link to="/$" params={{ _splat: `people/${person.id}` }}>About this person</Link></p></>}</>}
          caption={
            <>
              <span className="onward-track-reference">{reference}</span>{submittedAt === null ? `, begun ${agoWords(createdAt)}` : `, sent ${agoWords(submittedAt)}`}
              <span className="onward-printed">, as it stood on {date(new Date().toISOString())} at {timeOfDay(new Date())}</span>
            </>
          }
        >
          <div className="onward-referral">
            <div className="onward-referral__path">
              <DoneNotice sent={sent} />
              <NextCard />
              <PersonAsks requests={referral.personRequests} isBusy={settling.isPending} error={settling.error} onSettle={settling.mutate} />
              {offers('provide-information', 'answer', 'changes') && <AnswerForm />}
              {offers('convert', 'advice', 'settles') && <AdviceForm />}
              <Timeline {...paging} />
              <AskedBefore referralId={id} heading="h2" />
              <Documents referral={referral} heading="h2" />
              {offers('message', 'message') && <MessageForm />}
            </div>
            <div className="onward-referral__beside">
              <Facts />
                <Incident />
              <SentAnswers />
              <OtherActs />
            </div>
          </div>
        </Page>
      </ReferralPageProvider>
    </KeepPlace>
  );
}
