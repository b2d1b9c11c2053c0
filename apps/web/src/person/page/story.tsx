import type { Schemas } from '../../api/client';
import { date } from '../../ui/words';

type Topic = Schemas['StoryTopic'];
type Told = Schemas['ToldAnswer'];

/** What is known, by the headings of the forms that asked: who said it, where and when; what is long ago; what is said differently; what was said before. */
export function Story({ topics }: { readonly topics: readonly Topic[] }) {
  const sections = [...new Set(topics.map(({ section }) => section))];
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="nhsuk-heading-m">What is known</h2>
      {topics.length === 0 && <p>Nothing that you may see has been told of this person yet.</p>}
      {sections.map((section, place) => (
        <section key={section} aria-labelledby={`story-${place}`} className="onward-known">
          <h3 id={`story-${place}`} className="nhsuk-heading-s">{section}</h3>
          <dl className="onward-facts">{topics.filter((topic) => topic.section === section).map((topic) => <Known key={topic.concept} topic={topic} />)}</dl>
        </section>
      ))}
    </section>
  );
}

function Known({ topic: { title, known, history } }: { readonly topic: Topic }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {known.length > 1 && <strong>Not everybody says the same.</strong>}
        {known.length === 0 && 'Nothing now.'}
        {known.map((told) => <Said key={told.responseId} told={told} />)}
        {history.length > 0 && (
          <details className="onward-fold">
            <summary><span>Said before ({history.length})<span className="nhsuk-u-visually-hidden">: {title}</span></span></summary>
            <div>{history.map((told) => <Said key={`${told.responseId} ${told.recordedAt}`} told={told} />)}</div>
          </details>
        )}
      </dd>
    </div>
  );
}

function Said({ told: { words, recordedBy, organisation, recordedAt, confirmedAt, confirmedBy, confirmedIn, isStale } }: { readonly told: Told }) {
  return (
    <>
      <div className="onward-words" dir="auto">{words}</div>
      <div className="onward-quiet">
        Recorded by {recordedBy}, {organisation}, {date(recordedAt)}{confirmedAt !== undefined && confirmedBy !== undefined && `; last confirmed by ${confirmedBy}, ${confirmedIn}, ${date(confirmedAt)}`}.
        {isStale === true && <strong> Long ago: ask again.</strong>}
      </div>
    </>
  );
}
