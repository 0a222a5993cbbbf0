/** Reads a track: checks all of it once at the door, then gives any moment in well under a frame's time. */
import type { Staging } from '../body/staging';
import type { Step } from './ids';
import { ByteReader, MAGIC, RECORD, TRACK_FORMAT, TrackError } from './track-bytes';
import {
  layoutFor,
  MAX_ENTITIES,
  MAX_PEOPLE,
  MOTION,
  STRING,
  unflatten,
  usedSlots,
  WORD_LIMITS,
  type Layout,
} from './track-fields';

/** Between two kept frames: draw `from` moved toward `to` by `alpha` (0..1). */
export interface TrackMoment {
  readonly from: Staging;
  readonly to: Staging;
  readonly alpha: number;
}

export interface Track {
  readonly firstStep: Step;
  readonly lastStep: Step;
  /** Number of kept frames, at least one. */
  readonly length: number;
  /** The moment at a step, which may lie between two; outside the track, its nearest end. */
  at(step: number): TrackMoment;
  frame(index: number): Staging;
  /** Index of the last frame that is not later than the step. */
  indexAt(step: number): number;
}

const MAX_STEP = 10_000_000;
const MAX_FRAMES = 1_000_000;
const MAX_STRING_LETTERS = 400;
const MAX_RECORD_BYTES = 100_000;
/** `at` needs two neighbours again and again; a few more make stepping back cheap. */
const KEPT_FRAMES = 4;

/** Where a frame's changes are, and the whole row that they count from. */
interface Place {
  readonly step: Step;
  readonly start: number;
  readonly end: number;
  readonly whole: number;
}
interface Whole {
  readonly layout: Layout;
  /** First of the strings that this writer numbered, and how many there were at this frame. */
  readonly stringsAt: number;
}

/**
 * Opens a track. A tail that was cut off in the middle of a record is left out; anything else that is wrong throws one
 * `TrackError`, here and never later.
 */
export function readTrack(bytes: Uint8Array): Track {
  const input = new ByteReader(bytes);
  const strings: string[] = [];
  const places: Place[] = [];
  const wholes = new Map<number, Whole>();
  const row = new Row();
  let stringsAt = -1;
  let whole = -1;
  let format = TRACK_FORMAT;

  while (!input.done) {
    const header = input.varintOrEnd();
    if (header === undefined) break;
    const type = header % 4;
    const length = Math.floor(header / 4);
    if (stringsAt < 0 && type !== RECORD.begin) throw new TrackError('it does not begin like one', 0);
    if (length > MAX_RECORD_BYTES) throw new TrackError('a record is impossibly long', input.at);
    const end = input.at + length;
    if (end > bytes.length) break;
    input.end = end;
    if (type === RECORD.begin) {
      format = readBegin(input);
      stringsAt = strings.length;
      whole = -1;
    } else if (type === RECORD.string) strings.push(readString(input));
    else {
      const before = places.at(-1)?.step ?? -1;
      const number = input.varint();
      const step = type === RECORD.whole ? number : before + number;
      if (step <= before || step > MAX_STEP) throw new TrackError('its steps do not go forward', input.at);
      if (places.length === MAX_FRAMES) throw new TrackError('it has too many frames', input.at);
      if (type === RECORD.whole) {
        whole = places.length;
        wholes.set(whole, { layout: readLayout(input, row.layout, format), stringsAt });
      }
      const current = wholes.get(whole);
      if (current === undefined) throw new TrackError('changes come before a whole row', input.at);
      const start = input.at;
      if (type === RECORD.whole) row.begin(current.layout);
      row.read(input, strings.length - stringsAt);
      places.push({ step, start, end, whole });
    }
    if (!input.done) throw new TrackError('a record holds more than it should', input.at);
    input.end = bytes.length;
  }
  if (places.length === 0) throw new TrackError('it holds no frame', bytes.length);
  return openTrack(bytes, places, wholes, strings);
}

