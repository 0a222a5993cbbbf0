/** Moments at which a drink is declined, from the learner's eyes and from beside: the bottle held out, the palm, the glass on its mouth, tables turned, a menu. */
import { LEARNER } from '../../scenarios/kernel/ids';
import { s18 } from '../../scenarios/scenes/s18-declining/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

/** Eight at the table. */
const { moment, eyes, from } = sceneView(s18, 4);
const OFFER = moment((one) => one.type === 'drink.offered', 110);
const PALM = moment((one) => one.type === 'glass.covered', 70);

export const DECLINING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'declining-offer': eyes(OFFER),
  'declining-offer-side': from('tatami', [560, 900, 100], [-420, 560, 980], 50)(OFFER),
  'declining-palm': eyes(PALM),
  'declining-palm-side': from('tatami', [0, 700, 1700], [300, 450, 500], 36)(PALM),
  'declining-flipped': eyes(moment((one) => one.type === 'glass.flipped', 20, ['flips'])),
  'declining-pour': eyes(moment((one) => one.type === 'pour.began' && one.by === LEARNER, 45)),
  'declining-menu': eyes(moment((one) => one.type === 'object.hands' && one.by === LEARNER && one.object === 'menu', 22)),
  'declining-pleads': eyes(moment((one) => one.type === 'line.began' && one.line === 'ym.hesitate', 90, ['looks-on'])),
};
