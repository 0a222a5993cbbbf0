/** Moments of a toast as the master lives it: one rim a little below another, the one far away, the first mouthful. */
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

/** Eight at the table; the learner has beer, and sits east. */
const { moment, eyes, from } = sceneView(s16, 4);
const TOUCH = moment((one) => one.type === 'glasses.met' && one.by === 'learner' && one.to === 'nishimura', 2);

export const KANPAI_SUBJECTS: Readonly<Record<string, Subject>> = {
  'kanpai-afar': eyes(moment((one) => one.type === 'glass.raised' && one.by === 'learner', 0)),
  'kanpai-eyes': eyes(TOUCH),
  'kanpai-side': from('tatami', [0, 620, 2350], [0, 520, 900], 34)(TOUCH),
  'kanpai-room': from('tatami', [1300, 1500, 2750], [-250, 520, -500], 56)(moment((one) => one.type === 'toast.called', 150)),
  'kanpai-sip': from('tatami', [520, 1150, -650], [-620, 600, -1250], 50)(moment((one) => one.type === 'sip.began' && one.by === 'tanaka', 30)),
  'kanpai-sip-eyes': eyes(moment((one) => one.type === 'sip.began' && one.by === 'learner', 30)),
};
