import type { JsonSchema } from '@onward/forms';
import { useCallback, useMemo, useRef } from 'react';
import { pathOf, type Fault } from './faults';
import { FormPart, type Answers } from './form-part';
import { InMatrix } from './matrix';

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

/** Questions drawn together: a change of one draws the others of its part again, and on a slow phone a hundred would be felt at every word. */
const TOGETHER = 20;

const NO_FAULTS: readonly Fault[] = [];

interface Part {
  readonly first: string;
  readonly schema: JsonSchema;
  readonly faults: readonly Fault[];
}

function partsOf(schema: JsonSchema): readonly JsonSchema[] {
  const questions = Object.entries(schema.properties ?? {});
  if (questions.length <= TOGETHER) return [schema];
  return Array.from({ length: Math.ceil(questions.length / TOGETHER) }, (_, part) => {
    const own = questions.slice(part * TOGETHER, (part + 1) * TOGETHER);
    return { ...schema, properties: Object.fromEntries(own), required: schema.required?.filter((key) => own.some(([each]) => each === key)) };
  });
}

function withFaults(schema: JsonSchema, faults: readonly Fault[]): Part {
  const keys = Object.keys(schema.properties ?? {});
  const own = faults.filter(({ pointer }) => keys.includes(pathOf(pointer)[0] ?? ''));
  return { first: keys[0] ?? '', schema, faults: own.length === 0 ? NO_FAULTS : own };
}

/** The questions of a schema, on NHS markup, filled with answers. Whoever submits it says what is wrong with them. */
export function AnswerForm({ schema, uiSchema, answers, faults, isMatrix = false, onChange, onSubmit, id }: AnswerFormProps) {
  const schemas = useMemo(() => partsOf(schema), [schema]);
  const parts = useMemo(() => schemas.map((part) => withFaults(part, faults)), [schemas, faults]);
  // what one part tells is known to the next before anything is drawn
  const latest = useRef({ answers, onChange });
  latest.current = { answers, onChange };
  const change = useCallback((changed: Answers, keys: readonly string[]): void => {
    const others = Object.entries(latest.current.answers).filter(([key]) => !keys.includes(key));
    const all = { ...Object.fromEntries(others), ...changed };
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
        {parts.map((part) => <FormPart key={part.first} schema={part.schema} uiSchema={uiSchema} faults={part.faults} answers={answers} onChange={change} />)}
      </InMatrix>
    </form>
  );
}
