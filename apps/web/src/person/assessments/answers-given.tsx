import { answerWords, titleOf, type FormDefinition } from '@onward/forms';
import type { ReactNode } from 'react';
import type { Assessment } from '../../api/assessments';
import { whenWords } from './when';

/** What was answered, in the order of the form. */
export function AnswersGiven({ assessment, definition, children }: { readonly assessment: Assessment; readonly definition: FormDefinition; readonly children: ReactNode }) {
  const { answers, recordedAt } = assessment;
  const keys = Object.keys(definition.schema.properties ?? {}).filter((key) => answers[key] !== undefined);
  return (
    <details className="onward-fold">
      <summary>Answers<span className="nhsuk-u-visually-hidden"> of {whenWords(recordedAt)}</span></summary>
      <div>
        {keys.map((key) => <p key={key}>{titleOf(definition, key)}: <strong>{answerWords(definition, key, answers[key])}</strong></p>)}
        {children}
      </div>
    </details>
  );
}
