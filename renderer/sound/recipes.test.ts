// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { RECIPE_OF } from './recipe-of';
import { lobbyEcho } from './recipes/lobby-echo';
import { meetingEcho } from './recipes/meeting-echo';
import { streetEcho } from './recipes/street-echo';
import { SOUND_NAMES, type SoundName } from './sounds';
import { renderRecipe, loudest } from './synth/render-recipe';
import { centroidHz } from './synth/spectrum';

/** Where the weight of each spectrum must lie (Hz): wood and weight are low, cloth in the middle, paper and glass high. */
const WEIGHT: Readonly<Record<SoundName, readonly [number, number]>> = {
  'paper-taken': [2600, 4600],
  'paper-turned': [3200, 4800],
  'paper-laid': [1400, 3000],
  'paper-slid': [2400, 3700],
  'paper-dropped': [1200, 3000],
  'step-on-carpet': [120, 400],
  'step-on-stone': [650, 1400],
  'door-open': [450, 1200],
  'door-close': [120, 400],
  knock: [220, 420],
  'coat-off': [1300, 2200],
  'cloth-sit': [300, 1000],
  'bow-rustle': [1200, 2000],
  'cloth-brush': [1300, 2100],
  chair: [350, 650],
  'holder-flap': [650, 1400],
  'thing-laid': [300, 700],
  'phone-buzz': [180, 280],
  'glass-clink': [2400, 3800],
  pour: [850, 1600],
  clap: [1500, 2600],
  'lobby-tone': [150, 380],
  'meeting-tone': [150, 380],
  'street-tone': [150, 420],
};

const SEEDS = [1, 77, 4_000_000_001];
const TONES: readonly SoundName[] = ['lobby-tone', 'meeting-tone', 'street-tone'];
const peak = (samples: Float32Array): number => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const rms = (samples: Float32Array): number => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe.each(SOUND_NAMES)('%s', (name) => {
  const recipe = RECIPE_OF[name];

  test.each(SEEDS)('seed %i: as long, as loud and as bright as it is meant to be', (seed) => {
    const samples = renderRecipe(recipe, seed);
    expect(samples).toHaveLength(Math.round(recipe.lengthS * recipe.rate));
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peak(samples)).toBeLessThan(0.9);
    const level = loudest(samples, recipe.rate) / recipe.level;
    expect(level).toBeGreaterThan(0.85);
    expect(level).toBeLessThan(1.02);
    expect(rms(samples)).toBeGreaterThan(0.2 * recipe.level);
    const [low, high] = WEIGHT[name];
    const centroid = centroidHz(samples, recipe.rate);
    expect(centroid).toBeGreaterThan(low);
    expect(centroid).toBeLessThan(high);
  });

  test('the same seed gives the same sound, another seed another', () => {
    const one = renderRecipe(recipe, 5);
    const isOne = (samples: Float32Array): boolean => samples.every((sample, at) => sample === one[at]);
    expect(isOne(renderRecipe(recipe, 5))).toBe(true);
    expect(isOne(renderRecipe(recipe, 6))).toBe(false);
  });
});

test.each(SOUND_NAMES.filter((name) => !TONES.includes(name)))('%s begins and ends in silence and has no constant pressure', (name) => {
  const samples = renderRecipe(RECIPE_OF[name], 9);
  for (const end of [samples[0], samples.at(-1)]) expect(Math.abs(end ?? 1)).toBe(0);
  expect(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length)).toBeLessThan(0.003);
});

test.each(TONES)('%s leads from its end to its beginning without a step, at an even level', (name) => {
  const { rate } = RECIPE_OF[name];
  const samples = renderRecipe(RECIPE_OF[name], 3);
  const leaps = samples.map((sample, at) => Math.abs(sample - (samples[at - 1] ?? sample)));
  expect(Math.abs((samples[0] ?? 1) - (samples.at(-1) ?? 0))).toBeLessThan(peak(leaps));
  const seconds = Array.from({ length: Math.floor(samples.length / rate) }, (_, at) => rms(samples.subarray(at * rate, (at + 1) * rate)));
  expect(Math.max(...seconds) / Math.min(...seconds)).toBeLessThan(1.5);
});

test('rooms are far quieter than what happens in them', () => {
  const quietest = Math.min(...TONES.map((name) => RECIPE_OF[name].level));
  expect(quietest).toBeLessThan(RECIPE_OF['bow-rustle'].level);
  for (const name of TONES) expect(RECIPE_OF[name].level).toBeLessThan(RECIPE_OF['step-on-carpet'].level);
});

test.each([lobbyEcho, meetingEcho, streetEcho])('an echo fades: its second half is a small part of it', (recipe) => {
  const samples = renderRecipe(recipe, 2);
  const half = samples.length / 2;
  expect(rms(samples.subarray(half))).toBeLessThan(0.15 * rms(samples.subarray(0, half)));
  expect(peak(samples)).toBeLessThan(0.9);
});
