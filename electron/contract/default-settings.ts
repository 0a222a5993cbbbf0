/** What counts until the learner chooses. Apart from the schemas, so that the page can have it without a schema library. */
import type { Settings } from './settings';

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  pack: 'guide-strict',
  grips: 'hold',
  bow: 'hold',
  gaze: 'hold',
  bindings: {},
  reducedMotion: false,
  textScalePercent: 100,
  captions: { furigana: true, romaji: true, translation: true },
};
