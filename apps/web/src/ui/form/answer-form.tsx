import type { JsonSchema } from '@onward/forms';
import { useCallback, useMemo, useRef } from 'react';
import { errorSchemaOf, type Fault } from './faults';
import { InMatrix, MatrixHead } from './matrix';
import { Question } from './question';
import { registryOf } from './registry';
import { tidied } from './tidied';
import { withAnswerAt, type Path } from './with-answer-at';

export type Answers = Readonly<Record<string, unknown>>;

export interface AnswerFormProps {
  /** The questions to show, with no conditions left in it: which are asked is decided above. */
  readonly schema: JsonSchema;
  readonly uiSchema: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
  /** What is wrong, as it was found when the page was last submitted; not while somebody types. */
  readonly faults: readonly Fault[];
  /** All questions have one list of answers: at a desk they stand as a table under it. */
  readonly isMatrix?: boolean;
  readonly onChange: (answers: Answers) => void;
  readonly onSubmit: () => void;
  /** The form element's id, for the buttons, which stand outside. */
  readonly id: string;
}

/** The questions of a schema, on NHS markup, filled with answers. Whoever submits it says what is wrong with them. */
export function AnswerForm({ schema, uiSchema, answers, faults, isMatrix = false, onChange, onSubmit, id }: AnswerFormProps) {
  const { properties = {}, required = [], $defs } = schema;
  const registry = useMemo(() => registryOf($defs), [$defs]);
  const errors = useMemo(() => errorSchemaOf(faults), [faults]);
  // what one question tells is known to the next before anything is drawn
  const latest = useRef({ answers, onChange });
  latest.current = { answers, onChange };
  const change = useCallback((answer: unknown, [key, ...within]: Path): void => {
    const { [String(key)]: before, ...others } = latest.current.answers;
    const all = { ...others, ...tidied({ [String(key)]: withAnswerAt(before, within, answer) }) };
    latest.current = { ...latest.current, answers: all };
    latest.current.onChange(all);
  }, []);
  return (
    <form
      id={id} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <InMatrix value={isMatrix}>
        {isMatrix && <MatrixHead schema={schema} uiSchema={uiSchema} />}
        {Object.entries(properties).map(([key, node]) => typeof node === 'object' && (
          <Question key={key} name={key} schema={node} look={uiSchema[key]} answer={answers[key]} errors={errors[key]} isRequired={required.includes(key)} registry={registry} onChange={change} />
        ))}
      </InMatrix>
    </form>
  );
}
