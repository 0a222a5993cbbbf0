/** Moments of an evening on which ranks do not count: the declaration, the bait, the glass, the phone, the table split, the morning after. */
import { LEARNER } from '../../scenarios/kernel/ids';
import { s19 } from '../../scenarios/scenes/s19-bureiko/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

const { moment, eyes, from } = sceneView(s19, 4);
const BAIT = moment((one) => one.type === 'line.began' && one.line === 'b.su.bait', 120);

export const BUREIKO_SUBJECTS: Readonly<Record<string, Subject>> = {
  'bureiko-declared': eyes(moment((one) => one.type === 'line.began' && one.line === 'b.su.declare', 120)),
  'bureiko-bait': eyes(BAIT),
  'bureiko-room': from('tatami', [1300, 1500, 1900], [-150, 520, -600], 56)(BAIT),
  'bureiko-laugh': eyes(moment((one) => one.type === 'line.began' && one.line === 'b.su.laugh', 50, ['first-name'])),
  'bureiko-noted': eyes(moment((one) => one.type === 'line.began' && one.line === 'b.su.noted', 60, ['complains'])),
  'bureiko-pour': eyes(moment((one) => one.type === 'pour.began' && one.by === LEARNER, 60)),
  'bureiko-phone': eyes(moment((one) => one.type === 'object.taken' && one.by === LEARNER && one.object === 'phone', 40, ['checks-phone'])),
  'bureiko-morning': eyes(moment((one) => one.type === 'line.began' && one.line.startsWith('b.am.'), 60)),
};
