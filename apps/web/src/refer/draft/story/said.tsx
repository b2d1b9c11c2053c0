import type { KnownAnswer } from '../../../api/story';
import { date } from '../../../ui/words';

interface Props {
  readonly known: KnownAnswer;
  readonly words: string;
}

/** What was said, by whom, where and when. */
export function Said({ known: { recordedBy, organisation, recordedAt, confirmedAt, confirmedBy, confirmedIn, isStale }, words }: Props) {
  return (
    <>
      <blockquote className="onward-words" dir="auto">{words}</blockquote>
      <p className="onward-quiet">
        Recorded by {recordedBy}, {organisation}, {date(recordedAt)}{confirmedBy && `; last confirmed by ${confirmedBy}, ${confirmedIn}, ${date(confirmedAt)}`}.
        {isStale && <strong> Long ago: ask again.</strong>}
      </p>
    </>
  );
}
