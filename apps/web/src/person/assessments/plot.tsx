import type { Band } from '@onward/forms';
import { useEffect, useId, useRef, useState } from 'react';
import type { Assessment } from '../../api/assessments';
import { plottedBands, plottedOf, reachOf } from './plot-shape';
import { dayWords } from './when';

interface Props {
  readonly title: string;
  readonly scale: string;
  readonly bands: readonly Band[];
  readonly assessments: readonly Assessment[];
}

const HEIGHT = 300;
const EDGE = { left: 12, right: 36, top: 8, bottom: 32 } as const;
/** From the lowest band to the highest: paler to darker, each light enough to be written on. */
const SHADES = ['#ffffff', '#f0f4f5', '#e0eaf3', '#cfdfee', '#bdd3e8', '#a9c6e1'] as const;
const INK = '#212b32';
const QUIET_INK = '#425563';
const LINE = '#005eb8';
/** Two scores closer than this, in pixels, have one number between them. */
const APART = 26;
/** Of the letters on the plot, in pixels, on the average. */
const LETTER = 6.5;
/** Letters cut out what they stand on: a line behind them does not strike them through. */
const HALO = { strokeWidth: 4, paintOrder: 'stroke' } as const;
const shadeOf = (band: number): string => SHADES[Math.min(band, SHADES.length - 1)] ?? SHADES[0];

const fitted = (words: string, width: number): string => (words.length * LETTER <= width ? words : `${words.slice(0, Math.max(1, Math.floor(width / LETTER) - 1))}…`);

/** Scores over time before the bands that they lie in. The table beside it says the same in words. */
export function Plot({ title, scale, bands, assessments }: Props) {
  const id = useId();
  const box = useRef<SVGSVGElement>(null);
  // drawn as wide as it is shown, so that its letters are as large as all others
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.max(240, Math.round(entry?.contentRect.width ?? 640))));
    if (box.current !== null) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  const scores = plottedOf(assessments, scale);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return null;
  const strips = plottedBands(bands, scores);
  const [low, high] = reachOf(strips, scores);
  const [inner, tall] = [width - EDGE.left - EDGE.right, HEIGHT - EDGE.top - EDGE.bottom];
  const x = (at: number): number => EDGE.left + 8 + (last.at === first.at ? inner / 2 : ((at - first.at) / (last.at - first.at)) * (inner - 16));
  const y = (score: number): number => EDGE.top + ((high - score) / (high - low)) * tall;
  const points = scores.map((one) => ({ ...one, x: x(one.at), y: y(one.score) }));
  const labelled = points.filter((point, index) => index === points.length - 1 || (points[index + 1]?.x ?? 0) - point.x >= APART);
  // a number stands above its point; below it, where it would cover the words of a band
  const covers = (left: number, base: number): boolean =>
    base < EDGE.top + 14 || strips.some(({ words, to }) => left < EDGE.left + 6 + words.length * LETTER && base > y(to) && base - 12 < y(to) + 18);
  const baseOf = (point: { readonly x: number; readonly y: number }): number => [point.y - 6, point.y + 19].find((base) => !covers(point.x + 10, base)) ?? point.y - 6;
  const told = `${title}: ${scores.length === 1 ? 'one score' : `${scores.length} scores`}, ${scores.map(({ score }) => score).join(', ')}, from ${dayWords(first.at)} to ${dayWords(last.at)}.`;
  return (
    <svg ref={box} width="100%" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={id} fontFamily="Arial, sans-serif" fontSize="14" fill={INK}>
      <title id={id}>{told} The table has each of them.</title>
      {strips.map(({ key, from, to }, index) => (
        <rect key={key} x={EDGE.left} y={y(to)} width={inner} height={y(from) - y(to)} fill={shadeOf(index)} stroke="#aeb7bd" />
      ))}
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} fill="none" stroke={LINE} strokeWidth="2" />
      {strips.map(({ key, words, from, to }, index) => (
        <text key={key} x={EDGE.left + 6} y={y(to) + Math.min(16, (y(from) - y(to)) / 2 + 5)} fontSize="13" fill={QUIET_INK} stroke={shadeOf(index)} {...HALO}>{fitted(words, inner - 12)}</text>
      ))}
      {points.map((point) => point.hasAlert
        ? <path key={point.id} d={`M${point.x} ${point.y - 8}l8 8l-8 8l-8 -8z`} fill="#d5281b" stroke="#fff" />
        : <circle key={point.id} cx={point.x} cy={point.y} r="6" fill={LINE} stroke="#fff" />)}
      {labelled.map((point) => (
        <text key={point.id} x={point.x + 10} y={baseOf(point)} fontWeight="700" stroke="#fff" {...HALO}>{point.score}</text>
      ))}
      <text x={EDGE.left} y={HEIGHT - 10}>{dayWords(first.at)}</text>
      {dayWords(last.at) !== dayWords(first.at) && <text x={width - EDGE.right} y={HEIGHT - 10} textAnchor="end">{dayWords(last.at)}</text>}
    </svg>
  );
}
