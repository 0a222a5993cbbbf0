/** Recipe and seed in, samples out. Pure: the same everywhere a sound is made, and in the tests. */
import { chance } from './chance';
import { renderLayer } from './layers';
import type { Recipe } from './recipe';

const WINDOW_S = 0.05;
/** No sample comes nearer to full scale, so that two sounds at once still fit. */
const MOST = 0.85;
/** So long a sound takes to begin and to end, against clicks. */
const FADE_IN_S = 0.001;
const FADE_OUT_S = 0.012;
/** The most by which a layer comes early or late. */
const LATE_S = 0.012;
/** So much of a loop is blended over its own beginning. */
const JOIN_S = 1;

export function renderRecipe(recipe: Recipe, seed: number): Float32Array<ArrayBuffer> {
  const { rate, lengthS, loops = false } = recipe;
  const length = Math.round(lengthS * rate);
  const wholeS = loops ? lengthS + JOIN_S : lengthS;
  const whole = new Float32Array(Math.round(wholeS * rate));
  recipe.layers.forEach((layer, index) => {
    const dice = chance((seed + Math.imul(index + 1, 0x9e3779b1)) >>> 0);
    // Hands and feet are never on time to the millisecond.
    const at = loops ? layer.atS : layer.atS + dice.noise() * Math.min(layer.atS * 0.06, LATE_S);
    const start = Math.round(at * rate);
    const samples = renderLayer(layer, rate, wholeS - at, dice);
    for (let i = 0; i < samples.length && start + i < whole.length; i += 1) whole[start + i] = (whole[start + i] ?? 0) + (samples[i] ?? 0);
  });
  const out = loops ? joined(whole, length, rate) : whole;
  settle(out, recipe.level, rate);
  if (!loops) fade(out, rate);
  return out;
}

/** Blends what follows the end into the beginning, so that the end leads on to it. Equal power: the noises differ. */
function joined(whole: Float32Array, length: number, rate: number): Float32Array<ArrayBuffer> {
  const out = whole.slice(0, length);
  const blend = Math.min(length, Math.round(JOIN_S * rate));
  for (let i = 0; i < blend; i += 1) {
    const share = (i / blend) * (Math.PI / 2);
    out[i] = (whole[i] ?? 0) * Math.sin(share) + (whole[length + i] ?? 0) * Math.cos(share);
  }
  return out;
}

/** Brings the loudest moment to the level and bends what would stand out over the most that is allowed. */
function settle(out: Float32Array, level: number, rate: number): void {
  const gain = level / Math.max(1e-9, loudest(out, rate));
  for (let i = 0; i < out.length; i += 1) out[i] = MOST * Math.tanh(((out[i] ?? 0) * gain) / MOST);
}

/** Root mean square of the loudest twentieth of a second. */
export function loudest(samples: Float32Array, rate: number): number {
  const size = Math.min(samples.length, Math.round(WINDOW_S * rate));
  let sum = 0;
  let most = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const entering = samples[i] ?? 0;
    const leaving = i >= size ? (samples[i - size] ?? 0) : 0;
    sum += entering * entering - leaving * leaving;
    most = Math.max(most, sum);
  }
  return Math.sqrt(most / size);
}

function fade(out: Float32Array, rate: number): void {
  const first = Math.round(FADE_IN_S * rate);
  const last = Math.round(FADE_OUT_S * rate);
  for (let i = 0; i < first; i += 1) out[i] = ((out[i] ?? 0) * i) / first;
  for (let i = 0; i < last; i += 1) out[out.length - 1 - i] = ((out[out.length - 1 - i] ?? 0) * i) / last;
}
