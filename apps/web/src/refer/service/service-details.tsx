import type { Schemas } from '../../api/client';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { date } from '../../ui/words';
import { hoursWords } from './hours-words';
import { promiseWords } from './target-words';

type Service = Schemas['Service'];

const PRIORITIES = [['routine', 'Routine'], ['soon', 'Soon'], ['urgent', 'Urgent'], ['emergency', 'Emergency']] as const;

interface Props {
  readonly service: Service;
  /** With what it does and takes, where that is told nowhere else. */
  readonly isWhole: boolean;
}

/** What else a service says of itself. */
export function ServiceDetails({ service, isWhole }: Props) {
  const whole = isWhole
    ? [{ key: 'does', label: 'What it does', value: service.description }, ...(service.criteria.length === 0 ? [] : [{ key: 'takes', label: 'Who it takes', value: service.criteria.join('\n') }])]
    : [];
  return (
    <details className="onward-fold">
      <summary>More about it<span className="nhsuk-u-visually-hidden">: {service.name}</span></summary>
      <SummaryList rows={[...whole, ...rowsOf(service)]} />
    </details>
  );
}

function rowsOf(service: Service): SummaryRow[] {
  const { organisation, hours, onCallAlways, postcodeDistricts, languages, selfReferral, assured, assuredUntil } = service;
  const promises = PRIORITIES.flatMap(([priority, label]) => {
    const words = promiseWords(service, priority);
    return words === undefined ? [] : [`${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`];
  });
  return [
    { key: 'organisation', label: 'Run by', value: organisation.name },
    { key: 'hours', label: 'Hours', value: `${hoursWords(hours)}${onCallAlways ? '. Somebody is on call outside them.' : ''}` },
    { key: 'place', label: 'Where it serves', value: postcodeDistricts === null ? 'Everywhere, or it does not say' : postcodeDistricts.join(', ') },
    ...(languages.length === 0 ? [] : [{ key: 'languages', label: 'Languages', value: languages.join(', ') }]),
    ...(promises.length === 0 ? [] : [{ key: 'targets', label: 'What it promises', value: promises.join('\n') }]),
    { key: 'self', label: 'Self-referral', value: selfReferral ? <a href={`/refer-yourself/${service.id}`} target="_blank" rel="noreferrer">The person can refer themselves (opens a new tab)</a> : 'Only through a referral' },
    { key: 'contact', label: 'Contact', value: <ServiceContact service={service} /> },
    { key: 'assured', label: 'This entry', value: assured ? `Checked${assuredUntil === null ? '' : `, and good until ${date(assuredUntil)}`}` : 'Nobody has checked it lately: ring before you rely on it' },
  ];
}

/** How to reach it oneself. */
export function ServiceContact({ service: { contact } }: { readonly service: Pick<Service, 'contact'> }) {
  const { phone, email, url } = contact;
  if (phone === null && email === null && url === null) return <>No contact is given</>;
  return (
    <>
      {phone !== null && <a className="onward-line" href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
      {email !== null && <a className="onward-line" href={`mailto:${email}`}>{email}</a>}
      {url !== null && /^https?:/.test(url) && <a className="onward-line" href={url} target="_blank" rel="noopener noreferrer">Its website (opens a new tab)</a>}
    </>
  );
}
