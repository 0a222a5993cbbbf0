/** Each kind of layer as samples of its own, before loudness is settled. Its loudest sample has the layer's gain. */
import type { Chance } from './chance';
import { keepBand } from './filter';
import type { Breath, Bubbles, Grains, Layer, Motor, Strike } from './recipe';

const TAU = 2 * Math.PI;

/** How loud a breath is at a share of its length. */
function swell({ rise, fall }: Breath, share: number): number {
  if (share < rise) return Math.sin((share / rise) * (Math.PI / 2)) ** 2;
  return ((1 - share) / (1 - rise)) ** fall;
}

/** A curve that wanders by chance between 0 and 1, so many turns a second. */
function wander(hz: number, lengthS: number, chance: Chance): (second: number) => number {
  const points = Array.from({ length: Math.ceil(hz * lengthS) + 2 }, () => chance.share());
  return (second) => {
    const at = Math.floor(second * hz);
    const rest = second * hz - at;
    const eased = rest * rest * (3 - 2 * rest);
    return (points[at] ?? 0) * (1 - eased) + (points[at + 1] ?? 0) * eased;
  };
}

function breath(layer: Breath, out: Float32Array, rate: number, chance: Chance): void {
  const { lengthS, flutter, flutterHz } = layer;
  for (let i = 0; i < out.length; i += 1) out[i] = chance.noise();
  keepBand(out, layer.band, rate);
  const dip = wander(flutterHz, lengthS, chance);
  for (let i = 0; i < out.length; i += 1) {
    out[i] = (out[i] ?? 0) * swell(layer, i / out.length) * (1 - flutter * (1 - (1 - dip(i / rate)) ** 2));
  }
}

function grains({ count, grainS, crowd, band }: Grains, out: Float32Array, rate: number, chance: Chance): void {
  const most = Math.max(2, Math.round(grainS * rate));
  for (let n = 0; n < count; n += 1) {
    const start = Math.floor(chance.share() ** crowd * Math.max(0, out.length - most));
    // Few are loud: the cube leaves most of them far below the loudest.
    const loud = 0.08 + 0.92 * chance.share() ** 3;
    const length = Math.max(2, Math.round(most * (0.4 + 0.6 * chance.share())));
    for (let i = 0; i < length; i += 1) {
      const at = start + i;
      if (at < out.length) out[at] = (out[at] ?? 0) + chance.noise() * loud * (1 - i / length) ** 2;
    }
  }
  keepBand(out, band, rate);
}

/** Two surfaces scratch each other this long when they meet, this loud beside what then rings. */
const CONTACT_S = 0.009;
const CONTACT = 0.5;

/** Without the scratch a struck thing sounds like an instrument. */
function contact({ modes, softS }: Strike, out: Float32Array, rate: number, chance: Chance): void {
  const all = modes.map(({ hz }) => hz);
  const scratch = Float32Array.from({ length: Math.min(out.length, Math.round((CONTACT_S + softS) * 2 * rate)) }, chance.noise);
  keepBand(scratch, { lowHz: Math.min(...all), highHz: Math.max(...all) * 2 }, rate);
  let peak = 1e-9;
  for (const sample of scratch) peak = Math.max(peak, Math.abs(sample));
  for (let i = 0; i < scratch.length; i += 1) {
    const arrived = Math.min(1, i / Math.max(1, softS * rate));
    out[i] = (out[i] ?? 0) + ((scratch[i] ?? 0) / peak) * CONTACT * arrived * (1 - i / scratch.length) ** 3;
  }
}

function strike(layer: Strike, out: Float32Array, rate: number, chance: Chance): void {
  const { modes, softS } = layer;
  contact(layer, out, rate, chance);
  for (const mode of modes) {
    // No blow lands on the same spot twice: each mode is a little higher or lower, louder or quieter.
    const turn = (TAU * mode.hz * chance.about(0.025)) / rate;
    const loud = mode.gain * chance.about(0.25);
    const fade = 6.9 / (mode.ringS * rate);
    const start = chance.share() * TAU;
    for (let i = 0; i < out.length; i += 1) {
      const arrived = Math.min(1, i / Math.max(1, softS * rate));
      out[i] = (out[i] ?? 0) + Math.sin(start + turn * i) * loud * Math.exp(-fade * i) * arrived * arrived * (3 - 2 * arrived);
    }
  }
}

function bubbles({ count, band, bubbleS, filling }: Bubbles, out: Float32Array, rate: number, chance: Chance): void {
  for (let n = 0; n < count; n += 1) {
    const share = chance.share();
    const start = Math.floor(share * out.length);
    const hz = band.lowHz * (band.highHz / band.lowHz) ** chance.share() * (1 + filling * share);
    const length = Math.round(bubbleS * rate * (0.4 + chance.share() * 0.9));
    // Small bubbles are high and quiet.
    const loud = (band.lowHz / hz) * (0.3 + 0.7 * chance.share());
    let phase = 0;
    for (let i = 0; i < length && start + i < out.length; i += 1) {
      const age = i / length;
      phase += (TAU * hz * (1 + 0.35 * age)) / rate;
      out[start + i] = (out[start + i] ?? 0) + Math.sin(phase) * loud * Math.sin(Math.PI * Math.min(1, age * 6) * 0.5) * (1 - age) ** 3;
    }
  }
}

/** Until a motor turns at full speed, and until it stands. */
const SPIN_S = 0.06;

function motor({ lengthS, hz, overtones, throughHz }: Motor, out: Float32Array, rate: number, chance: Chance): void {
  const unsteady = wander(14, lengthS, chance);
  const base = hz * chance.about(0.02);
  let phase = 0;
  for (let i = 0; i < out.length; i += 1) {
    const second = i / rate;
    const turning = Math.min(1, second / SPIN_S, (lengthS - second) / SPIN_S);
    phase += (TAU * base * (0.72 + 0.28 * turning) * (1 + 0.012 * (unsteady(second) - 0.5))) / rate;
    let sample = 0;
    for (let n = 0; n < overtones.length; n += 1) sample += (overtones[n] ?? 0) * Math.sin(phase * (n + 1) + n * 1.7);
    // What lies on it rattles once a turn.
    const rattle = chance.noise() * Math.max(0, Math.sin(phase)) ** 6 * 0.35;
    out[i] = (sample + rattle) * turning * (0.85 + 0.15 * unsteady(second));
  }
  keepBand(out, { lowHz: hz / 3, highHz: throughHz }, rate);
}

function samplesOf(layer: Layer, rate: number, restS: number): Float32Array {
  const lengthS = layer.kind === 'strike' ? restS : Math.min(layer.lengthS, restS);
  return new Float32Array(Math.max(1, Math.round(lengthS * rate)));
}

/** `restS`: how long the sound still lasts when the layer begins. */
export function renderLayer(layer: Layer, rate: number, restS: number, chance: Chance): Float32Array {
  const out = samplesOf(layer, rate, restS);
  switch (layer.kind) {
    case 'breath': breath(layer, out, rate, chance); break;
    case 'grains': grains(layer, out, rate, chance); break;
    case 'strike': strike(layer, out, rate, chance); break;
    case 'bubbles': bubbles(layer, out, rate, chance); break;
    case 'motor': motor(layer, out, rate, chance); break;
  }
  let peak = 1e-9;
  for (const sample of out) peak = Math.max(peak, Math.abs(sample));
  for (let i = 0; i < out.length; i += 1) out[i] = ((out[i] ?? 0) * layer.gain) / peak;
  return out;
}
