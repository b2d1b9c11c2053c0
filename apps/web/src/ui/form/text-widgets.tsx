import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { TextArea } from '../text-area';
import { TextField } from '../text-field';
import { fieldProps } from './field-props';
import { useTyped } from './use-typed';

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

type Input = NonNullable<Parameters<typeof TextField>[0]['input']>;

/** The keyboard that a phone shows. Numbers are typed as text: a number input scrolls away and swallows what is no number (NHS service manual, "Text input"). */
const INPUTS: Readonly<Record<string, Input>> = {
  number: { inputMode: 'decimal' },
  integer: { inputMode: 'numeric' },
  email: { inputMode: 'email', spellCheck: false },
  uri: { inputMode: 'url', spellCheck: false },
};

const inputOf = ({ format, type }: RJSFSchema): Input | undefined => INPUTS[format ?? ''] ?? INPUTS[String(type)];

const SHORT = 30;

/** What was emptied is no answer. */
const answerOf = (text: string): string | undefined => (text === '' ? undefined : text);

export function TextWidget(props: WidgetProps) {
  const { schema, value, onChange } = props;
  const { text, type, settle } = useTyped(shown(value), (typed) => onChange(answerOf(typed)));
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const width = isNumber ? 10 : (schema.maxLength ?? Infinity) <= SHORT ? 20 : undefined;
  // Enter sends the form with the box still in focus
  const onKeyDown = ({ key }: { readonly key: string }): void => (key === 'Enter' ? settle() : undefined);
  return <TextField {...fieldProps(props)} value={text} onChange={type} width={width} input={{ ...inputOf(schema), onBlur: settle, onKeyDown }} />;
}

/** Tall enough for what is expected, and no taller than a phone. */
const rowsFor = (maxLength: number): number => (maxLength > 4_000 ? 10 : maxLength > 1_000 ? 6 : 4);

export function TextareaWidget(props: WidgetProps) {
  const { schema, value, onChange } = props;
  const { text, type, settle } = useTyped(shown(value), (typed) => onChange(answerOf(typed)));
  return <TextArea {...fieldProps(props)} value={text} onChange={type} onBlur={settle} maxLength={schema.maxLength} rows={rowsFor(schema.maxLength ?? Infinity)} />;
}
