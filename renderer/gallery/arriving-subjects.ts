/** Moments of an evening's beginning: guests at the door, a seat shown with the palm, the table once all sit, the menu. */
import { LEARNER } from '../../scenarios/kernel/ids';
import { s15 } from '../../scenarios/scenes/s15-arriving/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

const { moment, eyes, from } = sceneView(s15, 4);
const SHOWN = moment((one) => one.type === 'gesture.made' && one.by === LEARNER, 40);
const MENU = moment((one) => one.type === 'object.hands' && one.by === LEARNER && one.object === 'menu', 22);

export const ARRIVING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'arriving-street': eyes(moment((one) => one.type === 'party.ranked', 30)),
  'arriving-greeting': eyes(moment((one) => one.type === 'line.ended' && one.line === 't.greet', 20)),
  'arriving-shows': eyes(SHOWN),
  'arriving-shows-room': from('tatami', [1650, 1700, -2000], [-350, 800, 900], 62)(SHOWN),
  'arriving-moved': eyes(moment((one) => one.type === 'line.began' && one.line === 'kb.upper', 60, ['takes-kamiza'])),
  'arriving-menu': eyes(MENU),
  'arriving-seated': from('tatami', [1300, 1500, 2500], [-250, 520, -500], 56)(MENU),
};
