import { Link, useNavigate } from '@tanstack/react-router';
import { services } from '../api/services';
import { readPage, type FirstReads } from '../app/first-reads';
import type { Named } from '../app/named';
import { Page as Whole } from '../ui/page';
import { ADVICE, askAt } from './addresses';
import { ServicePicker } from './service-picker';

export const firstReads: FirstReads<Named> = () => readPage(services({ referable: true }));

/** Which service is asked. */
export function Page({ named: { personId } }: { readonly named: Named }) {
  const navigate = useNavigate();
  return (
    <Whole title="Ask a service a question" before={<Link className="onward-back" to="/$" params={ADVICE}>Questions</Link>}>
      <p>Nobody is referred by a question. Ask when you are not sure whether to refer, to whom, or what to do meanwhile. You have an answer within two working days.</p>
      <p>If it cannot wait so long, refer and say how urgent it is. If somebody is in danger now, call 999.</p>
      <ServicePicker id="ask-whom" label="Who might know?" onChoose={({ id }) => void navigate({ to: '/$', params: askAt(id, personId) })} />
    </Whole>
  );
}
