/** The master holds a glass out to one of the table: short of the middle or by sight, the rim as low as it should be, and back. */
import { ownGlass } from '../evening/setting';
import { toFrame } from '../../body/geometry';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { DEG } from '../../kernel/trig';
import { me, seen, them, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { apart, canTouch, raiseTo, reachFor, rimMm, toward, type Hands } from './glass';

/** Short of the middle, where one waits for the other's glass. */
const SHORT_MM = 90;
const AFAR_MM = 430;
/** Others settle how high they hold theirs. */
const SETTLED_STEPS = 78;
/** No device leads hands any farther. */
const MOST_REACH_MM = 650;
const MOST_SIDE_MM = 350;
const DIP_MM = 26;

export interface ToastWays {
  /** How much lower than theirs one's own rim is held. */
  readonly belowMm: number;
  /** How often one goes down once more, and whether the glass is struck. */
  readonly dips?: number;
  readonly isHard?: boolean;
}

export function* toasting(session: Session, hands: Hands, other: PersonId, { belowMm, dips = 0, isHard = false }: ToastWays): Plan {
  const own = me(session);
  const d = apart(session, other);
  const isNear = canTouch(session, other);
  const frame = toFrame({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, them(session, other));
  const at = (length: number): readonly [number, number] => [Math.min(MOST_REACH_MM, reachFor(Math.max(190, (frame.forward * length) / d))), Math.max(-MOST_SIDE_MM, Math.min(MOST_SIDE_MM, (frame.side * length) / d))];
  const isOver = (): boolean => seen(session, 'glasses.met', (one) => one.by === LEARNER && one.to === other) || seen(session, 'glass.raised', (one) => one.by === LEARNER && one.to === other);
  session.feed('gaze.target', `face:${other}`);
  const since = session.step;
  yield* toward(session, hands, ...at(isNear ? d / 2 - (isHard ? 420 : SHORT_MM) : AFAR_MM));
  yield* until(() => session.step - since >= SETTLED_STEPS, 200);
  yield* raiseTo(session, hands, hands.height + rimMm(session, ownGlass(other)) - belowMm - rimMm(session, ownGlass()));
  yield* wait(10);
  const { height } = hands;
  for (let dip = 0; dip < dips; dip += 1) {
    yield* raiseTo(session, hands, height - DIP_MM);
    yield* wait(5);
    yield* raiseTo(session, hands, height);
  }
  if (isHard && isNear) yield* toward(session, hands, ...at(d / 2), 12);
  yield* until(isOver, 260);
  yield* wait(14);
  // Back over one's own place, clear of the other glass.
  yield* toward(session, hands, 240, 0, 40);
}
