import type { Schemas } from '../../api/client';
import { date } from '../../ui/words';
import { contactWords } from './contact-words';

interface Props {
  readonly person: Schemas['Person'];
  /** Undefined while it is read. */
  readonly topics: readonly Schemas['StoryTopic'][] | undefined;
}

interface Flag {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly isGrave: boolean;
}

/** What must not be missed, in words: colour alone tells nobody anything. */
export function Flags({ person, topics }: Props) {
  const flags = [...ofPerson(person), ...(topics === undefined ? [] : ofStory(topics))];
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flags" className={flags.some(({ isGrave }) => isGrave) ? 'onward-risks onward-risks--there' : 'onward-risks'}>
      <h2 id="flags" className="nhsuk-heading-s">Know this first</h2>
      <dl className="onward-facts">
        {flags.map(({ key, label, words, isGrave }) => <div key={key}><dt>{label}</dt><dd dir="auto" className="onward-words">{isGrave ? <strong>{words}</strong> : words}</dd></div>)}
      </dl>
    </section>
  );
}

function ofPerson({ deceasedOn, restricted, address, safeContact, unmatched }: Schemas['Person']): Flag[] {
  const where = address != null && 'words' in address ? address.words : 'Where the person is must not be passed on';
  return [
    deceasedOn == null ? [] : [{ key: 'death', label: 'Death', words: `Died, recorded ${date(deceasedOn)}`, isGrave: true }],
    restricted ? [{ key: 'restricted', label: 'Address protected', words: where, isGrave: true }] : [],
    safeContact == null ? [] : [{ key: 'safe', label: 'Safe contact', words: contactWords(safeContact), isGrave: true }],
    unmatched === true ? [{ key: 'unmatched', label: 'Identity', words: 'Too little is known to be sure who this is. Somebody is looking at it.', isGrave: false }] : [],
  ].flat();
}

/** What was said of allergies and safeguarding, as far as the reader may know it; that nothing was said is said too. */
function ofStory(topics: readonly Schemas['StoryTopic'][]): Flag[] {
  const said = (concept: string): string | undefined => topics.find((topic) => topic.concept === concept)?.known.map(({ words }) => words).join('\n');
  const allergies = said('allergies') ?? said('allergy-status');
  const safeguarding = ['safeguarding-concern', 'safeguarding-concern-details'].flatMap((concept) => said(concept) ?? []);
  const visit = said('visit-safety');
  return [
    { key: 'allergies', label: 'Allergies', words: allergies ?? 'Nothing recorded that you may see: ask', isGrave: said('allergies') !== undefined },
    ...(safeguarding.length === 0 ? [] : [{ key: 'safeguarding', label: 'Safeguarding', words: safeguarding.join('\n'), isGrave: said('safeguarding-concern') !== 'No' }]),
    ...(visit === undefined ? [] : [{ key: 'visit', label: 'Before a visit', words: visit, isGrave: false }]),
  ];
}
