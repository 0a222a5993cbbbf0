/** What changes each rule's answer from the receiving of the other's card to the leaving. */
import type { ObservationOf } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, nothing, without, type Edit } from './edit';

const me = 'learner';
const his = 'card.sato';
const byMe = ({ by }: { readonly by: string }): boolean => by === me;
const chodai = ({ line }: { readonly line: string }): boolean => line === 'p05';
const confirm = ({ line }: { readonly line: string }): boolean => line === 'p10.sato';
const thanks = ({ step }: { readonly step: number }): boolean => step === 2720;
const oneHand = change('card.received', { hands: 'right' }, byMe);
const joinedAt = (step: number): Edit => adding({ step, type: 'object.hands', by: me, object: his, hands: 'both' });
const read = (fields: Partial<ObservationOf<'card.read'>>): Edit => change('card.read', fields);
const placed = (fields: Partial<ObservationOf<'card.placed'>>): Edit => change('card.placed', fields);

export const CASES_AFTER: Readonly<Record<string, readonly Case[]>> = {
  'meishi.receive.two-hands': [
    ['both hands', nothing, 'met'],
    ['the other joins after a second', both(oneHand, joinedAt(2680)), 'met'],
    ['the other joins after a second and a half', both(oneHand, joinedAt(2710)), 'partly', 0.5],
    ['the other joins after two seconds', both(oneHand, joinedAt(2740)), 'missed'],
    ['one hand', oneHand, 'missed'],
  ],
  'meishi.receive.chodai': [
    ['as it comes', nothing, 'met'],
    ['a second and a half before', change('line.began', { step: 2530 }, chodai), 'met'],
    ['a second and a half after', change('line.began', { step: 2710 }, chodai), 'met'],
    ['over two seconds after', change('line.began', { step: 2755 }, chodai), 'partly', 0.5],
    ['three seconds after', change('line.began', { step: 2800 }, chodai), 'missed'],
    ['in silence', without('line.began', chodai), 'missed'],
  ],
  'meishi.receive.read-a-few-seconds': [
    ['six seconds', nothing, 'met'],
    ['just long enough', read({ heldSteps: 180, gazeSteps: 120 }), 'met'],
    ['held for two seconds', read({ heldSteps: 120 }), 'partly', 0.5],
    ['looked at for a second and a half', read({ gazeSteps: 90 }), 'partly', 0.5],
    ['studied for thirteen seconds', read({ gazeSteps: 780, heldSteps: 800 }), 'partly', 0.5],
    ['put away within a second', read({ heldSteps: 60 }), 'missed'],
    ['not looked at', read({ gazeSteps: 0 }), 'missed'],
  ],
  'meishi.receive.fingers-off-print': [
    ['on the margin', nothing, 'met'],
    ['two per cent', read({ printWorst10: 20 }), 'met'],
    ['four per cent', read({ printWorst10: 40 }), 'partly', 0.5],
    ['thumb on the logo', read({ printWorst10: 60 }), 'missed'],
  ],
  'meishi.receive.small-bow': [
    ['15 degrees', nothing, 'met'],
    ['a second before', change('bow.made', { startStep: 2560 }, thanks), 'met'],
    ['two seconds after', change('bow.made', { startStep: 2740 }, thanks), 'met'],
    ['seven and a half degrees', change('bow.made', { peak10: 75 }, thanks), 'partly', 0.5],
    ['40 degrees', change('bow.made', { peak10: 400 }, thanks), 'partly', 0.5],
    ['too late', change('bow.made', { startStep: 2741 }, thanks), 'missed'],
    ['none', without('bow.made', thanks), 'missed'],
  ],
  'meishi.receive.confirm-name': [
    ['read back on the spot', nothing, 'met'],
    ['reading asked', change('line.began', { tokens: 'ask-reading' }, confirm), 'met'],
    ['once seated', change('line.began', { step: 3100 }, confirm), 'partly', 0.5],
    ['never', without('line.began', confirm), 'missed'],
    ['another name', change('line.began', { tokens: 'wrong-name trap' }, confirm), 'missed'],
  ],
  'meishi.receive.no-name-jokes': [
    ['none', nothing, 'met'],
    ['a remark', change('line.began', { tokens: 'name-joke trap' }, confirm), 'missed'],
  ],
  'meishi.after.on-table-during-meeting': [
    ['laid out on sitting', nothing, 'met'],
    ['five seconds after sitting', placed({ step: 3260 }), 'met'],
    ['seven and a half seconds after sitting', placed({ step: 3410 }), 'partly', 0.5],
    ['ten seconds after sitting', placed({ step: 3560 }), 'missed'],
    [
      'seated already when it came',
      both(
        without('posture.changed', ({ posture }) => posture === 'stand'),
        without('posture.changed', ({ step }) => step === 2960),
        placed({ step: 2800 }),
      ),
      'met',
    ],
    ['put away during the meeting', change('card.stored', { step: 3400 }), 'missed'],
    ['never laid out', without('card.placed'), 'missed'],
  ],
  'meishi.after.single-card-on-holder': [
    ['in the middle of the holder', nothing, 'met'],
    ['1 cm off and 15 degrees askew', placed({ offsetMm: 10, yaw10: -150 }), 'met'],
    ['half off the holder', placed({ offsetMm: 11 }), 'missed'],
    ['on the bare table', placed({ on: 'table', offsetMm: -1 }), 'missed'],
  ],
  'meishi.after.ends-in-cardholder': [
    ['in the holder', nothing, 'met'],
    ['in a pocket', change('card.rested', { in: 'pocket:learner' }), 'missed'],
    ['in the hand', change('card.rested', { in: 'hand:learner' }), 'missed'],
  ],
  'meishi.after.leave-none-behind': [
    ['taken along', nothing, 'met'],
    ['left on the table', adding({ step: 4050, type: 'card.left-behind', by: me, object: his, on: 'table' }), 'missed'],
  ],
};
