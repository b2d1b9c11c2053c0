import type { AdviceMessage } from '../api/advice';
import { dayAndTime } from '../ui/words';
import { actWords } from './advice-words';

/** What was asked and answered, the oldest first. */
export function Thread({ messages }: { readonly messages: readonly AdviceMessage[] }) {
  return (
    <ol className="onward-timeline">
      {messages.map(({ id, at, act, text, by, to }) => (
        <li key={id} className={text === null ? 'onward-step onward-step--minor' : 'onward-step onward-step--message'}>
          <h3 className="onward-step__title">{actWords({ act, to })}</h3>
          <p className="onward-quiet"><time dateTime={at}>{dayAndTime(at)}</time>{by !== null && <>, <span dir="auto">{by.name}</span>, {by.of}</>}</p>
          {text !== null && <p className="onward-speech" dir="auto">{text}</p>}
          {act === 'answer' && to !== null && <p className="onward-step__line">They say to refer to {to.name}.</p>}
        </li>
      ))}
    </ol>
  );
}
