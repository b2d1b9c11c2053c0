import type { Assessment } from '../../api/assessments';
import { dayAndTime } from '../../ui/words';

/** `PHQ-9, Tuesday 10 March at 10:42, Dr Ada Finch`. */
export const assessmentWords = ({ form, recordedAt, recordedBy }: Assessment): string => `${form.title}, ${dayAndTime(recordedAt)}, ${recordedBy.name}`;
