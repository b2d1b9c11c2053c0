import { useEffect, useRef, type ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { Button, isSecondOfTwo } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { date, nhsNumberWords } from '../../ui/words';

type Match = Schemas['PersonMatch'];

interface Props {
  readonly matches: readonly Match[];
  readonly onChoose: (match: Match) => void;
  /** Absent where nothing of what was searched for can be carried over to a new person. */
  readonly onAdd?: () => void;
  /** What to say, and to offer, where there is none. */
  readonly nobody: ReactNode;
}

/** Who was found. Focus goes to the one person who can be meant, else to how many there are. */
export function PersonMatches({ matches, onChoose, onAdd, nobody }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const isOne = matches.length === 1 && matches[0]?.match === 'exact';
  useEffect(() => {
    (isOne ? first : heading).current?.focus();
  }, [matches, isOne]);
  return (
    <section aria-labelledby="matches" className="onward-block">
      <h2 id="matches" ref={heading} tabIndex={-1} className="nhsuk-heading-m onward-page__title">
        {matches.length === 0 ? 'Nobody found' : matches.length === 1 ? '1 person found' : `${matches.length} people found`}
      </h2>
      {matches.length > 0 && (
        <>
          <p>Choose the person. Check the date of birth with them.</p>
          <ul className="onward-choices">
            {matches.map((match, index) => (
              <li key={match.id}>
                <button type="button" className="onward-choice" ref={index === 0 ? first : undefined} onClick={(event) => void (isSecondOfTwo(event) || onChoose(match))}><MatchWords match={match} /></button>
              </li>
            ))}
          </ul>
        </>
      )}
      {matches.length > 0 && onAdd !== undefined && <p className="onward-above"><Button kind="secondary" onClick={onAdd}>None of these: add this person</Button></p>}
      {matches.length === 0 && nobody}
    </section>
  );
}

function MatchWords({ match }: { readonly match: Match }) {
  const { name, birthDate, age, deceasedOn, nhsNumber, postcodeDistrict, restricted } = match;
  const born = birthDate === null ? (age === null ? 'Age not known' : `About ${age} years old`) : `Born ${date(birthDate)}${age === null ? '' : ` (${age})`}`;
  return (
    <>
      <strong dir="auto">{name}</strong>
      <span>{born}</span>
      <span className="onward-quiet">
        {nhsNumber === null ? 'NHS number not known' : `NHS ${nhsNumberWords(nhsNumber)}`}{postcodeDistrict !== null && `, lives in ${postcodeDistrict}`}
      </span>
      {deceasedOn !== null && <span><Tag colour="grey">{`Death recorded on ${date(deceasedOn)}`}</Tag></span>}
      {match.match === 'close' && <span><Tag colour="orange">Not quite what you typed</Tag></span>}
      {restricted && <span><Tag colour="red">Address protected</Tag></span>}
    </>
  );
}
