import type { Answered } from '../harness/index.js';
import { nameOf, type Cell } from './ask.js';
import { canariesIn } from './canaries.js';
import { mayRead } from './expectations.js';
import type { Scenario } from './scenarios.js';

/** What the caller hears: the body, and the headers too. */
const heard = ({ text, headers }: Answered): string => `${text}\n${[...headers].join('\n')}`;

/** What an answer tells that this caller may not read, in sentences. A refusal may tell nothing. */
export function leaksOf(cell: Cell, scenarios: readonly Scenario[]): string[] {
  return scenarios.flatMap((scenario) => {
    const isRefused = cell.answered.status >= 400;
    const byDesign = scenario.name === cell.scenario ? (cell.wanted.tells ?? []) : [];
    const told = canariesIn(heard(cell.answered), scenario.canaries);
    const leaked = told.filter((kind) => isRefused || (!mayRead(kind, cell.persona, scenario.name) && !byDesign.includes(kind)));
    return leaked.map((kind) => `${nameOf(cell)}: ${kind} of “${scenario.name}”`);
  });
}

/** What a caller came to read of a scenario, over all these answers. */
export function readOf(cells: readonly Cell[], scenario: Scenario): string[] {
  const texts = cells.filter(({ answered }) => answered.status < 400).map(({ answered }) => heard(answered));
  return canariesIn(texts.join('\n'), scenario.canaries).sort();
}

const IDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const NEVER_THE_SAME = ['date'];

/** Everything of an answer but ids and the time of day: what is hidden must be the same as what does not exist. */
export function withoutIds({ status, text, headers }: Answered): object {
  const kept = [...headers].filter(([name]) => !NEVER_THE_SAME.includes(name)).map(([name, value]) => [name, value.replace(IDS, 'id')]);
  return { status, text: text.replace(IDS, 'id'), headers: kept };
}
