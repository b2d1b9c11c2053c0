import type { Schemas } from '../../api/client';
import { TextArea } from '../../ui/text-area';
import { textOf, typedIn, type Draft } from './draft';
import { ServiceChoice } from './service-choice';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly referral: Schemas['Referral'];
  readonly draft: Draft;
  readonly onChange: (patch: Draft) => void;
}

/** What else will help: in words, or as a service of the directory. */
export function AlternativeChoice({ id, label, hint, error, referral, draft, onChange }: Props) {
  const serviceId = textOf(draft, 'alternativeServiceId');
  return (
    <>
      {serviceId === '' && (
        <TextArea id={id} label={label} hint={hint} error={error} rows={2} maxLength={5000} value={typedIn(draft, 'alternative')} onChange={(alternative) => onChange({ alternative })} />
      )}
      <details className="onward-more-fields" open={serviceId !== '' || undefined}>
        <summary>{serviceId === '' ? 'Choose a service instead of words' : 'A service was chosen'}</summary>
        <ServiceChoice id={`${id}-service`} label="Service" referral={referral} value={serviceId} onChange={(alternativeServiceId, alternativeServiceName) => onChange({ alternativeServiceId, alternativeServiceName })} except="" visited={[]} />
        {serviceId !== '' && <button type="button" className="onward-link" onClick={() => onChange({ alternativeServiceId: '', alternativeServiceName: '' })}>Write words instead</button>}
      </details>
    </>
  );
}
