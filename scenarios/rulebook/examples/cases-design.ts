/** What changes each rule's answer about a card that its owner has made. The good visit begins with such a card. */
import type { ObservationOf } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, type Edit } from './edit';

const GOOD: ObservationOf<'card.designed'> = {
  step: 0, type: 'card.designed', by: 'learner', object: 'card.own', layout: 'two-sided', scripts: 'both', width10: 910, height10: 550,
  nameScript: 'katakana', missingMora: 0, isReadBack: true, fields: 3, familyCue: 'capitals',
};

const designed = (changed: Partial<typeof GOOD> = {}): Edit => adding({ ...GOOD, ...changed });

export const CASES_DESIGN: Readonly<Record<string, readonly Case[]>> = {
  'meishi.design.bilingual': [
    ['both scripts', designed(), 'met'],
    ['Latin letters only', designed({ scripts: 'latin' }), 'missed'],
    ['Japanese only', designed({ scripts: 'japanese' }), 'missed'],
    ['an empty card', designed({ scripts: 'none' }), 'missed'],
  ],
  'meishi.design.valid-layout': [
    ['a language each side', designed(), 'met'],
    ['both on the front', designed({ layout: 'front-bilingual' }), 'met'],
    ['Latin on the Japanese side', designed({ layout: 'other' }), 'missed'],
  ],
  'meishi.design.katakana-name': [
    ['in katakana, read back', designed(), 'met'],
    ['in the owner’s own kanji', designed({ nameScript: 'kanji', isReadBack: false }), 'met'],
    ['right, but never read back', designed({ isReadBack: false }), 'partly', 0.5],
    ['a beat left out', designed({ isReadBack: false, missingMora: 1 }), 'missed'],
    ['in other letters', designed({ nameScript: 'other' }), 'missed'],
    ['nowhere', designed({ nameScript: 'none' }), 'missed'],
  ],
  'meishi.design.size-91x55': [
    ['91 by 55 mm', designed(), 'met'],
    ['90 by 55 mm', designed({ width10: 900 }), 'met'],
    ['the European size', designed({ width10: 850 }), 'missed'],
    ['too low', designed({ height10: 510 }), 'missed'],
  ],
  'meishi.design.title-and-department': [
    ['all three', designed(), 'met'],
    ['no title', designed({ fields: 2 }), 'partly', 0.5],
    ['the company alone', designed({ fields: 1 }), 'missed'],
    ['none', designed({ fields: 0 }), 'missed'],
  ],
  'meishi.design.family-name-clear': [
    ['in capitals', designed(), 'met'],
    ['like the given name', designed({ familyCue: 'none' }), 'missed'],
  ],
};
