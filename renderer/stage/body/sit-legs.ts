/** Where a leg goes while somebody sits down, sits and rises, for each way of sitting. Person's frame: left, up, forward, m. */
import { CUSHION_MM, DOWN_BY, KNEELS_BY, SEATED, SITTINGS, type Sitting, hipsDown } from '../../../scenarios/body/sitting';
import type { BodySide } from './bones';
import { UPRIGHT } from './habit';
import type { PersonView } from './person-view';
import type { Physique } from './physique';

export interface LegWish {
  /** The ankle against where the person stands. */
  aside: number;
  up: number;
  forward: number;
  /** Which way the knee points. */
  kneeAside: number;
  kneeUp: number;
  kneeForward: number;
  /** Turn of the foot, toes down positive, rad. */
  tip: number;
  /** How far the toes stay flat while the foot tips. */
  toesFlat: number;
  /** How far the foot lies as the shin does rather than on its sole. */
  lies: number;
}

export function emptyWish(): LegWish {
  return { aside: 0, up: 0, forward: 0, kneeAside: 0, kneeUp: 0, kneeForward: 0, tip: 0, toesFlat: 0, lies: 0 };
}

const MM = 0.001;
const CUSHION = CUSHION_MM * MM;
/** From a joint to the skin below it, where one kneels. */
const KNEE = 0.055;
const INSTEP = 0.05;
/** On raised heels: the ankle above the cushion, and how steep the foot is. */
const RAISED = 0.15;
const RAISED_TIP = 1.35;
const LAID_TIP = 3;
const STEP_LIFT = 0.035;
/** The second leg of the two sets out this much later. */
const LAG = 0.12;

export function smooth(t: number): number {
  const part = Math.min(1, Math.max(0, t));
  return part * part * (3 - 2 * part);
}

/** Height of the hip joints at a share of sitting down. */
export function seatedHip(person: PersonView, p: Physique): number {
  let height = 0;
  for (const sitting of SITTINGS) {
    const share = person.sitting[sitting];
    if (share > 0) height += share * (p.hip + (SEATED[sitting].hipMm * MM - p.hip) * hipsDown(sitting, person.sit));
  }
  return height;
}

const part = emptyWish();

/** Adds to a standing leg what sitting makes of it. */
export function sitLeg(person: PersonView, p: Physique, side: BodySide, wish: LegWish): void {
  if (person.sit === 0) return;
  const stand = { ...wish };
  for (const key of KEYS) wish[key] = 0;
  for (const sitting of SITTINGS) {
    const share = person.sitting[sitting];
    if (share === 0) continue;
    Object.assign(part, stand);
    LEGS[sitting](person.sit, p, side, part);
    for (const key of KEYS) wish[key] += share * part[key];
  }
}

const KEYS = Object.keys(emptyWish()) as readonly (keyof LegWish)[];

type Leg = (sit: number, p: Physique, side: BodySide, wish: LegWish) => void;

/** The part of a movement that this leg has made: one sets out after the other, both arrive. */
function own(sit: number, side: BodySide, from: number, to: number): number {
  const late = side === 'left' ? 0 : LAG;
  const start = from + late * (to - from);
  return (sit - start) / (to - start);
}

const toward = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The knee's pole that brings it so far from the middle, m, over an ankle as far: seated, a knee goes half its thigh for each part of the pole. */
const kneePole = (p: Physique, knee: number): number => (2 * (knee - (p.hipHalf + knee) / 2)) / p.thigh;

/** Feet step one after the other to where the knees will be, and those come as near to each other as this person keeps them. */
const chair: Leg = (sit, p, side, wish) => {
  const s = side === 'left' ? 1 : -1;
  const knee = p.habit.kneesMm * MM;
  const start = side === 'left' ? 0 : 0.35;
  const share = Math.min(1, Math.max(0, (sit - start) / 0.65));
  wish.up += Math.sin(share * Math.PI) * STEP_LIFT;
  wish.forward += smooth(share) * p.thigh * 0.97;
  wish.aside = toward(wish.aside, s * knee, smooth(share));
  wish.kneeAside = toward(wish.kneeAside, s * kneePole(p, knee), smooth(sit));
};

