/** What counts until the learner chooses. Apart from the schemas, so that the page can have it without a schema library. */
import type { Settings } from './settings';

/** From the smallest to the tallest body that the kernel has metrics for, mm. */
export const STATURE_RANGE = { least: 1500, most: 1900, step: 20 } as const;

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  pack: 'guide-strict',
  device: 'mouse-keyboard',
  holds: { left: 'hold', right: 'hold', bow: 'hold', speak: 'hold' },
  bindings: { 'mouse-keyboard': {}, keyboard: {}, gamepad: {} },
  motion: 'system',
  textScalePercent: 100,
  captions: { furigana: true, romaji: true, translation: true, sounds: true, sizePercent: 100, ground: 'paper' },
  timingPercent: 100,
  volumes: { master: 0.8, room: 0.7, objects: 1, voices: 1 },
  body: { statureMm: 1660, sleeves: 'navy', skin: 'light', sex: 'man', hair: 'short', hand: 'right' },
  firstStartDone: false,
};
