import { answerWords, titleOf } from '@onward/forms';
import { useQuery } from '@tanstack/react-query';
import { story } from '../../../api/story';
import type { Draft } from '../draft';
import type { AskedPage } from '../questions/questionnaire';
import { knownHere } from './known-here';
import { Offers } from './offers';
import { Said } from './said';

interface Props {
  readonly draft: Draft;
  readonly page: AskedPage;
}

/** What was told before, by anybody, for the questions of this page: who said it and when. It is no answer until somebody confirms it. */
export function KnownAlready({ draft, page }: Props) {
  const { referral, form, kept } = draft;
  const { data } = useQuery({ ...story(referral.person?.id ?? '', page.supplement ?? form.key), enabled: referral.person !== null });
  if (data === undefined) return null;
  const { offered, atOnce, asked } = knownHere(page, kept.answers, data.provenance);
  if (offered.length + asked.length === 0) return null;
  return (
    <section className="onward-known" aria-labelledby="known">
      <h2 id="known" className="nhsuk-heading-s onward-page__title">Known already</h2>
      {offered.length > 0 && (
        <>
          <p className="onward-quiet">Ask the person whether it still holds. It counts once you confirm it.</p>
          <Offers draft={draft} offered={offered} atOnce={atOnce} />
        </>
      )}
      {asked.length > 0 && (
        <details className="onward-fold">
          <summary><span>Said before of what is asked anew each time ({asked.length})</span></summary>
          <ul className="onward-plain">
            {asked.map(({ question, offer }) => <li key={question} className="onward-known__one"><p className="onward-label">{titleOf(form, question)}</p>{offer.known.map((known) => <Said key={known.responseId} known={known} words={answerWords(form, question, known.value)} />)}</li>)}
          </ul>
        </details>
      )}
    </section>
  );
}
