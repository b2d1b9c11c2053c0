import type { Schemas } from '../../api/client';
import { sourceWords } from '../../ui/source-words';

type Topic = Schemas['StoryTopic'];
type Told = Schemas['ToldAnswer'];

/** What is known, by the headings of the forms that asked: who said it, where and when; what is long ago; what is said differently; what was said before. */
export function Story({ topics }: { readonly topics: readonly Topic[] }) {
  const sections = [...new Set(topics.map(({ section }) => section))];
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="nhsuk-heading-m">What is known</h2>
      {topics.length === 0 && <p>Nothing that you may see has been told of this person yet.</p>}
      {sections.map((section, place) => <Section key={section} id={`story-${place}`} title={section} topics={topics.filter((topic) => topic.section === section)} />)}
    </section>
  );
}

function Section({ id, title, topics }: { readonly id: string; readonly title: string; readonly topics: readonly Topic[] }) {
  const usual = usualSource(topics);
  return (
    <section aria-labelledby={id} className="onward-known">
      <h3 id={id} className="nhsuk-heading-s">{title}</h3>
      {usual !== undefined && <p className="onward-quiet onward-known__source">{usual} What came from elsewhere says so.</p>}
      <dl className="onward-facts">{topics.map((topic) => <Known key={topic.concept} topic={topic} usual={usual} />)}</dl>
    </section>
  );
}

/** What is true of most answers of a section is said once, at its head, where it is true of several. */
function usualSource(topics: readonly Topic[]): string | undefined {
  const times = new Map<string, number>();
  for (const source of topics.flatMap(({ known }) => known.map(sourceWords))) times.set(source, (times.get(source) ?? 0) + 1);
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

function Known({ topic: { title, known, history }, usual }: { readonly topic: Topic; readonly usual: string | undefined }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {known.length > 1 && <strong>Not everybody says the same.</strong>}
        {known.length === 0 && 'Nothing now.'}
        {known.map((told) => <Said key={told.responseId} told={told} usual={usual} />)}
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

function Said({ told, usual }: { readonly told: Told; readonly usual?: string | undefined }) {
  const source = sourceWords(told);
  const isUsual = source === usual;
  return (
    <>
      <div className="onward-words" dir="auto">{told.words}</div>
      {(!isUsual || told.isStale === true) && <div className="onward-quiet">{!isUsual && source}{told.isStale === true && <strong>{!isUsual && ' '}Long ago: ask again.</strong>}</div>}
    </>
  );
}
