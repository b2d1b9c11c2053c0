import type { WidgetProps } from '@rjsf/utils';
import { useContext } from 'react';
import { Checkboxes, Radios, Select, type Option } from '../options';
import { fieldProps } from './field-props';
import { InMatrix, MatrixRow } from './matrix';

/** The options as text, and back to what the answer is: a code, a number, yes or no. */
function optionsOf({ options: { enumOptions = [] } }: WidgetProps): { readonly list: readonly Option[]; readonly valueOf: (text: string) => unknown } {
  return {
    list: enumOptions.map(({ value, label }) => ({ value: String(value), label })),
    valueOf: (text) => enumOptions.find(({ value }) => String(value) === text)?.value as unknown,
  };
}

const textOf = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value));

/** One of a few, and for yes or no. A round button once pressed cannot be let go of: where none need be chosen there is a way back. */
export function RadioWidget(props: WidgetProps) {
  const { value, onChange, required } = props;
  const { list, valueOf } = optionsOf(props);
  const field = fieldProps(props);
  const isRow = useContext(InMatrix);
  const choose = (chosen: string): void => onChange(valueOf(chosen));
  const clear = (): void => {
    onChange(undefined);
    document.getElementById(field.id)?.focus();
  };
  const clearing = required !== true && value !== undefined && (
    <button type="button" className="onward-clear" onClick={clear}>Clear this answer<span className="nhsuk-u-visually-hidden">: {field.label}</span></button>
  );
  if (isRow) return <MatrixRow {...field} options={list} value={textOf(value)} onChange={choose}>{clearing}</MatrixRow>;
  return (
    <>
      <Radios {...field} options={list} value={textOf(value)} onChange={choose} />
      {clearing}
    </>
  );
}

export function CheckboxesWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const { list, valueOf } = optionsOf(props);
  const values = Array.isArray(value) ? value.map(String) : [];
  return <Checkboxes {...fieldProps(props)} options={list} values={values} onChange={(chosen) => onChange(chosen.length === 0 ? undefined : chosen.map(valueOf))} />;
}

export function SelectWidget(props: WidgetProps) {
  const { value, onChange, multiple } = props;
  const { list, valueOf } = optionsOf(props);
  if (multiple === true) return <CheckboxesWidget {...props} />;
  return <Select {...fieldProps(props)} options={list} value={textOf(value) ?? ''} onChange={(chosen) => onChange(valueOf(chosen))} empty="Choose one" />;
}
