/** What changes each rule's answer about how the cards were packed the evening before. */
import type { Case } from './cases-before';
import { change, from, nothing } from './edit';
import { goodEvening } from './good-evening';

const packed = (fields: Parameters<typeof change<'deck.packed'>>[1]) => from(goodEvening)(change('deck.packed', fields));
const seen = (right: number) => from(goodEvening)(change('dress.seen', { right }));
const asItWas = from(goodEvening)(nothing);

export const CASES_PACKING: Readonly<Record<string, readonly Case[]>> = {
  'meishi.prepare.cardholder': [
    ['all in a holder', asItWas, 'met'],
    ['half of them in the jacket', packed({ count: 6, loose: 6 }), 'partly', 0.5],
    ['all in the jacket', packed({ in: 'loose', count: 0, loose: 4 }), 'missed'],
  ],
  'meishi.prepare.holder-usable-as-tray': [
    ['a folding holder, one card ready', asItWas, 'met'],
    ['nothing ready under the flap', packed({ staged: 0 }), 'partly', 0.5],
    ['a metal case', packed({ in: 'case' }), 'missed'],
    ['no holder at all', packed({ in: 'loose', count: 0, loose: 4 }), 'missed'],
  ],
  'meishi.prepare.holder-not-in-trousers': [
    ['in the inside pocket', asItWas, 'met'],
    ['left on the desk', packed({ at: 'left' }), 'partly', 0.5],
    ['in the hip pocket', packed({ at: 'trousers' }), 'missed'],
  ],
  'meishi.prepare.own-deck-separate': [
    ['only one’s own', asItWas, 'met'],
    ['a received one among them', packed({ foreign: 1 }), 'missed'],
  ],
  'meishi.prepare.appearance': [
    ['all six things right', asItWas, 'met'],
    ['five of six', seen(5), 'met'],
    ['four of six', seen(4), 'partly', 0.5],
    ['three of six', seen(3), 'missed'],
  ],
};

/** More of a rule that is also judged where a card is handed over. */
export const CLEAN_WHEN_PACKED: readonly Case[] = [
  ['every packed card flat and clean', asItWas, 'met'],
  ['a bent one packed', packed({ bent: 1 }), 'partly', 0.5],
  ['a stained one packed', packed({ stained: 1 }), 'missed'],
];
