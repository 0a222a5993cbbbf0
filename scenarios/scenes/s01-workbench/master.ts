/** How the master prepares for tomorrow. Every correct act can be swapped for a slip, to test the rules one by one. */
import { refilling } from '../../acts/masters/refilling';
import { silencing } from '../../acts/masters/silencing';
import { walking } from '../../acts/masters/walking';
import type { EntityId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, seen, spoken, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';
import { LOOSE, looseId } from './variation';

const inBeat = (session: Session, beat: string): boolean => session.staging().beat === beat;
const said = (session: Session, line: string): boolean => seen(session, 'line.ended', (one) => one.line === line);
const REACH = 300;

export function* workbench(session: Session, slips: Slips): Plan {
  yield* proof(session, slips);
  yield* until(() => inBeat(session, 'sorting'), 2400);
  yield* sorting(session, slips);
  if (!slips.has('leaves-it')) yield* away(session, slips);
  if (!slips.has('no-mirror')) yield* mirror(session, slips);
  session.feed('gaze.target', 'face:kobayashi');
  yield* until(() => session.ended || me(session).speaking === '', 300);
  yield* wait(60);
  yield* spoken(session, 'ready');
  yield* until(() => session.ended, 3000);
}

/** The proof is taken up, looked at, and its name heard. */
function* proof(session: Session, slips: Slips): Plan {
  yield* until(() => said(session, 'kb.hello'), 1200);
  yield* glide(session, 'hands.reach', 110, REACH, 12);
  yield* gripping(session, 'right', 'card.own', () => me(session).right.holds === 'card.own');
  yield* lookOver(session, 'card.own');
  yield* until(() => inBeat(session, 'sorting') || said(session, 'kb.readback'), 1500);
  session.feed('gaze.target', 'face:kobayashi');
  if (!slips.has('unread') && !inBeat(session, 'sorting')) yield* spoken(session, 'rb.yes');
}

function* lookOver(session: Session, card: EntityId): Plan {
  session.feed('gaze.target', card);
  session.feed('object.tilt', 240);
  yield* wait(32);
  session.feed('object.tilt', 0);
}

/** Which of the two holders on the desk. */
const holderOf = (slips: Slips): EntityId => (slips.has('metal-case') ? 'holder.case' : 'holder.learner');

function* sorting(session: Session, slips: Slips): Plan {
  const holder = holderOf(slips);
  if (slips.has('loose-in-pocket')) {
    yield* intoJacket(session);
    for (let at = 1; at <= LOOSE; at += 1) yield* sortOne(session, slips, looseId(at), true);
    return;
  }
  yield* gripping(session, 'left', holder, () => me(session).left.holds === holder);
  yield* pack(session);
  for (let at = 1; at <= LOOSE; at += 1) yield* sortOne(session, slips, looseId(at), false);
  // In the other holder there is nobody else’s card.
  if (!slips.has('keeps-received') && holder === 'holder.learner') yield* aside(session, 'card.agent', 'tray.received');
  if (!slips.has('no-packet')) yield* refilling(session);
  if (!slips.has('unstaged')) yield* stage(session, holder);
}

/** Turned to be read by whoever it is for, then let go over the holder. */
function* pack(session: Session): Plan {
  const card = me(session).right.holds;
  const { yaw10 } = thing(session, card);
  const isFacingMe = Math.abs(((yaw10 - me(session).yaw10 + 5400) % 3600) - 1800) < 900;
  if (isFacingMe) {
    session.feed('object.turn', turned(session) + 1800);
    yield* wait(52);
  }
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(8);
}

/** How far the turning key has been turned so far. */
function turned(session: Session): number {
  const last = session.samples.findLast((one) => one.channel === 'object.turn');
  return typeof last?.value === 'number' ? last.value : 0;
}

function* sortOne(session: Session, slips: Slips, card: EntityId, loosely: boolean): Plan {
  yield* gripping(session, 'right', card, () => me(session).right.holds === card);
  yield* lookOver(session, card);
  const { state } = thing(session, card);
  const passes = state === 'clean' || (state === 'stained' && slips.has('packs-stained')) || (state === 'bent' && slips.has('packs-bent'));
  if (!passes) yield* letGoOver(session, 'tray.aside');
  else if (loosely) yield* intoJacket(session);
  else yield* pack(session);
}

function* aside(session: Session, card: EntityId, tray: EntityId): Plan {
  yield* gripping(session, 'right', card, () => me(session).right.holds === card);
  yield* letGoOver(session, tray);
}

function* letGoOver(session: Session, tray: EntityId): Plan {
  const card = me(session).right.holds;
  session.feed('reach.target', tray);
  yield* wait(2);
  session.feed('hand.right.grip', 0);
  yield* until(() => thing(session, card).parent === `on:${tray}`, 120);
  yield* wait(4);
}

function* intoJacket(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.right.grip', 0);
  yield* wait(8);
}

/** One card is drawn again and laid ready under the flap. */
function* stage(session: Session, holder: EntityId): Plan {
  yield* gripping(session, 'right', holder, () => me(session).right.holds.startsWith('card'));
  session.feed('reach.target', '');
  yield* wait(4);
  session.feed('hand.right.grip', 0);
  yield* wait(8);
}

function* away(session: Session, slips: Slips): Plan {
  if (me(session).left.holds === '') return;
  session.feed('reach.target', slips.has('trousers') ? 'pocket:learner' : 'inner:learner');
  yield* glide(session, 'hands.reach', REACH, 110, 20);
  session.feed('hand.left.grip', 0);
  yield* wait(12);
}

function* mirror(session: Session, slips: Slips): Plan {
  if (slips.has('leaves-it')) {
    // Left on the desk, where it lay.
    session.feed('reach.target', 'desk.flat');
    yield* wait(2);
    session.feed('hand.left.grip', 0);
    yield* wait(20);
  }
  session.feed('hands.reach', 110);
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 200);
  yield* walking(session, 'flat.mirror');
  session.feed('gaze.target', 'mirror');
  yield* wait(70);
  if (slips.has('untidied')) return;
  if (thing(session, 'collar').state === 'askew') yield* touching(session, 'collar', () => thing(session, 'collar').state === 'straight');
  if (thing(session, 'lint').parent !== 'away') yield* touching(session, 'lint', () => thing(session, 'lint').parent === 'away');
  if (thing(session, 'phone').state !== 'silent') yield* silencing(session);
}

function* touching(session: Session, what: EntityId, isDone: () => boolean): Plan {
  yield* gripping(session, 'right', what, isDone);
  session.feed('hand.right.grip', 0);
  yield* wait(12);
}