/** How far apart this person's knees are, against somebody who keeps no particular habit. */
const apart = (p: Physique): number => p.habit.kneesMm / UPRIGHT.kneesMm;

/** How far ahead of the hips a knee is that lies on the cushion, and how far behind it the ankle, at these heights. */
const ahead = (bone: number, one: number, other: number): number => Math.sqrt(Math.max(0, bone * bone - (one - other) * (one - other)));

/** Down on the knees over raised heels, then the feet are laid flat and the hips sink on them. */
const seiza: Leg = (sit, p, side, wish) => {
  const s = side === 'left' ? 1 : -1;
  const down = smooth(own(sit, side, 0, KNEELS_BY));
  const laid = smooth(own(sit, side, KNEELS_BY, 1));
  const seat = SEATED.seiza.hipMm * MM;
  const raisedSeat = toward(p.hip, seat, hipsDown('seiza', KNEELS_BY));
  const knee = CUSHION + KNEE;
  const raised = CUSHION + RAISED;
  const flat = CUSHION + INSTEP;
  const raisedBack = ahead(p.thigh, raisedSeat, knee) - ahead(p.shin, knee, raised);
  const flatBack = ahead(p.thigh, seat, knee) - ahead(p.shin, knee, flat);
  wish.aside = toward(toward(wish.aside, s * 0.062, down), s * 0.05, laid);
  wish.up = toward(toward(wish.up, raised, down), flat, laid);
  wish.forward = toward(toward(wish.forward, raisedBack, down), flatBack, laid);
  wish.kneeAside = toward(wish.kneeAside, s * 0.16 * apart(p), down);
  wish.kneeUp = toward(wish.kneeUp, -0.3, down);
  wish.tip = toward(toward(wish.tip, RAISED_TIP, down), LAID_TIP, laid);
  wish.toesFlat = toward(1, 0, laid);
};

/** Down behind the feet, the knees up; then the feet cross and the knees fall outward. */
const agura: Leg = (sit, p, side, wish) => {
  const s = side === 'left' ? 1 : -1;
  const down = smooth(own(sit, side, 0, DOWN_BY));
  const crossed = smooth(own(sit, side, DOWN_BY * 0.8, 1));
  const outer = side === 'left' ? 0.29 : 0.2;
  wish.aside = toward(toward(wish.aside, s * 0.1, down), -s * 0.045, crossed);
  wish.up = toward(toward(wish.up, CUSHION + 0.085, down), CUSHION + 0.052, crossed);
  wish.forward = toward(toward(wish.forward, 0.3, down), outer, crossed);
  wish.kneeAside = toward(toward(wish.kneeAside, s * 0.35, down), s * 1, crossed);
  wish.kneeUp = toward(toward(wish.kneeUp, 0.5, down), 0.12, crossed);
  wish.kneeForward = toward(wish.kneeForward, 0.35, crossed);
  wish.lies = crossed;
  wish.tip = toward(wish.tip, 0.35, crossed);
  wish.toesFlat = toward(1, 0, crossed);
  // A hip, a knee and an ankle on the floor need room: nothing here depends on how long the legs are but this.
  wish.forward *= (p.thigh + p.shin) / 0.82;
};

/** Down behind the feet, then the legs go over the edge and hang in the well. */
const well: Leg = (sit, p, side, wish) => {
  const s = side === 'left' ? 1 : -1;
  const down = smooth(own(sit, side, 0, DOWN_BY));
  const sunk = smooth(own(sit, side, DOWN_BY * 0.86, 1));
  const hip = SEATED.well.hipMm * MM;
  const reach = p.thigh * 0.98;
  wish.aside = toward(wish.aside, s * 0.085 * apart(p), down);
  wish.up = toward(toward(wish.up, CUSHION + 0.1, down), hip + 0.01 - p.shin, sunk);
  wish.forward = toward(toward(wish.forward, reach * 0.94, down), reach, sunk);
  wish.kneeUp = toward(toward(wish.kneeUp, 0.9, down), 0.25, sunk);
  wish.kneeAside = toward(wish.kneeAside, s * 0.1 * apart(p), down);
  wish.tip = toward(wish.tip, 0.2, sunk);
};

const LEGS: Readonly<Record<Sitting, Leg>> = { chair, seiza, agura, well };
