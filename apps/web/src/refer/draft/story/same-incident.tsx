import { useQuery } from '@tanstack/react-query';
import { incidentBefore } from '../../../api/incident';
import type { Draft } from '../draft';
import type { AskedPage } from '../questions/questionnaire';
import { saidOfIncident } from './known-here';
import { Offers } from './offers';

interface Props {
  readonly draft: Draft;
  readonly page: AskedPage;
}

/** What was said of the incident when somebody else of it was referred. What was said of that person stays theirs. */
export function SameIncident({ draft, page }: Props) {
  const { id, group } = draft.referral;
  const { data: before } = useQuery({ ...incidentBefore(group ?? '', id), enabled: group !== null });
  const { offered, atOnce } = saidOfIncident(page, draft.kept.answers, before ?? null);
  if (offered.length === 0) return null;
  return (
    <section className="onward-known" aria-labelledby="incident">
      <h2 id="incident" className="nhsuk-heading-s onward-page__title">From the same incident</h2>
      <p className="onward-quiet">This was said of <bdi>{before?.person?.name}</bdi>. It counts here once you confirm that it is true of this person too.</p>
      <Offers draft={draft} offered={offered} atOnce={atOnce} />
    </section>
  );
}
