import { addTarget } from '../source/targets';

const UNITS = 'expression/units/asian/';
const both = (unit: string, k: number): Record<string, number> => ({
  [unit.replace('*', 'left')]: k,
  [unit.replace('*', 'right')]: k,
});

/** Every facial morph, from the set's asian expression units. Names are what the stage asks for. */
export const EXPRESSIONS = {
  blinkL: { 'eye-left-closure': 1 },
  blinkR: { 'eye-right-closure': 1 },
  squint: both('eye-*-slit', 0.8),
  eyesWide: both('eye-*-opened-up', 0.7),
  smile: { 'mouth-corner-puller': 0.7, ...both('eye-*-slit', 0.22) },
  smileOpen: { 'mouth-corner-puller': 0.85, 'mouth-parling': 0.35, ...both('eye-*-slit', 0.35) },
  worry: { ...both('eyebrows-*-inner-up', 0.9), 'mouth-depression': 0.4 },
  surprise: { ...both('eyebrows-*-up', 0.6), ...both('eye-*-opened-up', 0.45), 'mouth-open': 0.12 },
  browsUp: both('eyebrows-*-up', 0.8),
  browsDown: { ...both('eyebrows-*-down', 0.8), 'nose-compression': 0.15 },
  browsInnerUp: both('eyebrows-*-inner-up', 0.9),
  press: { 'mouth-compression': 0.8 },
  sad: { 'mouth-depression': 0.7 },
  mouthA: { 'mouth-open': 0.5, 'mouth-parling': 0.2 },
  mouthI: { 'mouth-retraction': 0.4, 'mouth-open': 0.12, 'mouth-part-later': 0.3 },
  mouthU: { 'mouth-protusion': 0.45, 'mouth-pursing': 0.45, 'mouth-open': 0.1 },
  mouthE: { 'mouth-retraction': 0.45, 'mouth-open': 0.24 },
  mouthO: { 'mouth-open': 0.4, 'mouth-protusion': 0.42 },
  mouthN: { 'mouth-compression': 0.35, 'mouth-retraction': 0.1 },
  breath: { ...both('nose-*-dilatation', 0.5), 'mouth-parling': 0.08 },
} as const satisfies Record<string, Record<string, number>>;

export type Expression = keyof typeof EXPRESSIONS;
export const EXPRESSION_NAMES = Object.keys(EXPRESSIONS) as Expression[];

/** The same person with this expression. */
export function expressed(positions: Float64Array, name: Expression): Float64Array {
  const out = positions.slice();
  for (const [unit, factor] of Object.entries(EXPRESSIONS[name])) addTarget(out, UNITS + unit, factor);
  return out;
}
