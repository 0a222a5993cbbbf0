import { base } from '../source/base-mesh';
import { addTarget } from '../source/targets';
import { clamp } from '../source/vector';
import type { PersonSpec } from '../person/spec';

type Shares = Readonly<Record<string, number>>;

/** Shares of three categories along one slider. */
const three = (value: number, low: string, middle: string, high: string): Shares => ({
  [low]: clamp(1 - value * 2, 0, 1),
  [middle]: 1 - Math.abs(value * 2 - 1),
  [high]: clamp(value * 2 - 1, 0, 1),
});

interface Sliders {
  readonly old: number;
  readonly muscle: number;
  readonly weight: number;
  readonly height: number;
}

/** The set's published age scale: young = 25, old = 90. The race shapes stay young: only those were cleared. */
const oldness = (age: number): number => clamp((age - 25) / 65, 0, 1);

function shaped(spec: PersonSpec, { old, muscle, weight, height }: Sliders): Float64Array {
  const positions = base.positions.slice();
  const sex = spec.sex === 'man' ? 'male' : 'female';
  addTarget(positions, `macrodetails/asian-${sex}-young`, spec.asian ?? 1);
  const muscles = three(muscle, 'minmuscle', 'averagemuscle', 'maxmuscle');
  const weights = three(weight, 'minweight', 'averageweight', 'maxweight');
  const heights = three(height, 'minheight', 'averageheight', 'maxheight');
  for (const [age, a] of Object.entries({ young: 1 - old, old })) {
    for (const [m, b] of Object.entries(muscles)) {
      for (const [w, c] of Object.entries(weights)) {
        const share = a * b * c;
        if (share === 0) continue;
        addTarget(positions, `macrodetails/universal-${sex}-${age}-${m}-${w}`, share);
        for (const [h, d] of Object.entries(heights)) {
          if (d > 0) addTarget(positions, `macrodetails/height/${sex}-${age}-${m}-${w}-${h}`, share * d);
        }
      }
    }
  }
  return positions;
}

function stature(positions: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < 13380; i++) {
    low = Math.min(low, positions[i * 3 + 1] ?? 0);
    high = Math.max(high, positions[i * 3 + 1] ?? 0);
  }
  return high - low;
}

/** Body by sex, age, build and stature. The height slider is not linear, so it is found by bisection. */
export function macroShape(spec: PersonSpec): Float64Array {
  // A body of 75 in this set is bent and shrunken; people at work are not, so age shows in the face first.
  // Of the old women's rows only average muscle with average or more weight is cleared; others age in the face alone.
  const mayAge = spec.sex === 'man' || (spec.muscle === 0.5 && spec.weight >= 0.5);
  const sliders = { old: mayAge ? oldness(spec.age) * 0.8 : 0, muscle: spec.muscle, weight: spec.weight };
  const want = spec.statureMm / 1000;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (stature(shaped(spec, { ...sliders, height: middle })) < want) low = middle;
    else high = middle;
  }
  const positions = shaped(spec, { ...sliders, height: (low + high) / 2 });
  const rest = want / stature(positions);
  for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] ?? 0) * rest;
  return positions;
}
