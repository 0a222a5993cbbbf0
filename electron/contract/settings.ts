/** The learner's choices: one small record, kept on this machine only. */
import { z } from 'zod';
import { DEFAULT_SETTINGS, STATURE_RANGE } from './default-settings';
import type { Frozen } from './frozen';
import { dictionary, name, text } from './words';

const hold = z.enum(['hold', 'toggle']);
/** Action -> the inputs that make it; an action that is absent keeps its default. */
const ownBindings = dictionary(z.array(text(40)).max(8));
/** 0 = silent, 1 = as it was made. */
const volume = z.number().min(0).max(1);

const fields = {
  language: z.enum(['system', 'en', 'ja', 'fr']),
  theme: z.enum(['system', 'light', 'dark']),
  pack: name,
  /** What the learner plays with. */
  device: z.enum(['mouse-keyboard', 'keyboard', 'gamepad']),
  /** Whether a press lasts as long as the finger, or until the next press. */
  holds: z.object({ left: hold, right: hold, bow: hold, speak: hold }),
  bindings: z.object({ 'mouse-keyboard': ownBindings, keyboard: ownBindings, gamepad: ownBindings }),
  /** calm: what moves the view cuts instead. */
  motion: z.enum(['system', 'calm', 'full']),
  textScalePercent: z.int().min(100).max(200),
  captions: z.object({
    furigana: z.boolean(),
    romaji: z.boolean(),
    translation: z.boolean(),
    /** What is heard, in words. */
    sounds: z.boolean(),
    sizePercent: z.int().min(75).max(200),
    ground: z.enum(['paper', 'none']),
  }),
  /** How much longer than usual people wait in Practice. */
  timingPercent: z.int().min(100).max(1000),
  volumes: z.object({ master: volume, room: volume, objects: volume, voices: volume }),
  body: z.object({
    statureMm: z.int().min(STATURE_RANGE.least).max(STATURE_RANGE.most).multipleOf(STATURE_RANGE.step),
    sleeves: z.enum(['navy', 'charcoal', 'black']),
    skin: z.enum(['light', 'medium', 'deep']),
    // Records from before these two could be chosen do without them.
    sex: z.enum(['woman', 'man']).default('man'),
    hair: z.enum(['short', 'long']).default('short'),
    /** The leading hand. */
    hand: z.enum(['right', 'left']),
  }),
  firstStartDone: z.boolean(),
};

/** Unknown keys are dropped, so that a newer app's record still opens in an older one. */
export const settingsSchema = z.object(fields);
export const settingsChangeSchema = settingsSchema.partial();

export type Settings = Frozen<z.infer<typeof settingsSchema>>;

/** Reads a record of unknown quality: each field, and each part of a field, that is not lawful falls back to its default. */
export function repairSettings(value: unknown): Settings {
  return settingsSchema.parse(repaired(settingsSchema, value, DEFAULT_SETTINGS));
}

function repaired(schema: z.ZodType, value: unknown, fallback: unknown): unknown {
  if (!(schema instanceof z.ZodObject)) {
    const field = schema.safeParse(value);
    return field.success ? field.data : fallback;
  }
  const parts = Object.entries(schema.shape as Record<string, z.ZodType>);
  return Object.fromEntries(parts.map(([key, part]) => [key, repaired(part, partOf(value, key), partOf(fallback, key))]));
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
