import { titleOf } from '@onward/forms';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { readReferral, type FirstReads } from '../../app/first-reads';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { fieldIdOf } from '../../ui/form/faults';
import { IdentityBanner } from '../../ui/identity-banner';
import { MainKey } from '../../ui/main-key';
import { Page } from '../../ui/page';
import { date } from '../../ui/words';
import { AnswerSections } from './answer-sections';
import type { Draft } from './draft';
import { DraftGate } from './draft-gate';
import { FormChanged } from './form-changed';
import { refusedAnswers } from './keeping/refusal';
import { KeptNotes } from './kept-notes';
import { faultsOf, isOnPage, questionOf } from './questions/questionnaire';
import { URGENCY_TASK } from './questions/tasks';
import { SaveStrip } from './save-strip';
import { SendRefusal } from './send-refusal';
import { readSupplements } from './supplements/use-supplements';
import { useSubmit, type Override } from './use-submit';
import { WhatHappens } from './what-happens';

export const firstReads: FirstReads<{ readonly draftId: string }> = ({ draftId }) => readReferral(draftId, readSupplements);

export function CheckPage() {
  const { draftId } = useParams({ from: '/refer/$draftId/check' });
  return <DraftGate draftId={draftId} isSender>{(draft) => <Check draft={draft} />}</DraftGate>;
}

/** All answers on one page before the referral goes. What is missing leads to where it is answered. */
function Check({ draft }: { readonly draft: Draft }) {
  const { referral, form, kind, keeper, kept, questionnaire } = draft;
  const navigate = useNavigate();
  const { submit, isBusy, refusal } = useSubmit(draft);
  const [tries, setTries] = useState(0);
  const missing = faultsOf(form, questionnaire, kind).map(({ pointer, message }) => ({ key: questionOf(pointer), message }));
  // what the server alone knows to be wrong leads there as well
  const refused = refusal === undefined || refusal === 'not-saved' ? [] : refusedAnswers(refusal);
  const faults = new Map([...refused, ...missing].map(({ key, message }) => [key, message]));
  const goTo = (key: string): void => {
    const page = questionnaire.pages.find((each) => isOnPage(each, key));
    void navigate({ to: '/refer/$draftId/$pageKey', params: { draftId: referral.id, pageKey: page?.key ?? URGENCY_TASK }, search: page === undefined ? {} : { change: key } });
  };
  const links = [...faults].map(([key, message]) => ({ fieldId: fieldIdOf(`/${key}`), message, onGo: () => goTo(key) }));
  const isShownAsProblem = tries > 0 && links.length > 0;
  const send = (override?: Override): void => {
    setTries(tries + 1);
    if (missing.length === 0) submit(override);
  };
  return (
    <>
      <Page
        title="Check your answers before you send the referral" isProblem={isShownAsProblem || refusal !== undefined}
        before={
          <>
            <Link className="onward-back" to="/refer/$draftId" params={{ draftId: referral.id }}>All parts of this referral</Link>
            {referral.person !== null && <IdentityBanner person={referral.person} />}
            {isShownAsProblem && <ErrorSummary key={tries} faults={links} />}
            {!isShownAsProblem && refusal !== undefined && <SendRefusal refusal={refusal} draft={draft} onAgain={send} isBusy={isBusy} />}
          </>
        }
      >
        <FormChanged referral={referral} />
        {referral.person?.deceasedOn != null && <p className="onward-inset">The death of this person was recorded on {date(referral.person.deceasedOn)}. If that is a mistake, you can send this all the same: whoever has it can take the record back.</p>}
        <KeptNotes draft={draft} />
        {missing.length > 0 && !isShownAsProblem && (
          <section className="onward-note" aria-labelledby="missing">
            <h2 id="missing" className="nhsuk-heading-s">{missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} needed before you can send it</h2>
            <ul className="nhsuk-list">
              {links.map(({ fieldId, message, onGo }) => <li key={fieldId}><a href={`#${fieldId}`} onClick={(event) => { event.preventDefault(); onGo(); }}>{message}</a></li>)}
            </ul>
          </section>
        )}
        <AnswerSections draft={draft} faults={faults} />
        {questionnaire.setAside.length > 0 && (
          <section className="onward-note" aria-labelledby="aside">
            <h2 id="aside" className="nhsuk-heading-s">Not sent</h2>
            <p>You answered these before another answer changed. They are no longer asked, and are left out:</p>
            <ul className="nhsuk-list nhsuk-list--bullet">{questionnaire.setAside.map((key) => <li key={key}>{titleOf(form, key)}</li>)}</ul>
          </section>
        )}
        <WhatHappens draft={draft} />
        <div className="onward-buttons">
          <Button onClick={() => send()} isBusy={isBusy} isMain>{isBusy ? 'Sending…' : 'Send referral'}</Button>
          <MainKey />
          <Link to="/refer/$draftId" params={{ draftId: referral.id }}>See all parts</Link>
        </div>
      </Page>
      <SaveStrip kept={kept} keeper={keeper} />
    </>
  );
}
