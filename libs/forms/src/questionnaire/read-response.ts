import { asJson, setOwn } from '../json-value.js';
import { readAnswer } from './answer-values.js';
import { EXTENSION, extensionValue } from './extensions.js';
import { questionsAt, type FormItem, type QuestionItem } from './form-items.js';
import { ImportNotes } from './import-report.js';
import { polymorphAt, recordsAt, textAt, type Raw } from './reading.js';

interface Found {
  readonly byLinkId: Map<string, Raw[]>;
  readonly unknown: Raw[];
}

/** The items of a response by linkId, as deep as headings and questions under questions go; what stands in a section is the section's. */
function collect(items: readonly Raw[], questions: ReadonlyMap<string, QuestionItem>, found: Found): Found {
  for (const item of items) {
    const linkId = textAt(item, 'linkId') ?? '';
    const question = questions.get(linkId);
    const answers = recordsAt(item, 'answer');
    if (question) found.byLinkId.set(linkId, [...(found.byLinkId.get(linkId) ?? []), item]);
    else if (answers.some((answer) => polymorphAt(answer, 'value') !== undefined)) found.unknown.push(item);
    collect(answers.flatMap((answer) => recordsAt(answer, 'item')), questions, found);
    if (question?.asked.kind !== 'group') collect(recordsAt(item, 'item'), questions, found);
  }
  return found;
}

function fromJson(item: Raw): { value: unknown } | undefined {
  const text = extensionValue(item, EXTENSION.answerJson);
  if (typeof text !== 'string') return undefined;
  try {
    const json = asJson(JSON.parse(text));
    return json.problem ? undefined : { value: json.value };
  } catch {
    return undefined;
  }
}

function readRows({ asked, inside, linkId }: QuestionItem, items: readonly Raw[], notes: ImportNotes): unknown {
  const rows = items.map((item) => readSet(inside, recordsAt(item, 'item'), notes).answers).filter((row) => Object.keys(row).length > 0);
  if (asked.repeats) return rows.length > 0 ? rows : undefined;
  if (rows.length > 1) notes.add(linkId, 'ONE_ANSWER', 'It is answered more than once, and the form takes one answer: the first is kept');
  return rows[0];
}

function readQuestion(question: QuestionItem, items: readonly Raw[], notes: ImportNotes): unknown {
  const carried = items[0] && fromJson(items[0]);
  if (carried) return carried.value;
  const { asked, linkId } = question;
  if (asked.kind === 'group') return readRows(question, items, notes);
  const values = items.flatMap((item) => recordsAt(item, 'answer')).filter((answer) => polymorphAt(answer, 'value') !== undefined);
  const read = values.flatMap((value) => {
    const reading = readAnswer(asked, value);
    if ('problem' in reading) notes.add(linkId, 'ANSWER', `${reading.problem}: it is not taken over`);
    else if (reading.note) notes.add(linkId, 'WORDS', reading.note);
    return 'answer' in reading ? [reading.answer] : [];
  });
  if (asked.repeats) return read.length > 0 ? read : undefined;
  if (read.length > 1) notes.add(linkId, 'ONE_ANSWER', 'It is answered more than once, and the form takes one answer: the first is kept');
  return read[0];
}

/** The answers that the items of a response give to these questions, and the items that answer none of them. */
export function readSet(formItems: readonly FormItem[], items: readonly Raw[], notes = new ImportNotes()): { answers: Record<string, unknown>; unknown: readonly Raw[] } {
  const questions = questionsAt(formItems);
  const { byLinkId, unknown } = collect(items, new Map(questions.map((question) => [question.linkId, question])), { byLinkId: new Map(), unknown: [] });
  const answers: Record<string, unknown> = {};
  for (const question of questions) {
    const answer = readQuestion(question, byLinkId.get(question.linkId) ?? [], notes);
    if (answer !== undefined) setOwn(answers, question.key, answer);
  }
  for (const item of unknown) notes.add(textAt(item, 'linkId') ?? '', 'UNKNOWN_QUESTION', 'The form has no such question: its answer is not taken over');
  return { answers, unknown };
}
