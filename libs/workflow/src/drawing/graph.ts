import { STATES, type State } from '../states.js';
import { ARROWS, FROM_ANY_OPEN, GROUPS, type Arrow } from './machine-edges.js';

export interface Box {
  id: string;
  /** States drawn inside; none for a pill that stands for several states. */
  states: State[];
  pill?: string;
  /** Events that lead from any state of the box to one inside it. */
  inner: string[];
}

export interface Line {
  from: string;
  to: string;
  /** The state inside the box that the arrow points at; absent where it depends. */
  target?: State;
  labels: string[];
}

const ANY_OPEN: Box = { id: 'any-open', states: [], pill: 'any open state', inner: [] };
const LEFT: Box = { id: 'left', states: [], pill: 'the state it left', inner: [] };

const groupOf = (state: State): State[] => GROUPS.find((group) => group.includes(state)) ?? [state];
const idOf = (state: State): string => groupOf(state).join('+');
const label = ({ event, condition }: Arrow): string => (condition ? `${event} ${condition}` : event);

function drawnOnce({ event, to }: Arrow): boolean {
  return FROM_ANY_OPEN.some((one) => one.event === event && one.to === to);
}

function linesBetween(): Line[] {
  const lines = new Map<string, Line>();
  const add = (from: string, to: string, target: State | undefined, text: string): void => {
    const key = `${from}|${to}|${target ?? ''}`;
    const line = lines.get(key) ?? { from, to, ...(target && { target }), labels: [] };
    if (!line.labels.includes(text)) line.labels.push(text);
    lines.set(key, line);
  };
  for (const arrow of FROM_ANY_OPEN) add(ANY_OPEN.id, idOf(arrow.to), arrow.to, label(arrow));
  for (const arrow of ARROWS.filter((one) => !drawnOnce(one))) {
    const [from, to] = [idOf(arrow.from), idOf(arrow.to)];
    if (arrow.event === 'reopen') add(from, LEFT.id, undefined, label(arrow));
    else if (from !== to) add(from, to, arrow.back ? undefined : arrow.to, label(arrow));
  }
  return [...lines.values()];
}

function innerOf(group: State[]): string[] {
  const inside = ARROWS.filter(({ from, to }) => group.includes(from) && group.includes(to));
  return [...new Set(inside.map((arrow) => `${label(arrow)} → ${arrow.to}`))];
}

export const LINES: Line[] = linesBetween();
export const BOXES: Box[] = [
  ...[...new Set(STATES.map(groupOf))].map((group) => ({ id: group.join('+'), states: group, inner: innerOf(group) })),
  ANY_OPEN,
  LEFT,
];
