/** What changes each rule's answer where a drink is declined. */
import type { Observation } from '../../kernel/observation';
import type { Case } from './cases-before';
import { adding, both, change, from, nothing, without } from './edit';
import { goodRefusal } from './good-refusal';

const me = 'learner';
const evening = from(goodRefusal);
const own = ({ by }: { readonly by: string }): boolean => by === me;
const line = (id: string) => ({ line: of }: { readonly line: string }): boolean => of === id;
const says = (step: number, tokens: string, to = 'tanaka'): Observation => ({ step, type: 'line.began', by: me, to, line: 'x', tokens });
const theirs = (step: number, by: string, tokens: string): Observation => ({ step, type: 'line.began', by, to: me, line: 'x', tokens });
const accepts: Observation = { step: 2400, type: 'drink.accepted', by: me, from: 'tanaka', alcohol: true };
const unsaid = both(without('line.began', own), without('line.ended', own));
const drinks = (step: number, drink: string, ml: number): Observation => ({ step, type: 'sip.ended', by: me, object: 'glass.learner', ml, left10: 500, startStep: step - 60, drink });
const silent = both(without('line.began', own), without('glass.covered'));
const notDriving = change('alcohol.avoided', { why: 'faith' });

export const CASES_REFUSAL: Readonly<Record<string, readonly Case[]>> = {
  'nomikai.decline.thank-then-reason': [
    ['thanks and the reason', evening(nothing), 'met'],
    ['both in one line', evening(both(without('line.began', line('arigatou')), change('line.began', { tokens: 'thanks refuse reason driving' }, line('p66')))), 'met'],
    ['somebody of whom no reason is known', evening(without('alcohol.avoided')), 'met'],
    ['no thanks', evening(without('line.began', line('arigatou'))), 'partly', 0.6],
    ['a reason that is another’s', evening(change('line.began', { tokens: 'refuse reason faith' }, line('p66'))), 'partly', 0.6],
    ['thanks, and no reason', evening(change('line.began', { tokens: 'refuse' }, line('p66'))), 'partly', 0.4],
    ['thanks, and nothing else', evening(without('line.began', line('p66'))), 'partly', 0.4],
    ['to the tablecloth', evening(change('line.ended', { facePercent: 0 }, own)), 'partly', 0.7],
    ['a bare no', evening(both(without('line.began', line('arigatou')), change('line.began', { tokens: 'refuse trap' }, line('p66')))), 'missed'],
    ['accepted', evening(adding(accepts)), 'missed'],
    ['only once pressed', evening(both(without('line.began', ({ by, step }) => by === me && step < 2700), without('line.ended', own))), 'missed'],
  ],
  'nomikai.decline.hand-over-cup': [
    ['held', evening(nothing), 'met'],
    ['until the end', evening(without('glass.uncovered')), 'met'],
    ['drawn back at once', evening(change('glass.uncovered', { step: 2850 })), 'partly', 0.5],
    ['a twitch', evening(change('glass.uncovered', { step: 2815 })), 'missed'],
    ['before anybody offered', evening(change('glass.covered', { step: 500 })), 'missed'],
    ['turned over instead', evening(adding({ step: 2750, type: 'glass.flipped', by: me, object: 'glass.learner.beer' })), 'missed'],
  ],
  'nomikai.decline.still-toast': [
    ['a glass that met another', evening(nothing), 'met'],
    ['by sight', evening(both(without('glasses.met'), adding({ step: 1250, type: 'glass.raised', by: me, to: 'suzuki', object: 'glass.learner', belowMm: 20, hands: 'both', lowerings: 0 }))), 'met'],
    ['a mouthful alone', evening(without('glasses.met')), 'partly', 0.5],
    ['nothing', evening(both(without('glasses.met'), without('sip.began'))), 'missed'],
  ],
  'nomikai.safety.keep-control': [
    ['tea', evening(nothing), 'met'],
    ['a call for water', evening(both(without('sip.ended'), unsaid, adding(says(2000, 'water')))), 'met'],
    ['accepted, and left alone', evening(both(without('sip.ended'), unsaid, adding(accepts))), 'met'],
    ['half a litre of beer', evening(adding(drinks(3000, 'beer', 100), drinks(3100, 'beer', 140), drinks(3200, 'beer', 140), drinks(3300, 'beer', 120))), 'met'],
    ['and half of that again', evening(adding(...[1, 2, 3, 4, 5, 6].map((at) => drinks(3000 + at * 100, 'beer', 125)))), 'partly', 0.5],
    ['a quarter, after three quarters before', evening(adding({ step: 11, type: 'drunk.before', by: me, alcoholMg: 20_000 }, drinks(3000, 'beer', 125), drinks(3100, 'beer', 125))), 'partly', 0.5],
    ['a glass in one draught', evening(adding(drinks(3000, 'beer', 180))), 'partly', 0.5],
    ['three flasks of sake', evening(adding(...Array.from({ length: 18 }, (_, at) => drinks(3000 + at * 10, 'sake', 30)))), 'missed'],
    ['no sign of anything', evening(both(without('sip.ended'), unsaid)), 'missed'],
  ],
  'nomikai.safety.no-coercion': [
    ['a menu', evening(nothing), 'met'],
    ['a word', evening(both(without('menu.offered'), adding(says(4500, 'protect', 'tanaka')))), 'met'],
    ['something without alcohol', evening(both(without('menu.offered'), adding(says(4500, 'soft', 'yamada')))), 'met'],
    ['offered and assented to', evening(both(without('drink.pressed'), without('menu.offered'))), 'met'],
    ['looked on', evening(without('menu.offered')), 'partly', 0.2],
    ['before anybody was pressed', evening(change('menu.offered', { step: 4000 })), 'partly', 0.2],
    ['a call for a draught', evening(adding(says(4500, 'chug trap', 'yamada'))), 'missed'],
    ['put forward in one’s own place', evening(adding(says(2400, 'instead trap'))), 'missed'],
    ['offered again after a no', evening(adding(theirs(3350, 'tanaka', 'refuse'), says(3400, 'offer-pour'))), 'missed'],
    ['poured after a no', evening(adding(theirs(3350, 'tanaka', 'refuse'))), 'missed'],
    ['poured after a no that became a yes', evening(adding(theirs(3350, 'tanaka', 'refuse'), theirs(3450, 'tanaka', 'assent'))), 'met'],
    ['poured past a palm', evening(adding({ step: 3500, type: 'glass.covered', by: 'tanaka', object: 'glass.tanaka' })), 'missed'],
  ],
  'nomikai.safety.no-driving': [
    ['declined, and drove', evening(nothing), 'met'],
    ['by the palm alone', evening(without('line.began', own)), 'met'],
    ['not driving, and by train', evening(both(notDriving, change('way.home', { how: 'train' }))), 'met'],
    ['not driving, and a taxi after beer', evening(both(notDriving, adding(drinks(3000, 'beer', 100)), change('way.home', { how: 'taxi' }))), 'met'],
    ['accepted', evening(adding(accepts)), 'missed'],
    ['drunk', evening(adding(drinks(3000, 'beer', 10))), 'missed'],
    ['a bicycle after beer', evening(both(notDriving, adding(drinks(3000, 'beer', 10)), change('way.home', { how: 'bicycle' }))), 'missed'],
    ['poured for somebody who drives', evening(adding({ step: 20, type: 'alcohol.avoided', by: 'scene', of: 'tanaka', why: 'driving' })), 'missed'],
    ['tea for somebody who drives', evening(both(adding({ step: 20, type: 'alcohol.avoided', by: 'scene', of: 'tanaka', why: 'driving' }), change('pour.ended', { object: 'bottle.tea' }))), 'met'],
    ['no answer, and no way home', evening(both(silent, without('way.home'))), 'missed'],
  ],
};
