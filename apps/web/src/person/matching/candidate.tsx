import type { Schemas } from '../../api/client';
import { Tag } from '../../ui/tag';
import { date } from '../../ui/words';
import { DecisionForm } from './decision-form';
import { FIELDS, fieldWords } from './matching-words';

interface Props {
  readonly entry: Schemas['MatchingEntry'];
  readonly candidate: Schemas['MatchingCandidate'];
  readonly onDone: (words: string) => void;
}

/** Both sides, line by line: what they say alike, and what differently, in words. */
export function Candidate({ entry, candidate: { person, agrees, differs }, onDone }: Props) {
  const asked = entry.subject ?? entry.said;
  const rows = FIELDS.map(({ field, label }) => ({ field, label, mine: fieldWords(field, asked), theirs: fieldWords(field, person) })).filter(({ mine, theirs }) => mine !== undefined || theirs !== undefined);
  return (
    <section className="onward-role" aria-labelledby={`candidate-${person.id}`}>
      <h2 id={`candidate-${person.id}`} className="nhsuk-heading-m"><span dir="auto">{person.name}</span></h2>
      <p className="onward-quiet">
        {person.openReferrals === 1 ? 'One open referral' : `${person.openReferrals} open referrals`}{person.addedBy !== null && `, added by ${person.addedBy}`}
        {person.deceasedOn !== null && `, died ${date(person.deceasedOn)}`}{person.restricted && ', address protected'}
      </p>
      <dl className="onward-facts">
        {rows.map(({ field, label, mine, theirs }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd className="onward-beside">
              <span><span className="onward-quiet">Who waits: </span><Value words={mine} /></span>
              <span><span className="onward-quiet">Who is known: </span><Value words={theirs} /> {agrees.includes(field) ? <Tag colour="green">Agree</Tag> : differs.includes(field) && <Tag colour="red">Differ</Tag>}</span>
            </dd>
          </div>
        ))}
      </dl>
      <DecisionForm
        entry={entry} id={person.id}
        ways={[
          { words: 'Same person', kind: 'same', personId: person.id, done: entry.subject === null ? 'Recorded: the number is theirs.' : 'They are one record now, with all that was sent and told of either. It can be taken back below.' },
          { words: 'Not the same', kind: 'different', personId: person.id, done: 'They are not proposed again.' },
        ]}
        onDone={onDone}
      />
    </section>
  );
}

const Value = ({ words }: { readonly words: string | undefined }) => (words === undefined ? <>not known</> : <strong dir="auto">{words}</strong>);
