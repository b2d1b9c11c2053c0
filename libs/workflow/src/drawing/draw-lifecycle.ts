import { Graph, layout } from '@dagrejs/dagre';
import { OWNER_KIND, type OwnerKind, type State } from '../states.js';
import { BOXES, LINES, type Box, type Line } from './graph.js';
import { FROM_ANYWHERE, STAYING } from './machine-edges.js';

/** Fill, border: each pair, and the text on the fill, has a contrast above 4.5 : 1 with dark text (WCAG 2.2, 1.4.3). */
const COLOURS: Record<OwnerKind, readonly [fill: string, border: string]> = {
  referrer: ['#d2e2f1', '#005eb8'],
  service: ['#cfe9d8', '#00703c'],
  coordinator: ['#ffe7b3', '#8a5a00'],
  none: ['#e8edee', '#4c6272'],
};
const OWNER_WORDS: Record<OwnerKind, string> = {
  referrer: 'the referrer owes the next act',
  service: 'the service owes it',
  coordinator: 'the coordinator owes it',
  none: 'closed: nobody owes an act',
};
const STATE = { width: 196, height: 44, gap: 14, pad: 14 };
const LINE_HEIGHT = 18;
const MARGIN = 24;
const LEGEND_HEIGHT = 128;

interface Point {
  x: number;
  y: number;
}

const widthOf = (text: string): number => text.length * 7.1 + 10;

