import type { FormDefinition } from '@onward/forms';
import type { Assessment } from '../../api/assessments';
import type { Purpose } from '../../api/person-page';
import { AnswersGiven } from './answers-given';
import { EnterInError } from './enter-in-error';
import { scoreWords } from './score-words';
import { whenWords } from './when';

interface Props {
  readonly assessment: Assessment;
  readonly definition: FormDefinition | undefined;
  readonly purpose: Purpose;
  readonly onMarked: () => void;
}

const who = ({ name, organisation }: Assessment['recordedBy']) => <><span dir="auto">{name}</span>, {organisation.name}</>;

/** One assessment: when and by whom, its score, what that means and what to do. */
export function ResultRow({ assessment, definition, purpose, onMarked }: Props) {
  const { scales, alerts, missing, raised, recordedAt, recordedBy, enteredInError } = assessment;
  const [main, ...others] = scales;
  return (
    <tr>
      <td>
        <p><time dateTime={recordedAt}>{whenWords(recordedAt)}</time></p>
        <p className="onward-quiet">{who(recordedBy)}</p>
      </td>
      <td><p><strong>{main?.score ?? 'None'}</strong></p></td>
      <td>
        {main?.band !== undefined && main.band !== null && <p>{main.band.label}</p>}
        {others.length > 0 && <p>{others.map((scale) => `${scale.title}: ${scoreWords({ scales: [scale] })}`).join('. ')}</p>}
        {alerts.map(({ key, message }) => <p key={key}><strong className="onward-missing">Alert: {message}</strong></p>)}
        {missing.length > 0 && <p>No answer to: {missing.map(({ title }) => title).join('; ')}</p>}
        {raised.map(({ referralId, reference, from, to }) => <p key={referralId}>Raised the priority of {reference} from {from} to {to}.</p>)}
        {enteredInError !== null && <p>Entered in error: <span dir="auto">{enteredInError.note}</span> {who(enteredInError.by)}, {whenWords(enteredInError.at)}</p>}
        {definition !== undefined && <AnswersGiven assessment={assessment} definition={definition}><EnterInError assessment={assessment} purpose={purpose} onMarked={onMarked} /></AnswersGiven>}
      </td>
    </tr>
  );
}
