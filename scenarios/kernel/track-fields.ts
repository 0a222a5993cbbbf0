/**
 * The fixed order in which a staging becomes a row of whole numbers, and back. `flatten` and `unflatten` mirror each
 * other line by line; fields that move together stand together, so that the gaps between changes are short.
 */
import type {
  Caption,
  EntityKind,
  EntityStaging,
  Expression,
  HandShape,
  HandStaging,
  PersonStaging,
  Staging,
} from '../body/staging';
import type { Sitting } from '../body/sitting';
import type { CardFace, Posture } from './observation';
import { TRACK_FORMAT } from './track-bytes';

/** A word's number is its place. New words go at the end: old tracks keep their meaning. */
/** A posture with its way of sitting; the first of each is the chair's, which says nothing. */
type SatPosture = Posture | `${Posture}:${Exclude<Sitting, 'chair'>}`;
const POSTURES: readonly SatPosture[] = ['stand', 'sit', 'stand:seiza', 'sit:seiza', 'stand:agura', 'sit:agura', 'stand:well', 'sit:well'];
const FACES: readonly CardFace[] = ['ja', 'en'];
const EXPRESSIONS: readonly Expression[] = ['neutral', 'warm', 'attentive', 'puzzled', 'worried', 'strained'];
const SHAPES: readonly HandShape[] = ['rest', 'open', 'pinch', 'hold', 'stop', 'gesture', 'lap', 'support', 'clap', 'cover'];
const KINDS: readonly EntityKind[] = [
  'card', 'holder', 'coat', 'phone', 'bag', 'door', 'clock', 'bottle', 'glass', 'tokkuri', 'ochoko', 'cup', 'menu', 'bill', 'oshibori', 'chopsticks', 'plate', 'pen', 'document',
  'laptop', 'envelope', 'bento', 'cushion', 'packet', 'cue', 'tray', 'collar', 'lint', 'wallet', 'taxi',
];

const codes = <W extends string>(words: readonly W[]): Readonly<Record<W, number>> =>
  Object.fromEntries(words.map((word, code) => [word, code])) as Record<W, number>;
const POSTURE = codes(POSTURES);
const FACE = codes(FACES);
const EXPRESSION = codes(EXPRESSIONS);
const SHAPE = codes(SHAPES);
const KIND = codes(KINDS);

const HEAD_FIELDS = 3;
const CAPTION_COUNT = 2;
const PERSON_FIELDS = 30;
const CAPTION_FIELDS = 4;
export const MAX_PEOPLE = 64;
export const MAX_ENTITIES = 512;
const MAX_CAPTIONS = 16;

/** What a slot holds. Non-negative kinds are numbered words: the number must be below the limit in `WORD_LIMITS`. */
export const PLAIN = -3;
/** Goes on as it went: only the change of speed is written. */
export const MOTION = -2;
/** Index into the table of strings. */
export const STRING = -1;
const WORD_LISTS = [POSTURES, FACES, EXPRESSIONS, SHAPES, KINDS] as const;
export const WORD_LIMITS: readonly number[] = [...WORD_LISTS.map((words) => words.length), MAX_CAPTIONS + 1];
const [posture, face, expression, shape, kind, captionCount] = [0, 1, 2, 3, 4, 5] as const;

const HEAD_KINDS = [STRING, STRING, captionCount];
const PERSON_KINDS = [
  ...Array.from({ length: 15 }, () => MOTION),
  ...[PLAIN, STRING, STRING, expression, shape, STRING, PLAIN, shape, STRING, PLAIN, MOTION, PLAIN, posture, STRING, STRING],
];
/** By format: the first knew nothing of what vessels hold. */
const ENTITY_KINDS_1 = [MOTION, MOTION, MOTION, MOTION, MOTION, face, STRING, STRING, kind, STRING, STRING];
const ENTITY_KINDS_2 = [...ENTITY_KINDS_1, PLAIN, PLAIN];
const CAPTION_KINDS = [STRING, STRING, PLAIN, PLAIN];

