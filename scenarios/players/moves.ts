/** The small movements that scripted players are made of; each is a plan of its own. */
import type { EntityStaging, PersonStaging } from '../body/staging';
import { LEARNER, type LineId } from '../kernel/ids';
import type { Observation, ObservationType } from '../kernel/observation';
import type { Session } from '../kernel/session-api';
import type { Plan } from './player';

export function* wait(steps: number): Plan {
  for (let i = 0; i < steps; i += 1) yield;
}

/** Waits for something, at most so long; goes on either way, as a person would. */
export function* until(isSo: () => boolean, most = 1800): Plan {
  for (let i = 0; i < most && !isSo(); i += 1) yield;
}

export function me(session: Session): PersonStaging {
  return them(session, LEARNER);
}

export function them(session: Session, id: string): PersonStaging {
  const found = session.staging().people.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no person "${id}"`);
  return found;
}

export function thing(session: Session, id: string): EntityStaging {
  const found = session.staging().entities.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no thing "${id}"`);
  return found;
}

export function seen<T extends ObservationType>(session: Session, type: T, isIt: (one: Observation & { type: T }) => boolean = () => true): boolean {
  for (let i = session.observations.length - 1; i >= 0; i -= 1) {
    const one = session.observations[i];
    if (one?.type === type && isIt(one as Observation & { type: T })) return true;
  }
  return false;
}

/** Moves a channel to a value over some steps, evenly. */
export function* glide(session: Session, channel: 'hands.reach' | 'hands.height' | 'hands.side', from: number, to: number, steps: number): Plan {
  for (let i = 1; i <= steps; i += 1) {
    session.feed(channel, from + ((to - from) * i) / steps);
    yield;
  }
}

/** A bow: fall, hold, rise, smooth at both ends. Angle in degrees. */
export function* bowing(session: Session, deg: number, fall: number, hold: number, rise: number): Plan {
  const ease = (t: number): number => t * t * (3 - 2 * t);
  for (let i = 1; i <= fall; i += 1) {
    session.feed('trunk.pitch', deg * 10 * ease(i / fall));
    yield;
  }
  yield* wait(hold);
  for (let i = 1; i <= rise; i += 1) {
    session.feed('trunk.pitch', deg * 10 * (1 - ease(i / rise)));
    yield;
  }
}

/** Says a line as soon as it may be said; waits until it has begun. */
export function* saying(session: Session, line: LineId, most = 240): Plan {
  const before = session.observations.length;
  for (let i = 0; i < most; i += 1) {
    if (session.sayable().includes(line)) {
      session.feed('voice.phrase', line);
      yield;
      session.feed('voice.phrase', '');
      yield;
      if (session.observations.slice(before).some((one) => one.type === 'line.began' && one.by === LEARNER)) return;
    } else yield;
  }
}

export function* spoken(session: Session, line: LineId): Plan {
  yield* saying(session, line);
  yield* until(() => me(session).speaking === '', 900);
}

export function* gripping(session: Session, side: 'left' | 'right', target: string, isDone: () => boolean, most = 120): Plan {
  session.feed('reach.target', target);
  yield;
  session.feed(`hand.${side}.grip`, 1);
  yield;
  yield* until(isDone, most);
}

/** Two plans at once, turn by turn, until both are over. */
export function* together(...plans: readonly Plan[]): Plan {
  let running = [...plans];
  for (;;) {
    running = running.filter((plan) => plan.next().done !== true);
    if (running.length === 0) return;
    yield;
  }
}
