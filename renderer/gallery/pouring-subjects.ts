/** Moments of the hour of pouring as the master lives it: a bottle over a guest's glass, foam rising; a glass held out to Satō; a guest's palm; the room of eight. */
import { asking, emptyHands, takeBottle } from '../../scenarios/acts/masters/pouring';
import type { Observation } from '../../scenarios/kernel/observation';
import type { Session } from '../../scenarios/kernel/session-api';
import type { Plan } from '../../scenarios/players/player';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import { sceneView } from './scene-view';
import type { Subject } from './subjects';

/** Eight at the table; the learner has beer. */
const { moment, eyes, from } = sceneView(s17, 4);
const began = (by: string, into: string) => (one: Observation): boolean => one.type === 'pour.began' && one.by === by && one.into === into;

const POURED = moment(began('learner', 'glass.tanaka'), 215);
const RECEIVED = moment(began('sato', 'glass.learner'), 40);
/** Satō is asked while his glass is still full. */
function* askedTooEarly(session: Session): Plan {
  session.feed('gaze.target', 'face:sato');
  yield* takeBottle(session, emptyHands(), { bottle: 'bottle.1', glass: 'glass.sato', level10: 0 });
  yield* asking(session, 'sato', 'p33', 'glass.sato');
}
const REFUSED = moment((one) => one.type === 'glass.covered' && one.by === 'sato', 60, askedTooEarly);
const BEFORE_SATO = from('tatami', [420, 860, 60], [-640, 470, -560], 42);

export const POURING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'pouring-eyes': eyes(POURED),
  'pouring-begins': eyes(moment(began('learner', 'glass.tanaka'), 30)),
  'pouring-side': from('tatami', [250, 760, 900], [-120, 520, -700], 40)(POURED),
  'pouring-flask': eyes(moment(began('learner', 'ochoko.tanaka'), 60)),
  'pouring-received': eyes(RECEIVED),
  'pouring-received-side': from('tatami', [350, 800, 1100], [150, 520, -480], 40)(RECEIVED),
  'pouring-refused': eyes(REFUSED),
  'pouring-refused-side': BEFORE_SATO(REFUSED),
  'pouring-too-late': BEFORE_SATO(moment((one) => one.type === 'glass.covered' && one.by === 'sato', 50, ['unasked'])),
  'pouring-room': from('tatami', [1300, 1500, 2750], [-250, 520, -500], 56)(moment((one) => one.type === 'glass.low' && one.by === 'tanaka', 60)),
};
