/** The pages of the settings, and the fields that each can set back. */
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { Settings } from '../../electron/contract/settings';
import { settledFor } from './own-bindings';

export const SECTIONS = ['look', 'reading', 'hands', 'keys', 'sound', 'rules', 'body', 'keep', 'first'] as const;
export type SectionId = (typeof SECTIONS)[number];

export type Change = (fields: Partial<Settings>) => void;

export interface PanelProps {
  readonly settings: Settings;
  readonly change: Change;
}

const FIELDS: Readonly<Record<SectionId, readonly (keyof Settings)[]>> = {
  look: ['language', 'theme', 'textScalePercent', 'motion'],
  reading: ['captions'],
  hands: ['device', 'holds', 'timingPercent'],
  keys: ['bindings'],
  sound: ['volumes'],
  rules: ['pack'],
  body: ['body'],
  keep: [],
  first: [],
};

function fieldsOf(section: SectionId, from: Settings): Partial<Settings> {
  return Object.fromEntries(FIELDS[section].map((key) => [key, from[key]]));
}

export interface Reset {
  readonly to: Partial<Settings>;
  /** What to write to take the reset back. */
  readonly back: Partial<Settings>;
}

/** Undefined where nothing of the page differs from the beginning. */
export function resetOf(section: SectionId, settings: Settings): Reset | undefined {
  const { bindings } = settings;
  // With the leading hand the keys go to the other half of the keyboard.
  const led = section === 'body' ? { bindings: settledFor(bindings, DEFAULT_SETTINGS.body.hand) } : {};
  const to = { ...fieldsOf(section, DEFAULT_SETTINGS), ...led };
  const back = { ...fieldsOf(section, settings), ...(section === 'body' ? { bindings } : {}) };
  return JSON.stringify(to) === JSON.stringify(back) ? undefined : { to, back };
}
