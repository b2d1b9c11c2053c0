import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormDefinition } from '@onward/forms';
import type { Assessment } from '../../api/assessments';
import type { Purpose } from '../../api/person-page';
import { form as formOf } from '../../api/queries';
import { assessAt } from './address';
import { Plot } from './plot';
import { ResultRow } from './result-row';

interface Props {
  /** Of one instrument, newest first. */
  readonly assessments: readonly Assessment[];
  readonly purpose: Purpose;
  readonly onMarked: () => void;
  readonly areMistakes: boolean;
}

/** What one instrument said of a person: its scores as a plot, and each as a row. */
export function Results({ assessments, purpose, areMistakes, onMarked }: Props) {
  const [latest] = assessments;
  const { data } = useQuery({ ...formOf(latest?.form.key ?? '', latest?.form.version ?? 0), enabled: latest !== undefined });
  if (latest === undefined) return null;
  const { key, title } = latest.form;
  const definition = data as FormDefinition | undefined;
  const main = definition?.scoring?.scales[0];
  const id = `${areMistakes ? 'error-' : ''}${key}`;
  return (
    <section className="onward-section" aria-labelledby={id}>
      <h2 id={id} className="nhsuk-heading-m">{areMistakes ? `Entered in error: ${title}` : title}</h2>
      <div className="onward-beside">
        {!areMistakes && main !== undefined && (
          <div>
            <Plot title={main.title} scale={main.key} bands={main.bands ?? []} assessments={assessments} />
            {assessments.some(({ alerts, scales }) => alerts.length > 0 && scales[0]?.score != null) && <p className="onward-quiet">A red diamond is a score with an alert.</p>}
          </div>
        )}
        <div>
          <table>
            <caption className="nhsuk-u-visually-hidden">{areMistakes ? `Entered in error: ${title}` : `${title}, each score, the newest first`}</caption>
            <thead><tr><th scope="col">When</th><th scope="col">Score</th><th scope="col">What it means</th></tr></thead>
            <tbody>{assessments.map((assessment) => <ResultRow key={assessment.id} assessment={assessment} definition={definition} purpose={purpose} onMarked={onMarked} />)}</tbody>
          </table>
        </div>
      </div>
      <p className="onward-quiet">{definition?.uiSchema['ui:attribution']}</p>
      {!areMistakes && <p className="onward-no-print"><Link to="/$" params={assessAt(latest.personId, key)}>Do the {title} again</Link></p>}
    </section>
  );
}
