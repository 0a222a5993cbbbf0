/** Moments at which a drink is declined, from the learner's eyes: the bottle held out, the palm, the glass on its mouth, tables turned, a menu. */
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import { LEARNER } from '../../scenarios/kernel/ids';
import { s18 } from '../../scenarios/scenes/s18-declining/scene';
import { freshSession, moment } from './moments';
import type { Subject } from './subjects';

/** Eight at the table. */
const SEED = 4;
const START = freshSession(s18, SEED);
const { layout } = s18.setting(START.header);
const METRICS = Object.fromEntries(s18.cast.map(({ id }) => [id, metricsOf(START.header.bodies[id] ?? id)]));
const eyes = (staging: () => Staging): Subject => ({ layout, metrics: METRICS, camera: { kind: 'eyes' }, staging });

export const DECLINING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'declining-offer': eyes(moment(s18, SEED, (one) => one.type === 'drink.offered', 110)),
  'declining-palm': eyes(moment(s18, SEED, (one) => one.type === 'glass.covered', 70)),
  'declining-flipped': eyes(moment(s18, SEED, (one) => one.type === 'glass.flipped', 20, ['flips'])),
  'declining-pour': eyes(moment(s18, SEED, (one) => one.type === 'pour.began' && one.by === LEARNER, 45)),
  'declining-menu': eyes(moment(s18, SEED, (one) => one.type === 'object.hands' && one.by === LEARNER && one.object === 'menu', 22)),
  'declining-pleads': eyes(moment(s18, SEED, (one) => one.type === 'line.began' && one.line === 'ym.hesitate', 90, ['looks-on'])),
};
