import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { DateFields, isoOf, NO_DATE, type TypedDate } from '../date-fields';
import { fieldProps } from './field-props';

/** Whatever stands between the hyphens, so that a date half typed is found again as it was left. */
function typedOf(value: unknown): TypedDate {
  const [, year = '', month = '', day = ''] = /^(.*?)-(.*?)-(.*)$/.exec(typeof value === 'string' ? value : '') ?? [];
  const bare = (part: string): string => part.replace(/^0+/, '');
  return { day: bare(day), month: bare(month), year: bare(year) };
}

/** A date in three boxes. What is typed is kept as it was typed: `3` is not made `03` under the reader's fingers. */
export function DateWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState<TypedDate>(() => typedOf(value));
  // an answer that came from elsewhere, such as the other tab, takes the place of what was typed
  const shown = isoOf(typed) === (value ?? '') ? typed : value === undefined ? NO_DATE : typedOf(value);
  const change = (now: TypedDate): void => {
    setTyped(now);
    onChange(isoOf(now) || undefined);
  };
  return <DateFields {...fieldProps(props)} value={shown} onChange={change} />;
}
