import { useQuery } from '@tanstack/react-query';
import { adviceBefore } from '../api/advice';
import { Thread } from './thread';

/** What was asked before a referral was made: part of what whoever has it goes by. Nothing where nothing was asked. */
export function AskedBefore({ referralId, heading: Heading }: { readonly referralId: string; readonly heading: 'h2' | 'h3' }) {
  const { data } = useQuery(adviceBefore(referralId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="asked-before">
      <Heading id="asked-before" className={Heading === 'h2' ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>Asked before it was referred</Heading>
      {data.items.map(({ id, messages }) => <Thread key={id} messages={messages} />)}
    </section>
  );
}