/** How many people and entities a row carries, and therefore what stands in which slot. */
export interface Layout {
  readonly people: number;
  readonly entities: number;
  readonly format: number;
  readonly entityFields: number;
  readonly kinds: Int8Array;
  readonly captionsAt: number;
}

export function layoutFor(people: number, entities: number, format = TRACK_FORMAT): Layout {
  const entityKinds = format === 1 ? ENTITY_KINDS_1 : ENTITY_KINDS_2;
  const repeat = (count: number, kinds: readonly number[]) => Array.from({ length: count }, () => kinds).flat();
  const fixed = [...HEAD_KINDS, ...repeat(people, PERSON_KINDS), ...repeat(entities, entityKinds)];
  const kinds = Int8Array.from([...fixed, ...repeat(MAX_CAPTIONS, CAPTION_KINDS)]);
  return { people, entities, format, entityFields: entityKinds.length, kinds, captionsAt: fixed.length };
}

/** Slots in use: captions come and go. */
export function usedSlots(layout: Layout, row: Int32Array): number {
  return layout.captionsAt + (row[CAPTION_COUNT] ?? 0) * CAPTION_FIELDS;
}

/** Gives the number of a string that stands in a slot. */
export type Intern = (slot: number, text: string) => number;

export function flatten(staging: Staging, row: Int32Array, intern: Intern): void {
  row[0] = intern(0, staging.beat);
  row[1] = intern(1, staging.room);
  const captions = Math.min(staging.captions.length, MAX_CAPTIONS);
  row[CAPTION_COUNT] = captions;
  let at = HEAD_FIELDS;
  for (const person of staging.people) {
    flattenPerson(person, row, at, intern);
    at += PERSON_FIELDS;
  }
  for (const entity of staging.entities) {
    flattenEntity(entity, row, at, intern);
    at += ENTITY_KINDS_2.length;
  }
  for (let i = 0; i < captions; i += 1) {
    const caption = staging.captions[i] as Caption;
    row[at] = intern(at, caption.by);
    row[at + 1] = intern(at + 1, caption.line);
    row[at + 2] = caption.startStep;
    row[at + 3] = caption.steps;
    at += CAPTION_FIELDS;
  }
}

function flattenPerson(person: PersonStaging, row: Int32Array, at: number, intern: Intern): void {
  row[at] = person.x;
  row[at + 1] = person.z;
  row[at + 2] = person.yaw10;
  row[at + 3] = person.speedMmS;
  row[at + 4] = person.stride;
  row[at + 5] = person.pitch10;
  row[at + 6] = person.gazeX;
  row[at + 7] = person.gazeY;
  row[at + 8] = person.gazeZ;
  row[at + 9] = person.left.x;
  row[at + 10] = person.left.y;
  row[at + 11] = person.left.z;
  row[at + 12] = person.right.x;
  row[at + 13] = person.right.y;
  row[at + 14] = person.right.z;
  row[at + 15] = person.mora;
  row[at + 16] = intern(at + 16, person.gazeAt);
  row[at + 17] = intern(at + 17, person.speaking);
  row[at + 18] = EXPRESSION[person.expression];
  flattenGrip(person.left, row, at + 19, intern);
  flattenGrip(person.right, row, at + 22, intern);
  row[at + 25] = person.sitPercent;
  row[at + 26] = person.feetGapMm;
  row[at + 27] = POSTURE[satPosture(person)];
  row[at + 28] = intern(at + 28, person.id);
  row[at + 29] = intern(at + 29, person.room);
}

function flattenGrip(hand: HandStaging, row: Int32Array, at: number, intern: Intern): void {
  row[at] = SHAPE[hand.shape];
  row[at + 1] = intern(at + 1, hand.holds);
  row[at + 2] = hand.spot;
}

