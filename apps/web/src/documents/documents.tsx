import { useQuery } from '@tanstack/react-query';
import { documentsOf } from '../api/documents';
import type { Schemas } from '../api/client';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { onDemand } from '../ui/on-demand';
import { DocumentItem } from './document-item';

const AddDocument = onDemand(() => import('./add-document').then((part) => part.AddDocument), 'asked');

interface Props {
  readonly referral: Pick<Schemas['Referral'], 'id' | 'version' | 'allowedEvents'>;
  /** As its page ranks it. */
  readonly heading: 'h2' | 'h3';
}

/** What is attached to a referral, and a way to add to it. */
export function Documents({ referral, heading: Heading }: Props) {
  const { data, error, refetch } = useQuery(documentsOf(referral.id));
  const attached = (data?.items ?? []).filter(({ eventId }) => eventId !== null);
  return (
    <section aria-labelledby="documents">
      <Heading id="documents" className={Heading === 'h2' ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>Documents</Heading>
      {data === undefined && (error === null ? <Loading what="the documents" /> : <Failed error={error} onRetry={() => void refetch()} />)}
      {data !== undefined && attached.length === 0 && <p className="onward-quiet">No documents yet.</p>}
      {attached.length > 0 && (
        <>
          {data?.areChecked === false && <p className="onward-quiet">Documents are not checked for viruses here. Open only what you expect.</p>}
          <ul className="onward-plain">{attached.map((document) => <DocumentItem key={document.id} referralId={referral.id} document={document} />)}</ul>
        </>
      )}
      {data !== undefined && referral.allowedEvents.includes('attach') && (
        <details className="onward-no-print">
          <summary>Add a document</summary>
          <AddDocument referral={referral} areChecked={data.areChecked} />
        </details>
      )}
    </section>
  );
}
