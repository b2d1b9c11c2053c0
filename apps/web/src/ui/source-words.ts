import { date } from './words';

/** Of an answer: who wrote it down and who said since that it still holds. */
interface Source {
  readonly recordedBy: string;
  readonly organisation: string;
  readonly recordedAt: string;
  readonly confirmedAt?: string | undefined;
  readonly confirmedBy?: string | undefined;
  readonly confirmedIn?: string | undefined;
}

/** Who said it, where and when. */
export const sourceWords = ({ recordedBy, organisation, recordedAt, confirmedAt, confirmedBy, confirmedIn }: Source): string =>
  `Recorded by ${recordedBy}, ${organisation}, ${date(recordedAt)}${confirmedAt !== undefined && confirmedBy !== undefined ? `; last confirmed by ${confirmedBy}, ${confirmedIn}, ${date(confirmedAt)}` : ''}.`;
