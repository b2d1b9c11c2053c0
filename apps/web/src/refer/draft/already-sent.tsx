import { answerWords, titleOf } from '@onward/forms';
import { Link } from '@tanstack/react-router';
import { Page } from '../../ui/page';
import { SummaryList } from '../../ui/summary-list';
import type { Draft } from './draft';
import { patchOf } from './keeping/changes';
import { joinedAnswers } from './supplements/joined-answers';

/** It was sent, in another tab or by a colleague, while something was typed here: that is shown, and nothing is lost. */
export function AlreadySent({ draft: { referral, form, kept } }: { readonly draft: Draft }) {
  const typed = Object.entries(patchOf(joinedAnswers(referral), kept.answers)).filter(([, answer]) => answer !== null);
  return (
    <Page title="This referral has been sent already">
      <p>It was sent while this page was open. What you typed here since then is not in it:</p>
      <SummaryList rows={typed.map(([key]) => ({ key, label: titleOf(form, key), value: answerWords(form, key, kept.answers[key]) }))} />
      <p>Copy what matters, and send it as a message to those who have the referral.</p>
      <p><Link to="/referrals/$id" params={{ id: referral.id }}>Open the referral</Link></p>
    </Page>
  );
}
