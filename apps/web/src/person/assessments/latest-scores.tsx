import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { assessments } from '../../api/assessments';
import type { Purpose } from '../../api/person-page';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { SummaryList } from '../../ui/summary-list';
import { useMayAssess } from './about-person';
import { chooseAt, resultsAt } from './address';
import { Alerts } from './alerts';
import { scoreWords } from './score-words';
import { dayWords } from './when';

/** On the person's page: the last score of each instrument with the ones before it, and the way to all of them; nothing for who sees no scores. */
export function LatestScores({ personId, purpose }: { readonly personId: string; readonly purpose: Purpose }) {
  const mayAssess = useMayAssess();
  const { data, error, refetch } = useInfiniteQuery({ ...assessments(personId, purpose), enabled: mayAssess });
  if (!mayAssess) return null;
  const all = data?.pages.flatMap(({ items }) => items) ?? [];
  const keys = [...new Set(all.map(({ form }) => form.key))];
  const rows = keys.map((key) => {
    const [last, ...earlier] = all.filter(({ form }) => form.key === key);
    const before = earlier.flatMap(({ scales: [main] }) => (main?.score == null ? [] : [main.score])).slice(0, 3);
    const words = last === undefined ? '' : `${scoreWords(last)}, ${dayWords(Date.parse(last.recordedAt))}`;
    return { key, label: last?.form.title ?? key, value: <>{words}{last !== undefined && last.alerts.length > 0 && <strong className="onward-missing">{'\n'}With an alert</strong>}{before.length > 0 && <span className="onward-quiet">{'\n'}Before: {before.join(', then ')}</span>}</> };
  });
  const latestAlerts = keys.flatMap((key) => all.find(({ form }) => form.key === key)?.alerts ?? []);
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" className="nhsuk-heading-m">Assessments</h2>
      {error !== null && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading what="the assessments" /> : rows.length === 0 ? <p>No assessment that you may see has been recorded yet.</p> : (
        <>
          <Alerts alerts={latestAlerts} />
          <SummaryList rows={rows} />
        </>
      )}
      <p className="onward-no-print">
        {rows.length > 0 && <><Link to="/$" params={resultsAt(personId)}>All scores, over time</Link> · </>}
        <Link to="/$" params={chooseAt(personId)}>Assess</Link>
      </p>
    </section>
  );
}
