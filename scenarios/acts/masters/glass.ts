/** The master's hands on a glass: taken up, out to a point, up and down, to the lips, back on the table. */
import { ownGlass } from '../evening/setting';
import { couldTouch } from '../../body/toasts';
import { stagedRim } from '../../body/staged-rims';
import type { PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { DEG } from '../../kernel/trig';
import { glide, gripping, me, them, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';

const OWN = ownGlass();
const EASY_MM = 430;

export interface Hands {
  height: number;
  reach: number;
  side: number;
}

/** What the channel is asked for so that the glass is this far before the chest: leaning adds to it. */
export function reachFor(forward: number): number {
  return forward <= EASY_MM ? forward : EASY_MM + ((forward - EASY_MM) * 220) / 400;
}

export function apart(session: Session, id: PersonId): number {
  const [own, other] = [me(session), them(session, id)];
  return Math.sqrt((own.x - other.x) * (own.x - other.x) + (own.z - other.z) * (own.z - other.z));
}

export function canTouch(session: Session, id: PersonId): boolean {
  const own = me(session);
  return couldTouch({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, them(session, id));
}

export function rimMm(session: Session, id: string): number {
  return stagedRim(thing(session, id)).y;
}

export function* takeUp(session: Session, both: boolean): Plan {
  yield* gripping(session, 'right', OWN, () => me(session).right.holds === OWN);
  if (both) yield* gripping(session, 'left', OWN, () => me(session).left.holds === OWN);
}

/** Out to a point, both ways at once, slowly enough for a touch. */
export function* toward(session: Session, hands: Hands, reach: number, side: number, steps = 45): Plan {
  const [fromReach, fromSide] = [hands.reach, hands.side];
  for (let i = 1; i <= steps; i += 1) {
    session.feed('hands.reach', fromReach + ((reach - fromReach) * i) / steps);
    session.feed('hands.side', fromSide + ((side - fromSide) * i) / steps);
    yield;
  }
  Object.assign(hands, { reach, side });
}

export function* raiseTo(session: Session, hands: Hands, height: number): Plan {
  yield* glide(session, 'hands.height', hands.height, height, Math.max(6, Math.round(Math.abs(height - hands.height) / 2.2)));
  hands.height = height;
}

export function* sip(session: Session, hands: Hands): Plan {
  yield* toward(session, hands, 160, 0, 30);
  yield* tilting(session, 0, 440, 60);
  yield* wait(30);
  yield* tilting(session, 440, 0, 45);
}

export function* tilting(session: Session, from: number, to: number, steps: number): Plan {
  for (let i = 1; i <= steps; i += 1) {
    session.feed('object.tilt', from + ((to - from) * i) / steps);
    yield;
  }
}

export function* putDown(session: Session, hands: Hands): Plan {
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
