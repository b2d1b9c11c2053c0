import type { Assessment } from '../../api/assessments';

/** What to do whatever the total. */
export const Alerts = ({ alerts }: Pick<Assessment, 'alerts'>) => alerts.map(({ key, message }) => (
  <div key={key} className="onward-note onward-note--trouble"><p><strong>Alert:</strong> {message}.</p></div>
));
