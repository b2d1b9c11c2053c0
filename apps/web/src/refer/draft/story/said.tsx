import type { KnownAnswer } from '../../../api/story';
import { sourceWords } from '../../../ui/source-words';

interface Props {
  readonly known: KnownAnswer;
  readonly words: string;
}

/** What was said, by whom, where and when. */
export function Said({ known, words }: Props) {
  return (
    <>
      <blockquote className="onward-words" dir="auto">{words}</blockquote>
      <p className="onward-quiet">
        {sourceWords(known)}
        {known.isStale && <strong> Long ago: ask again.</strong>}
      </p>
    </>
  );
}
