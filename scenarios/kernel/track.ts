/**
 * What was to be seen during an attempt, 20 times a second, in few bytes: replay, comparison and reports read this for
 * ever, without the scene's script. A stream of records, each `length * 4 + type` and its payload: the beginning
 * (`RT` and the format), a string, a whole row (every 100 frames, for seeking), or the changes since the row before.
 */
import type { Staging } from '../body/staging';
import { ByteWriter, MAGIC, RECORD, TRACK_FORMAT } from './track-bytes';
import { flatten, layoutFor, MAX_ENTITIES, MAX_PEOPLE, MOTION, usedSlots, type Layout } from './track-fields';

export { readTrack, type Track, type TrackMoment } from './track-reader';

/** A frame is kept every third step: 20 Hz. */
export const TRACK_EVERY_STEPS = 3;

const WHOLE_EVERY_FRAMES = 100;

export interface TrackWriter {
  /** Adds a frame; one that is not later than the last is left out. */
  add(staging: Staging): void;
  /** The bytes since the last call. All pieces in order are the track. */
  take(): Uint8Array;
}

/** The writer of one attempt's track. A fresh writer's bytes may follow those of an earlier one (a resumed attempt). */
export function createTrackWriter(): TrackWriter {
  const out = new ByteWriter();
  const payload = new ByteWriter();
  const known = new Map<string, number>();
  let layout: Layout | undefined;
  let now = new Int32Array(0);
  let last = new Int32Array(0);
  let beforeLast = new Int32Array(0);
  let spelled: string[] = [];
  let framesSinceWhole = WHOLE_EVERY_FRAMES;
  let lastStep = -1;

  const record = (type: number): void => {
    out.varint(payload.length * 4 + type);
    out.append(payload);
    payload.clear();
  };
  const number = (text: string): number => {
    const at = known.get(text);
    if (at !== undefined) return at;
    known.set(text, known.size);
    for (let i = 0; i < text.length; i += 1) payload.varint(text.charCodeAt(i));
    record(RECORD.string);
    return known.size - 1;
  };
  // Most strings are the ones that stood there a frame ago; asking the slot first spares the look-up.
  const intern = (slot: number, text: string): number => {
    if (spelled[slot] === text) return now[slot] as number;
    spelled[slot] = text;
    return number(text);
  };
  const resize = (people: number, entities: number): Layout => {
    if (people > MAX_PEOPLE || entities > MAX_ENTITIES) throw new RangeError('too many people or things for a track');
    const made = layoutFor(people, entities);
    now = new Int32Array(made.kinds.length);
    last = new Int32Array(made.kinds.length);
    beforeLast = new Int32Array(made.kinds.length);
    spelled = [];
    framesSinceWhole = WHOLE_EVERY_FRAMES;
    return made;
  };
  const writeChanges = (shape: Layout, used: number): void => {
    const { kinds } = shape;
    let gap = 0;
    for (let i = 0; i < used; i += 1) {
      const held = last[i] as number;
      const guess = kinds[i] === MOTION ? 2 * held - (beforeLast[i] as number) : held;
      const off = ((now[i] as number) - guess) | 0;
      if (off === 0) gap += 1;
      else {
        writeChange(payload, gap, ((off << 1) ^ (off >> 31)) >>> 0);
        gap = 0;
      }
    }
  };

  for (const letter of MAGIC) payload.byte(letter);
  payload.varint(TRACK_FORMAT);
  record(RECORD.begin);

  return {
    add(staging) {
      if (staging.step <= lastStep) return;
      const people = staging.people.length;
      const entities = staging.entities.length;
      if (layout?.people !== people || layout.entities !== entities) layout = resize(people, entities);
      flatten(staging, now, intern);
      const used = usedSlots(layout, now);
      if (framesSinceWhole >= WHOLE_EVERY_FRAMES) {
        // Slots of captions that are over must read as zero on both sides of a whole row.
        now.fill(0, used);
        spelled.length = used;
        last.fill(0);
        beforeLast.fill(0);
        payload.varint(staging.step);
        payload.varint(people);
        payload.varint(entities);
        writeChanges(layout, used);
        record(RECORD.whole);
        beforeLast.set(now);
        framesSinceWhole = 1;
      } else {
        payload.varint(staging.step - lastStep);
        writeChanges(layout, used);
        record(RECORD.changes);
        beforeLast.set(last);
        framesSinceWhole += 1;
      }
      last.set(now);
      lastStep = staging.step;
    },
    take() {
      const bytes = out.copy();
      out.clear();
      return bytes;
    },
  };
}

/** One byte for the common case: four bits of gap, four of size; 15 in either means that the rest follows. */
function writeChange(payload: ByteWriter, gap: number, zigzag: number): void {
  const size = zigzag - 1;
  payload.byte((gap < 15 ? gap << 4 : 240) | (size < 15 ? size : 15));
  if (gap >= 15) payload.varint(gap - 15);
  if (size >= 15) payload.varint(size - 15);
}
