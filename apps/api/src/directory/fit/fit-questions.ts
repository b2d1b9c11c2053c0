import { Injectable } from '@nestjs/common';
import { questionsOf, type JsonSchema, type PersonFact } from '@onward/forms';
import { FormLibrary } from '../../forms/index.js';

/** What to ask so that it can be told whether a service fits. */
export interface FitQuestion {
  readonly fact: string;
  readonly title: string;
  /** What may be answered. */
  readonly schema: JsonSchema;
  /** The options of `schema` in words, in its order. */
  readonly options?: readonly string[];
  /** Where it is asked, for the answer to be kept there; absent for what belongs to the record of the person. */
  readonly form?: { readonly key: string; readonly version: number };
  readonly pointer?: string;
}

const OF_A_PERSON: Readonly<Record<PersonFact, Omit<FitQuestion, 'fact'>>> = {
  age: { title: 'How old is the person?', schema: { type: 'integer', minimum: 0, maximum: 130 } },
  sex: { title: 'What is the person’s sex?', schema: { type: 'string', enum: ['female', 'male', 'other'] }, options: ['Female', 'Male', 'Other'] },
  language: { title: 'Which language does the person speak?', schema: { type: 'string', minLength: 1, maxLength: 100 } },
  'postcode-district': { title: 'Where does the person live? The first part of the postcode', schema: { type: 'string', pattern: '^[A-Z]{1,2}[0-9][A-Z0-9]?$', maxLength: 4 } },
  'registered-practice': { title: 'Which GP practice is the person registered with? Its ODS code', schema: { type: 'string', pattern: '^[A-Z0-9-]{3,10}$', maxLength: 10 } },
};

const PAGE = 100;

/** The questions behind facts, as the published forms ask them. */
@Injectable()
export class FitQuestions {
  constructor(private readonly forms: FormLibrary) {}

  /** A question for each of these that can be asked: in the words of the first form that asks it, the core form before the others. */
  async about(facts: readonly string[]): Promise<FitQuestion[]> {
    const concepts = facts.filter((fact) => !Object.hasOwn(OF_A_PERSON, fact));
    const asked = concepts.length === 0 ? new Map<string, FitQuestion>() : await this.askedByForms();
    return facts.flatMap((fact) => {
      const question = Object.hasOwn(OF_A_PERSON, fact) ? { fact, ...OF_A_PERSON[fact as PersonFact] } : asked.get(fact);
      return question === undefined ? [] : [question];
    });
  }

  private async askedByForms(): Promise<Map<string, FitQuestion>> {
    const { items } = await this.forms.list({ limit: PAGE });
    const coreFirst = items.filter(({ kind }) => kind !== 'assessment').toSorted((one, other) => Number(other.kind === 'core') - Number(one.kind === 'core'));
    const asked = new Map<string, FitQuestion>();
    for (const { key, version, uiSchema, ...form } of coreFirst) {
      for (const { pointer, node } of questionsOf({ key, version, uiSchema, ...form })) {
        const fact = node['x-concept'];
        if (fact === undefined || asked.has(fact)) continue;
        const shown = uiSchema[pointer.slice(1)] as { readonly 'ui:enumNames'?: readonly string[] } | undefined;
        const options = shown?.['ui:enumNames'];
        asked.set(fact, { fact, title: node.title ?? fact, schema: node, ...(options === undefined ? {} : { options }), form: { key, version }, pointer });
      }
    }
    return asked;
  }
}
