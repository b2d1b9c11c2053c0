import { codeWords, date, dayAndTime, stateWords } from './words';

/** As much of a referral as a list shows. */
interface ListedReferral {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly priority: string;
  readonly person: { readonly name: string; readonly birthDate: string | null };
  readonly due: string | null;
  readonly owner?: { readonly name: string } | null;
  readonly service?: { readonly name: string };
  readonly sender?: { readonly name: string };
}

interface Props {
  readonly referrals: readonly ListedReferral[];
  readonly empty: string;
}

/** Referrals as cards on a phone and as rows on a desk: the same list, laid out by CSS. */
export function ReferralTable({ referrals, empty }: Props) {
  if (referrals.length === 0) return <p className="nhsuk-body">{empty}</p>;
  return (
    <ul className="onward-list">
      {referrals.map((referral) => (
        <li key={referral.id} className={`onward-card onward-card--${referral.priority}`}>
          <div>
            <a className="onward-card__name" href={`/referrals/${referral.id}`}>{referral.person.name}</a>
            <p className="onward-quiet">
              {referral.reference}
              {referral.person.birthDate !== null && `, born ${date(referral.person.birthDate)}`}
            </p>
          </div>
          <div>
            <strong>{stateWords(referral.state)}</strong>
            <p className="onward-quiet">{referral.owner?.name ?? referral.sender?.name ?? referral.service?.name}</p>
          </div>
          <div>
            <span className="onward-priority">{codeWords(referral.priority)}</span>
            <p className="onward-quiet">{referral.due === null ? 'Nothing is owed' : `Due ${dayAndTime(referral.due)}`}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