function openTrack(
  bytes: Uint8Array,
  places: readonly Place[],
  wholes: ReadonlyMap<number, Whole>,
  strings: readonly string[],
): Track {
  const input = new ByteReader(bytes);
  const row = new Row();
  const kept = new Map<number, Staging>();
  let at = -1;

  const move = (index: number): Whole => {
    const first = (places[index] as Place).whole;
    const whole = wholes.get(first) as Whole;
    if (at > index || at < first) at = first - 1;
    while (at < index) {
      at += 1;
      const place = places[at] as Place;
      input.at = place.start;
      input.end = place.end;
      if (at === first) row.begin(whole.layout);
      row.read(input, strings.length);
    }
    return whole;
  };
  const frame = (index: number): Staging => {
    const safe = Math.max(0, Math.min(places.length - 1, Math.trunc(index)));
    const held = kept.get(safe);
    if (held !== undefined) return held;
    const { layout, stringsAt } = move(safe);
    const staging = unflatten((places[safe] as Place).step, layout, row.now, (text) => strings[stringsAt + text] ?? '');
    kept.set(safe, staging);
    if (kept.size > KEPT_FRAMES) kept.delete(kept.keys().next().value as number);
    return staging;
  };
  const indexAt = (step: number): number => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle] as Place).step <= step) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    firstStep: (places[0] as Place).step,
    lastStep: (places.at(-1) as Place).step,
    length: places.length,
    frame,
    indexAt,
    at(step) {
      const index = indexAt(step);
      const from = frame(index);
      const to = frame(index + 1);
      const span = to.step - from.step;
      return { from, to, alpha: span === 0 ? 0 : Math.max(0, Math.min(1, (step - from.step) / span)) };
    },
  };
}

/** The numbers of one frame, carried from frame to frame. */
class Row {
  layout: Layout | undefined;
  now = new Int32Array(0);
  #before = new Int32Array(0);
  #isWhole = false;

  begin(layout: Layout): void {
    if (this.layout !== layout) {
      this.layout = layout;
      this.now = new Int32Array(layout.kinds.length);
      this.#before = new Int32Array(layout.kinds.length);
    }
    this.now.fill(0);
    this.#isWhole = true;
  }

  /** Takes in the changes up to the end of the record. */
  read(input: ByteReader, strings: number): void {
    const { layout, now } = this;
    if (layout === undefined || strings < 1) throw new TrackError('a row has no words', input.at);
    if (!this.#isWhole) this.#goOn(layout.kinds);
    let slot = -1;
    while (!input.done) {
      const head = input.byte();
      slot += 1 + (head >> 4 === 15 ? 15 + input.varint() : head >> 4);
      const zigzag = 1 + ((head & 15) === 15 ? 15 + input.varint() : head & 15);
      if (slot >= usedSlots(layout, now)) throw new TrackError('a change lies outside the row', input.at);
      const value = ((now[slot] as number) + ((zigzag >>> 1) ^ -(zigzag & 1))) | 0;
      const kind = layout.kinds[slot] as number;
      const limit = kind === STRING ? strings : kind >= 0 ? (WORD_LIMITS[kind] as number) : 0;
      if (limit > 0 && (value < 0 || value >= limit)) throw new TrackError('a word is unknown', input.at);
      now[slot] = value;
    }
    if (this.#isWhole) this.#before.set(now);
    this.#isWhole = false;
  }

  #goOn(kinds: Int8Array): void {
    const { now } = this;
    const before = this.#before;
    for (let slot = 0; slot < kinds.length; slot += 1) {
      if (kinds[slot] !== MOTION) continue;
      const held = now[slot] as number;
      now[slot] = 2 * held - (before[slot] as number);
      before[slot] = held;
    }
  }
}

function readBegin(input: ByteReader): number {
  const at = input.at;
  if (!MAGIC.every((letter) => !input.done && input.byte() === letter)) throw new TrackError('it does not begin like one', at);
  const format = input.varint();
  if (format < 1 || format > TRACK_FORMAT) throw new TrackError(`its format is ${format}; this version reads up to ${TRACK_FORMAT}`, at);
  return format;
}

function readString(input: ByteReader): string {
  const units: number[] = [];
  while (!input.done) {
    const unit = input.varint();
    if (unit > 0xffff || units.length === MAX_STRING_LETTERS) throw new TrackError('a word is not text', input.at);
    units.push(unit);
  }
  return String.fromCharCode(...units);
}

function readLayout(input: ByteReader, current: Layout | undefined, format: number): Layout {
  const people = input.varint();
  const entities = input.varint();
  if (people > MAX_PEOPLE || entities > MAX_ENTITIES) throw new TrackError('it has too many people or things', input.at);
  return current?.people === people && current.entities === entities && current.format === format ? current : layoutFor(people, entities, format);
}
