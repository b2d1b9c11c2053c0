import type { ReferralEvent } from '../../api/timeline-queries';

/** A field of an event's free text, where this reader may read it. */
export const textOf = ({ content }: ReferralEvent, field: string): string | undefined => {
  const text = content?.[field];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

/** A coded field of an event. */
export const codeOf = ({ data }: ReferralEvent, field: string): string | undefined => {
  const code = data[field];
  return typeof code === 'string' ? code : undefined;
};

/** The answers that a question was about, as JSON pointers. */
export const pointersOf = ({ data }: ReferralEvent): readonly string[] => {
  const pointers = data['pointers'];
  return Array.isArray(pointers) ? pointers.filter((pointer): pointer is string => typeof pointer === 'string') : [];
};

/** The top-level answers that an event changed, as JSON pointers, where this reader may know them. */
export const changedPointers = ({ content }: ReferralEvent): readonly string[] => {
  const answers = content?.['answers'];
  return typeof answers === 'object' && answers !== null ? Object.keys(answers).map((key) => `/${key}`) : [];
};