function sizeOf({ states, pill, inner }: Box): { width: number; height: number } {
  if (pill) return { width: widthOf(pill) + 24, height: 34 };
  if (states.length === 1 && inner.length === 0) return { width: STATE.width, height: STATE.height };
  const row = states.length * STATE.width + (states.length - 1) * STATE.gap;
  return { width: row + 2 * STATE.pad, height: STATE.height + 2 * STATE.pad + inner.length * LINE_HEIGHT };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const text = (x: number, y: number, words: string, attributes = ''): string => `<text x="${x}" y="${y}" ${attributes}>${escape(words)}</text>`;

function stateBox(state: State, x: number, y: number): string {
  const [fill, border] = COLOURS[OWNER_KIND[state]];
  const { width, height } = STATE;
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${fill}" stroke="${border}" stroke-width="2"/>`;
  return rect + text(x + width / 2, y + height / 2 + 5, state, 'text-anchor="middle" class="state"');
}

/** Where each state's box lies, by its own box or its place in the row of a group. */
function placeOf(box: Box, centre: Point, state: State): Point {
  const { width, height } = sizeOf(box);
  const alone = box.states.length === 1 && box.inner.length === 0;
  const pad = alone ? 0 : STATE.pad;
  const at = box.states.indexOf(state) * (STATE.width + STATE.gap);
  return { x: Math.round(centre.x - width / 2 + pad + at), y: Math.round(centre.y - height / 2 + pad) };
}

/** What lies under the lines: a pill, or the frame around several states. */
function drawFrame(box: Box, centre: Point): string {
  const { width, height } = sizeOf(box);
  const [x, y] = [Math.round(centre.x - width / 2), Math.round(centre.y - height / 2)];
  if (box.states.length === 1 && box.inner.length === 0) return '';
  if (box.pill) {
    const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="17" fill="#fff" stroke="#4c6272" stroke-dasharray="5 4"/>`;
    return rect + text(centre.x, centre.y + 5, box.pill, 'text-anchor="middle" class="pill"');
  }
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="#f8f9fa" stroke="#768692"/>`;
  const notes = box.inner.map((words, i) => text(x + STATE.pad, y + STATE.pad + STATE.height + (i + 1) * LINE_HEIGHT, words, 'class="label"'));
  return [frame, ...notes].join('');
}

function drawStates(box: Box, centre: Point): string {
  const states = box.states.map((state) => {
    const place = placeOf(box, centre, state);
    return stateBox(state, place.x, place.y);
  });
  return states.join('');
}

/** A smooth line through every point: a Catmull-Rom spline as cubic Béziers, a little tightened. */
function curve(points: Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? { x: 0, y: 0 };
  const words = ({ x, y }: Point): string => `${x.toFixed(0)} ${y.toFixed(0)}`;
  const lean = (from: Point, before: Point, after: Point, side: number): Point => ({
    x: from.x + (side * (after.x - before.x)) / 7,
    y: from.y + (side * (after.y - before.y)) / 7,
  });
  const parts = points.slice(1).map((point, i) => {
    const [first, second] = [lean(at(i), at(i - 1), point, 1), lean(point, at(i), at(i + 2), -1)];
    return `C${words(first)} ${words(second)} ${words(point)}`;
  });
  return `M${words(at(0))} ${parts.join(' ')}`;
}

function drawLine(points: Point[]): string {
  return `<path d="${curve(points)}" fill="none" stroke="#425563" stroke-width="1.5" marker-end="url(#head)"/>`;
}

function drawLabels({ labels }: Line, at: Point): string {
  const width = Math.max(...labels.map(widthOf));
  const height = labels.length * LINE_HEIGHT;
  const top = at.y - height / 2;
  const back = `<rect x="${(at.x - width / 2).toFixed(0)}" y="${top.toFixed(0)}" width="${width.toFixed(0)}" height="${height}" fill="#fff"/>`;
  const words = labels.map((label, i) => text(Math.round(at.x), Math.round(top + (i + 1) * LINE_HEIGHT - 5), label, 'text-anchor="middle" class="label"'));
  return back + words.join('');
}

function legend(y: number): string {
  const keys = (Object.keys(COLOURS) as OwnerKind[]).map((owner, i) => {
    const [fill, border] = COLOURS[owner];
    const x = MARGIN + i * 250;
    return `<rect x="${x}" y="${y}" width="22" height="22" rx="6" fill="${fill}" stroke="${border}" stroke-width="2"/>${text(x + 30, y + 16, OWNER_WORDS[owner], 'class="label"')}`;
  });
  const notes = [
    `From any state: ${FROM_ANYWHERE.join(', ')} (retract: to the state before, within 60 seconds; entered-in-error: to withdrawn, once confirmed; hand-over: to escalated, where the successor of a closed service had it before).`,
    `The state stays: ${STAYING.join(', ')}.`,
    'An arrow that ends at a frame leads to the state inside it that the referral came from; a line of text in a frame leads from any state of the frame.',
  ];
  return [...keys, ...notes.map((words, i) => text(MARGIN, y + 50 + i * 22, words, 'class="label"'))].join('');
}

/** The line's points, its end moved to the state it means where that lies in a frame. */
function pointsTo({ to, target }: Line, points: Point[], centre: Point): Point[] {
  const box = BOXES.find(({ id }) => id === to);
  if (!box || !target || box.states.length < 2) return points;
  const place = placeOf(box, centre, target);
  const fromAbove = (points.at(-2)?.y ?? 0) < place.y;
  return [...points.slice(0, -1), { x: place.x + STATE.width / 2, y: fromAbove ? place.y : place.y + STATE.height }];
}

/** The lifecycle as one SVG picture, read from the machine. */
export function drawLifecycle(): string {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 44, ranksep: 58, edgesep: 24, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of BOXES) graph.setNode(box.id, sizeOf(box));
  LINES.forEach((line, i) => {
    const size = { width: Math.max(...line.labels.map(widthOf)) + 12, height: line.labels.length * LINE_HEIGHT + 6 };
    graph.setEdge(line.from, line.to, { ...size, labelpos: 'c' }, String(i));
  });
  layout(graph);
  const centreOf = (id: string): Point => graph.node(id) as Point;
  const edges = LINES.map((line, i) => ({ line, edge: graph.edge({ v: line.from, w: line.to, name: String(i) }) as Point & { points: Point[] } }));
  const size = graph.graph() as { width: number; height: number };
  const width = Math.ceil(Math.max(size.width, 1040));
  const height = Math.ceil(size.height) + LEGEND_HEIGHT;
  const style =
    '<style>text{font-family:Arial,Helvetica,sans-serif;fill:#212b32}.state{font-size:16px;font-weight:700}.label{font-size:13px}.pill{font-size:14px;font-style:italic}</style>';
  const head =
    '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#425563"/></marker></defs>';
  const title = '<title>The life of a referral: its states, who owes the next act in each, and the events between them</title>';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `${title}${style}${head}<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...BOXES.map((box) => drawFrame(box, centreOf(box.id))),
    ...edges.map(({ line, edge }) => drawLine(pointsTo(line, edge.points, centreOf(line.to)))),
    ...BOXES.map((box) => drawStates(box, centreOf(box.id))),
    ...edges.map(({ line, edge }) => drawLabels(line, edge)),
    legend(Math.ceil(size.height) + 8),
    '</svg>\n',
  ].join('\n');
}