function flattenEntity(entity: EntityStaging, row: Int32Array, at: number, intern: Intern): void {
  row[at] = entity.x;
  row[at + 1] = entity.y;
  row[at + 2] = entity.z;
  row[at + 3] = entity.yaw10;
  row[at + 4] = entity.tilt10;
  row[at + 5] = FACE[entity.face];
  row[at + 6] = intern(at + 6, entity.parent);
  row[at + 7] = intern(at + 7, entity.state);
  row[at + 8] = KIND[entity.kind];
  row[at + 9] = intern(at + 9, entity.id);
  row[at + 10] = intern(at + 10, entity.room);
  // One more than what is held, so that nought is "holds nothing at all".
  row[at + 11] = (entity.fillMl ?? -1) + 1;
  row[at + 12] = (entity.foamMl ?? -1) + 1;
}

function satPosture({ posture, sitting = 'chair' }: PersonStaging): SatPosture {
  return sitting === 'chair' ? posture : `${posture}:${sitting}`;
}

function postureOf(word: SatPosture): Pick<PersonStaging, 'posture' | 'sitting'> {
  const [posture, sitting] = word.split(':') as [Posture, Sitting?];
  return sitting === undefined ? { posture } : { posture, sitting };
}

/** The reader has checked every slot against its kind, so nothing here can be out of range. */
export function unflatten(step: number, layout: Layout, row: Int32Array, text: (index: number) => string): Staging {
  const number = (slot: number): number => row[slot] as number;
  const words = (slot: number): string => text(number(slot));
  const word = <W>(list: readonly W[], slot: number): W => list[number(slot)] as W;

  const hand = (position: number, grip: number): HandStaging => ({
    x: number(position),
    y: number(position + 1),
    z: number(position + 2),
    shape: word(SHAPES, grip),
    holds: words(grip + 1),
    spot: number(grip + 2),
  });
  const person = (at: number): PersonStaging => ({
    id: words(at + 28),
    room: words(at + 29),
    x: number(at),
    z: number(at + 1),
    yaw10: number(at + 2),
    ...postureOf(word(POSTURES, at + 27)),
    sitPercent: number(at + 25),
    feetGapMm: number(at + 26),
    speedMmS: number(at + 3),
    stride: number(at + 4),
    pitch10: number(at + 5),
    gazeX: number(at + 6),
    gazeY: number(at + 7),
    gazeZ: number(at + 8),
    gazeAt: words(at + 16),
    expression: word(EXPRESSIONS, at + 18),
    speaking: words(at + 17),
    mora: number(at + 15),
    left: hand(at + 9, at + 19),
    right: hand(at + 12, at + 22),
  });
  const entity = (at: number): EntityStaging => ({
    id: words(at + 9),
    kind: word(KINDS, at + 8),
    room: words(at + 10),
    x: number(at),
    y: number(at + 1),
    z: number(at + 2),
    yaw10: number(at + 3),
    tilt10: number(at + 4),
    face: word(FACES, at + 5),
    parent: words(at + 6),
    state: words(at + 7),
    ...(layout.format > 1 && number(at + 11) > 0 ? { fillMl: number(at + 11) - 1 } : {}),
    ...(layout.format > 1 && number(at + 12) > 0 ? { foamMl: number(at + 12) - 1 } : {}),
  });
  const caption = (at: number): Caption => ({
    by: words(at),
    line: words(at + 1),
    startStep: number(at + 2),
    steps: number(at + 3),
  });
  const list = <T>(count: number, from: number, size: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(from + index * size));
  const entitiesAt = HEAD_FIELDS + layout.people * PERSON_FIELDS;
  return {
    step,
    beat: words(0),
    room: words(1),
    people: list(layout.people, HEAD_FIELDS, PERSON_FIELDS, person),
    entities: list(layout.entities, entitiesAt, layout.entityFields, entity),
    captions: list(number(CAPTION_COUNT), layout.captionsAt, CAPTION_FIELDS, caption),
  };
}
