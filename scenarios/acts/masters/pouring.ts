/** The master's hands on a bottle: taken up with both, label up, asked, led over the glass that is held out, leaned, and put back. */
import { toFrame } from '../../body/geometry';
import { stagedFullness10, stagedLip, stagedName, stagedRim } from '../../body/staged-rims';
import { tiltHolding } from '../../body/tilted-vessel';
import type { Point3 } from '../../body/vessel-hold';
import { VESSELS } from '../../body/vessels';
import type { EntityId, LineId, PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { DEG, PI, wrapRad } from '../../kernel/trig';
import { gripping, me, saying, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { tilting, toward, type Hands } from './glass';

/** The bottle in the hands and what the channels have been asked for so far: they count on. */
export interface Bottle extends Hands {
  tilt: number;
  turn: number;
}

export function emptyHands(): Bottle {
  return { height: 0, reach: 110, side: 0, tilt: 0, turn: 0 };
}

export interface Pouring {
  readonly bottle: EntityId;
  readonly glass: EntityId;
  /** 0.1 % of the glass's height. */
  readonly level10: number;
  readonly gapMm?: number;
  /** 0 about its lower half, 1 at its neck, 2 from beneath. */
  readonly spot?: number;
  readonly both?: boolean;
}

const LIFTED_MM = 170;
const BACK_MM = 90;
const GAP_MM = 26;
const OVER_GAP_MM = 60;
const READY_TILT = -420;
const OVER_MM = 45;
/** Whoever wants it to run over lets it do so for a while. */
const BRIM_10 = 995;
const RUNS_OVER_STEPS = 30;
const ON_TABLE_MM = 366;
const PATIENT_STEPS = 240;
const MOST_TILT = -1080;
const LEAN_STEP = 5;
/** No key brings it up faster. */
const RISE_STEP = 5;
/** What still runs while the bottle comes up again, in steps of what runs now. */
const RUN_ON_STEPS = 16;
const FLASK_RUN_ON_STEPS = 14;

const yawOf = (session: Session): number => (me(session).yaw10 / 10) * DEG;

function lip(session: Session, bottle: EntityId): Point3 {
  return stagedLip(thing(session, bottle), me(session));
}

function rim(session: Session, glass: EntityId): Point3 {
  return stagedRim(thing(session, glass));
}

function level(session: Session, glass: EntityId): number {
  return stagedFullness10(thing(session, glass)).level10;
}

export function* takeBottle(session: Session, hands: Bottle, { bottle, spot = 0, both = true }: Pouring): Plan {
  session.feed('hand.right.spot', spot);
  session.feed('hand.left.spot', spot);
  yield* gripping(session, 'right', bottle, () => me(session).right.holds === bottle);
  const from = toFrame({ ...me(session), yaw: yawOf(session) }, thing(session, bottle));
  Object.assign(hands, { reach: 300, side: Math.max(-200, Math.min(200, from.side / 2)), height: 0 });
  yield* toward(session, hands, hands.reach, hands.side, 30);
  yield* raise(session, hands, LIFTED_MM);
  if (both) yield* gripping(session, 'left', bottle, () => me(session).left.holds === bottle);
}

function* raise(session: Session, hands: Bottle, to: number): Plan {
  while (Math.abs(hands.height - to) > 2) {
    hands.height += Math.max(-4, Math.min(4, to - hands.height));
    session.feed('hands.height', hands.height);
    yield;
  }
}

/** So many quarters round until the label looks at whoever holds the bottle; leaned away, it is up. `wrong`: half round from there. */
export function* turnLabel(session: Session, hands: Bottle, bottle: EntityId, wrong = false): Plan {
  const off = wrapRad((thing(session, bottle).yaw10 / 10) * DEG - yawOf(session) - (wrong ? 0 : PI));
  const quarters = Math.round(off / (PI / 2));
  if (quarters === 0) return;
  hands.turn += quarters * 900;
  session.feed('object.turn', hands.turn);
  yield* wait(30 * Math.abs(quarters));
}

/** Asks, and waits for the answer; whether it was yes. */
export function* asking(session: Session, to: PersonId, line: LineId, glass: EntityId): Plan {
  session.feed('gaze.target', `face:${to}`);
  yield* wait(6);
  yield* saying(session, line, 600);
  yield* until(() => me(session).speaking === '', 400);
  yield* until(() => session.observations.slice(-40).some((one) => one.type === 'line.began' && one.by === to && /assent|refuse/u.test(one.tokens)), 240);
  yield* until(() => thing(session, glass).parent === `hand:${to}`, 150);
  yield* wait(70);
}

/** One step nearer with the bottle's mouth to the point over the glass; how far it is off sideways. */
function approach(session: Session, hands: Bottle, pouring: Pouring, gapMm: number): number {
  const frame = { x: me(session).x, z: me(session).z, yaw: yawOf(session) };
  const [mouth, goal] = [toFrame(frame, lip(session, pouring.bottle)), toFrame(frame, rim(session, pouring.glass))];
  const off = { side: goal.side - mouth.side, forward: goal.forward - mouth.forward };
  const up = rim(session, pouring.glass).y + gapMm - lip(session, pouring.bottle).y;
  const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  hands.side = bounded(hands.side + bounded(off.side * 0.12, 4), 350);
  hands.reach = Math.max(0, Math.min(650, hands.reach + bounded(off.forward * 0.08, 4)));
  // Nothing goes lower than the table.
  const lower = thing(session, pouring.bottle).y <= ON_TABLE_MM ? 0 : -2.4;
  hands.height = Math.min(400, hands.height + Math.max(lower, Math.min(2.4, up * 0.12)));
  session.feed('hands.side', hands.side);
  session.feed('hands.reach', hands.reach);
  session.feed('hands.height', hands.height);
  return Math.sqrt(off.side * off.side + off.forward * off.forward);
}

function leanTo(session: Session, hands: Bottle, tilt: number): void {
  hands.tilt = tilt;
  session.feed('object.tilt', tilt);
}

/** The mouth over the glass, then leaned until the level is nearly reached, and up again. */
export function* pourOut(session: Session, hands: Bottle, pouring: Pouring): Plan {
  const { gapMm = GAP_MM, level10, glass } = pouring;
  while (hands.tilt > READY_TILT) {
    leanTo(session, hands, hands.tilt - LEAN_STEP);
    approach(session, hands, pouring, OVER_GAP_MM);
    yield;
  }
  let near = 0;
  for (let i = 0; i < 260 && near < 20; i += 1) {
    near = approach(session, hands, pouring, OVER_GAP_MM) < 30 ? near + 1 : 0;
    yield;
  }
  const runOn = thing(session, pouring.bottle).kind === 'tokkuri' ? FLASK_RUN_ON_STEPS : RUN_ON_STEPS;
  const flows = thing(session, pouring.bottle).kind === 'tokkuri' ? FLASK_FLOWS_10 : FLOWS_10;
  let over = 0;
  let rate = 0;
  let before = level(session, glass);
  for (let i = 0; i < 1500; i += 1) {
    const now = level(session, glass);
    const runs = Math.max(0, now - before);
    rate += (runs - rate) * SMOOTH;
    before = now;
    if (now + rate * runOn >= level10 || session.observations.slice(-12).some((one) => one.type === 'glass.covered' && one.object === glass)) break;
    if (now >= BRIM_10) over += 1;
    if (over > RUNS_OVER_STEPS) break;
    const off = approach(session, hands, pouring, gapMm);
    // Not over it, nothing should run: nearer first, for a while.
    if (runs > flows * 1.25) leanTo(session, hands, hands.tilt + LEAN_STEP);
    else if (runs < flows && (off < OVER_MM || i > PATIENT_STEPS)) leanTo(session, hands, Math.max(MOST_TILT, hands.tilt - LEAN_STEP));
    yield;
  }
  while (hands.tilt < 0) {
    leanTo(session, hands, Math.min(0, hands.tilt + RISE_STEP));
    approach(session, hands, pouring, OVER_GAP_MM);
    yield;
  }
  yield* wait(40);
}
/** Fast enough: 0.1 % of the height in a step. */
const FLOWS_10 = 2.4;
const SMOOTH = 0.1;
const FLASK_FLOWS_10 = 4;

/** Back to where it stood, left hand first. */
export function* putBack(session: Session, hands: Bottle, bottle: EntityId, at: { readonly side: number; readonly reach: number }): Plan {
  yield* toward(session, hands, at.reach, at.side, 60);
  yield* raise(session, hands, BACK_MM);
  session.feed('reach.target', 'lowtable');
  session.feed('hand.left.grip', 0);
  yield* wait(6);
  session.feed('hand.right.grip', 0);
  yield* until(() => thing(session, bottle).parent === 'lowtable', 140);
  session.feed('hand.right.spot', 0);
  session.feed('hand.left.spot', 0);
  session.feed('hands.reach', 0);
  session.feed('hands.side', 0);
  session.feed('hands.height', 0);
  Object.assign(hands, { reach: 110, side: 0, height: 0, tilt: 0 });
}


/** A mouthful of about so many ml, however full the glass is, and back. */
export function* mouthful(session: Session, hands: Hands, glass: EntityId, ml: number): Plan {
  const { fillMl = 0, foamMl = 0 } = thing(session, glass);
  const tilt = (tiltHolding(VESSELS[stagedName(thing(session, glass))], Math.max(0, fillMl + foamMl - ml)) / DEG) * 10;
  yield* toward(session, hands, 160, 0, 30);
  yield* tilting(session, 0, tilt, 60);
  yield* wait(70);
  yield* tilting(session, tilt, 0, 45);
}
