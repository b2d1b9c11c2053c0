import type { FormDefinition, JsonSchema } from '@onward/forms';
import type { ReactNode } from 'react';
import type { Assessment } from '../../api/assessments';
import { whenWords } from './when';

function questionAt({ schema }: FormDefinition, key: string): JsonSchema | undefined {
  const node = schema.properties?.[key];
  return typeof node === 'object' ? node : undefined;
}

/** The words of a choice; anything else as it is. */
function wordsOf(form: FormDefinition, key: string, value: unknown): string {
  const look = form.uiSchema[key] as { readonly 'ui:enumNames'?: readonly string[] } | undefined;
  return look?.['ui:enumNames']?.[questionAt(form, key)?.enum?.indexOf(value) ?? -1] ?? String(value);
}

/** What was answered, in the order of the form. */
export function AnswersGiven({ assessment, definition, children }: { readonly assessment: Assessment; readonly definition: FormDefinition; readonly children: ReactNode }) {
  const { answers, recordedAt } = assessment;
  const keys = Object.keys(definition.schema.properties ?? {}).filter((key) => answers[key] !== undefined);
  return (
    <details className="onward-fold">
      <summary>Answers<span className="nhsuk-u-visually-hidden"> of {whenWords(recordedAt)}</span></summary>
      <div>
        {keys.map((key) => <p key={key}>{questionAt(definition, key)?.title ?? key}: <strong>{wordsOf(definition, key, answers[key])}</strong></p>)}
        {children}
      </div>
    </details>
  );
}
