import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import type { RankedService } from '../../api/fit';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { date } from '../../ui/words';
import { FitCriteria, WentOnTo } from '../fit/fit-words';
import { openWords } from './hours-words';
import { ServiceContact, ServiceDetails } from './service-details';
import { waitWords } from './target-words';

type Service = Schemas['Service'];

interface Props {
  readonly service: Service;
  /** Where the person lives, by the first half of the postcode, where that is known. */
  readonly district: string | null;
  /** How far from there it is, where that is known. */
  readonly miles: number | null;
  /** Whether it takes the person, where that can be told. */
  readonly fit?: RankedService | undefined;
  /** The reader knows it: what it does and takes is folded away. */
  readonly isBrief?: boolean;
  /** Of whom it can be asked first. */
  readonly askAbout?: string;
  readonly onChoose: (serviceId: string) => void;
}

/** A service, in its own words: what it takes, how long one waits, and whether it can be chosen. */
export function ServiceCard({ service, district, miles, fit, isBrief = false, askAbout, onChoose }: Props) {
  const { id, name, organisation, description, criteria, referable, state, statutoryDuty, assured, currentWaitDays, postcodeDistricts } = service;
  const takesNow = referable && state === 'open';
  const isElsewhere = district !== null && postcodeDistricts !== null && !postcodeDistricts.includes(district);
  return (
    <li className="onward-service">
      <h3 className="nhsuk-heading-s onward-service__name">{name}</h3>
      <p className="onward-quiet">{organisation.name}{miles !== null && `, ${milesWords(miles)} away`}</p>
      <p className="onward-tags">
        {takesNow && <Tag colour={currentWaitDays === null ? 'grey' : 'green'}>{waitWords(currentWaitDays)}</Tag>}
        {state === 'paused' && <Tag colour="orange">Paused</Tag>}
        {state === 'closed' && <Tag colour="red">Closed</Tag>}
        {!referable && <Tag colour="grey">Takes no referrals</Tag>}
        {statutoryDuty && <Tag colour="blue">Must look into every concern</Tag>}
        {fit?.fits === 'no' && <Tag colour="red">Not for this person</Tag>}
        {!assured && <Tag colour="orange">Not checked lately</Tag>}
      </p>
      {!isBrief && <p className="onward-words">{description}</p>}
      {(!isBrief || fit?.fits === 'no') && criteria.length > 0 && (
        <>
          <p className="onward-service__for" id={`for-${id}`}>Who it takes:</p>
          {fit === undefined
            ? <ul className="nhsuk-list nhsuk-list--bullet onward-service__criteria" aria-labelledby={`for-${id}`}>{criteria.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
            : <FitCriteria id={`for-${id}`} fit={fit} />}
        </>
      )}
      {fit !== undefined && <WentOnTo fit={fit} />}
      {isElsewhere && <p><strong>{district} is not among the places it serves.</strong></p>}
      {state === 'open' && <Opening service={service} />}
      {takesNow ? (
        <div className="onward-service__choose"><Button kind={fit?.fits === 'no' ? 'secondary' : 'main'} onClick={() => onChoose(id)}>Choose<span className="nhsuk-u-visually-hidden"> {name}</span></Button></div>
      ) : <Instead service={service} onChoose={onChoose} />}
      {referable && state !== 'closed' && askAbout !== undefined && <p><Link to="/$" params={{ _splat: `advice/ask/${id}/about/${askAbout}` }}>Ask a question first<span className="nhsuk-u-visually-hidden"> of {name}</span></Link></p>}
      <ServiceDetails service={service} isWhole={isBrief} />
    </li>
  );
}

const milesWords = (miles: number): string => (miles < 1 ? 'less than a mile' : miles < 1.5 ? 'about a mile' : `about ${Math.round(miles)} miles`);

function Opening({ service: { hours, onCallAlways } }: { readonly service: Service }) {
  const words = openWords(hours);
  if (words === null) return null;
  return <p>{words}{onCallAlways && words !== 'Open day and night' && '. Somebody is on call outside its hours'}</p>;
}

/** Where it cannot be chosen: why, and where to turn to. */
function Instead({ service, onChoose }: Pick<Props, 'service' | 'onChoose'>) {
  const { state, pausedUntil, alternative, referable, name } = service;
  return (
    <div className="onward-inset">
      {state === 'paused' && <p>It takes no referrals {pausedUntil === null ? 'for now' : `until ${date(pausedUntil)}`}.</p>}
      {state === 'closed' && <p>It is closed for good.</p>}
      {state === 'open' && !referable && <p>Nobody reads referrals here. Tell the person how to reach it, or contact it yourself:</p>}
      {state === 'open' && !referable && <p><ServiceContact service={service} /></p>}
      {alternative !== null && (
        <Button kind="secondary" onClick={() => onChoose(alternative.id)}>Choose {alternative.name} instead<span className="nhsuk-u-visually-hidden"> of {name}</span></Button>
      )}
    </div>
  );
}
