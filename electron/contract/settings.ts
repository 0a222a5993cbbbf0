/** The learner's choices: one small record, kept on this machine only. */
import { z } from 'zod';
import { DEFAULT_SETTINGS } from './default-settings';
import type { Frozen } from './frozen';
import { dictionary, name, text } from './words';

const hold = z.enum(['hold', 'toggle']);

const fields = {
  language: z.enum(['system', 'en', 'ja', 'fr']),
  theme: z.enum(['system', 'light', 'dark']),
  pack: name,
  /** Whether a press stays down by itself. */
  grips: hold,
  bow: hold,
  gaze: hold,
  /** Action -> the inputs that make it; an action that is absent keeps its default. */
  bindings: dictionary(z.array(text(40)).max(8)),
  reducedMotion: z.boolean(),
  textScalePercent: z.int().min(100).max(200),
  captions: z.object({ furigana: z.boolean(), romaji: z.boolean(), translation: z.boolean() }),
};

/** Unknown keys are dropped, so that a newer app's record still opens in an older one. */
export const settingsSchema = z.object(fields);
export const settingsChangeSchema = settingsSchema.partial();

export type Settings = Frozen<z.infer<typeof settingsSchema>>;
export { DEFAULT_SETTINGS };

/** Reads a record of unknown quality: each field that is not lawful falls back to its default. */
export function repairSettings(value: unknown): Settings {
  const raw: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const repaired = Object.entries(fields).map(([key, schema]) => {
    const field = schema.safeParse(raw[key]);
    return [key, field.success ? field.data : DEFAULT_SETTINGS[key as keyof Settings]];
  });
  return settingsSchema.parse(Object.fromEntries(repaired));
}
