import { FitCriteria } from './fit-words';
import { useFits } from './use-fits';

interface Props {
  readonly personId: string;
  readonly serviceId: string;
}

/** Said before the form is written where the service was not chosen from the list, as for another person of the same incident. */
export function NotForThem({ personId, serviceId }: Props) {
  const fit = useFits({ personId, known: {} }, [serviceId]).of(serviceId);
  if (fit?.fits !== 'no') return null;
  return (
    <section className="onward-note onward-note--trouble" aria-labelledby="not-for-them">
      <h2 id="not-for-them" className="nhsuk-heading-s">{fit.service.name} does not take this person</h2>
      <FitCriteria id="not-for-them" fit={fit} />
      <p>Change the service now, or say why it should go there all the same when you send it.</p>
    </section>
  );
}
