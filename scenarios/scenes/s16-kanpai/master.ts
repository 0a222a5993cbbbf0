/** How the master drinks a toast: hands off until the call, both hands, the rim a little lower, a touch, and the lips after the leader's. */
import { companyOf, isAbove } from '../../acts/evening/company';
import { ownGlass } from '../../acts/evening/setting';
import { toFrame } from '../../body/geometry';
import { couldTouch } from '../../body/toasts';
import { heightOf } from '../../body/rims';
import { vesselOf } from '../../body/vessels';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { DEG } from '../../kernel/trig';
import { glide, gripping, me, saying, seen, them, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const LEADER = 'tanaka';
const OWN = ownGlass();
const BELOW_MM = 25;
const ABOVE_MM = 22;
const FAR_BELOW_MM = 75;
/** Short of the middle, where one waits for the other's glass. */
const SHORT_MM = 90;
const AFAR_MM = 430;
const RAISED_MM = 120;
/** Others settle how high they hold theirs. */
const SETTLED_STEPS = 78;
const EASY_MM = 430;
/** No device leads hands any farther. */
const MOST_REACH_MM = 650;
const MOST_SIDE_MM = 350;
const DIP_MM = 26;

/** What the channel is asked for so that the glass is this far before the chest: leaning adds to it. */
function reachFor(forward: number): number {
  return forward <= EASY_MM ? forward : EASY_MM + ((forward - EASY_MM) * 220) / 400;
}

export function* kanpai(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', `face:${LEADER}`);
  yield* saying(session, 'e.all-set', 240);
  if (slips.has('drinks-early')) yield* mouthful(session, RAISED_MM);
  yield* until(() => session.staging().beat === 'lift', 4800);
  session.feed('gaze.target', `face:${LEADER}`);
  yield* takeUp(session, !slips.has('one-hand'));
  yield* glide(session, 'hands.height', 0, RAISED_MM, 30);
  const hands = { height: RAISED_MM, reach: 110, side: 0 };
  yield* until(() => session.staging().beat === 'toast', 2400);
  if (slips.has('late-word')) yield* wait(300);
  yield* saying(session, slips.has('tchin') ? 'x.tchin' : 'p31', 200);
  const [last, ...others] = company(session).toReversed();
  for (const other of others.toReversed()) yield* toast(session, slips, other, hands);
  if (slips.has('drinks-first')) yield* sip(session, hands);
  if (last !== undefined) yield* toast(session, slips, last, hands);
  session.feed('gaze.target', `face:${LEADER}`);
  yield* until(() => seen(session, 'sip.began', (one) => one.by === LEADER), 3000);
  yield* wait(25);
  if (slips.has('no-sip')) yield* toward(session, hands, 200, 0);
  else yield* sip(session, hands);
  yield* putDown(session, hands);
}

interface Hands {
  height: number;
  reach: number;
  side: number;
}

/** Whoever called it, then those within reach, the highest first. */
function company(session: Session): readonly PersonId[] {
  const people = Number(session.header.variation['people']);
  const others = companyOf(people).map(({ id }) => id).filter((id) => id !== LEARNER);
  return [LEADER, ...others.filter((id) => id !== LEADER && canTouch(session, id))];
}

function apart(session: Session, id: PersonId): number {
  const [own, other] = [me(session), them(session, id)];
  return Math.sqrt((own.x - other.x) * (own.x - other.x) + (own.z - other.z) * (own.z - other.z));
}

function canTouch(session: Session, id: PersonId): boolean {
  const own = me(session);
  return couldTouch({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, them(session, id));
}

function rimMm(session: Session, id: string): number {
  const glass = thing(session, id);
  const name = vesselOf(glass.kind, glass.state);
  return glass.y + (name === undefined ? 0 : heightOf(name));
}

function* takeUp(session: Session, both: boolean): Plan {
  yield* gripping(session, 'right', OWN, () => me(session).right.holds === OWN);
  if (both) yield* gripping(session, 'left', OWN, () => me(session).left.holds === OWN);
}

/** Out to a point, both ways at once, slowly enough for a touch. */
function* toward(session: Session, hands: Hands, reach: number, side: number, steps = 45): Plan {
  const [fromReach, fromSide] = [hands.reach, hands.side];
  for (let i = 1; i <= steps; i += 1) {
    session.feed('hands.reach', fromReach + ((reach - fromReach) * i) / steps);
    session.feed('hands.side', fromSide + ((side - fromSide) * i) / steps);
    yield;
  }
  Object.assign(hands, { reach, side });
}

function* raiseTo(session: Session, hands: Hands, height: number): Plan {
  yield* glide(session, 'hands.height', hands.height, height, Math.max(6, Math.round(Math.abs(height - hands.height) / 2.2)));
  hands.height = height;
}

function* toast(session: Session, slips: Slips, other: PersonId, hands: Hands): Plan {
  const own = me(session);
  const d = apart(session, other);
  const isNear = canTouch(session, other);
  const frame = toFrame({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, them(session, other));
  const at = (length: number): readonly [number, number] => [Math.min(MOST_REACH_MM, reachFor(Math.max(190, (frame.forward * length) / d))), Math.max(-MOST_SIDE_MM, Math.min(MOST_SIDE_MM, (frame.side * length) / d))];
  const isOver = (): boolean => seen(session, 'glasses.met', (one) => one.by === LEARNER && one.to === other) || seen(session, 'glass.raised', (one) => one.by === LEARNER && one.to === other);
  session.feed('gaze.target', `face:${other}`);
  const since = session.step;
  const length = isNear ? d / 2 - (slips.has('slams') ? 420 : SHORT_MM) : AFAR_MM;
  yield* toward(session, hands, ...at(length));
  yield* until(() => session.step - since >= SETTLED_STEPS, 200);
  yield* level(session, slips, other, hands);
  if (slips.has('chases-down') && isAbove(other, LEARNER)) {
    const { height } = hands;
    for (let dips = 0; dips < 3; dips += 1) {
      yield* raiseTo(session, hands, height - DIP_MM);
      yield* wait(5);
      yield* raiseTo(session, hands, height);
    }
  }
  if (slips.has('slams') && isNear) yield* toward(session, hands, ...at(d / 2), 12);
  yield* until(isOver, 260);
  yield* wait(14);
  // Back over one's own place, clear of the other glass.
  yield* toward(session, hands, 240, 0, 40);
}

/** One's own rim a little below a senior's, level with a colleague's. */
function* level(session: Session, slips: Slips, other: PersonId, hands: Hands): Plan {
  const lower = slips.has('rim-high') ? -ABOVE_MM : slips.has('rim-at-the-table') ? FAR_BELOW_MM : BELOW_MM;
  const wanted = rimMm(session, ownGlass(other)) - (isAbove(other, LEARNER) ? lower : 0);
  yield* raiseTo(session, hands, hands.height + wanted - rimMm(session, OWN));
  yield* wait(10);
}

function* sip(session: Session, hands: Hands): Plan {
  yield* toward(session, hands, 160, 0, 30);
  yield* tilting(session, 0, 440, 60);
  yield* wait(30);
  yield* tilting(session, 440, 0, 45);
}

function* tilting(session: Session, from: number, to: number, steps: number): Plan {
  for (let i = 1; i <= steps; i += 1) {
    session.feed('object.tilt', from + ((to - from) * i) / steps);
    yield;
  }
}

function* putDown(session: Session, hands: Hands): Plan {
  yield* toward(session, hands, 470, 0, 40);
  yield* raiseTo(session, hands, 0);
  session.feed('reach.target', 'lowtable');
  session.feed('hand.left.grip', 0);
  yield* wait(6);
  session.feed('hand.right.grip', 0);
  yield* until(() => thing(session, OWN).parent === 'lowtable', 120);
  session.feed('hands.reach', 0);
  session.feed('hands.side', 0);
}

/** Before the time: a mouthful, and the glass back as if nothing had been. */
function* mouthful(session: Session, height: number): Plan {
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  yield* until(() => session.staging().beat === 'speech', 1200);
  yield* takeUp(session, false);
  yield* raiseTo(session, hands, height);
  yield* sip(session, hands);
  yield* putDown(session, hands);
}
