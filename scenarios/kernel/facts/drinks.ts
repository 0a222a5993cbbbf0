/**
 * What happens to vessels and to what is in them. Levels in 0.1 % of the inside's height, foam included; `belowMm`: how much
 * lower one's own rim is than the other's.
 */
import type { EntityId, PersonId, Step } from '../ids';
import type { HandsUsed, PourGrip } from './words';

export interface DrinkFacts {
  /** Whoever leads the toast has called it. */
  'toast.called': { by: PersonId };
  'sip.began': { by: PersonId; object: EntityId };
  /** `drink`: of what (beer, sake, oolong, water); attempts of before lack it. */
  'sip.ended': { by: PersonId; object: EntityId; ml: number; left10: number; startStep: Step; drink?: string };
  'glasses.met': { by: PersonId; to: PersonId; object: EntityId; belowMm: number; speedMmS: number; hands: HandsUsed; lowerings: number };
  /** Held up toward somebody who does the same, out of each other's reach. */
  'glass.raised': { by: PersonId; to: PersonId; object: EntityId; belowMm: number; hands: HandsUsed; lowerings: number };
  /** A dip of a glass that is held up toward somebody, and how many there have been. */
  'glass.lowered': { by: PersonId; to: PersonId; object: EntityId; times: number };
  'glass.covered': { by: PersonId; object: EntityId };
  'glass.uncovered': { by: PersonId; object: EntityId };
  /** Turned over and put down on its mouth. */
  'glass.flipped': { by: PersonId; object: EntityId };
  /** What everybody knows: somebody drinks no alcohol tonight, and why. Who is driving is known to drive. */
  'alcohol.avoided': { by: 'scene'; of: PersonId; why: 'medication' | 'faith' | 'driving' | 'constitution' | 'enough' };
  /** Somebody holds out a drink to somebody, or urges them to one; what was held out has been accepted, by words or with the glass. */
  'drink.offered': { by: PersonId; to: PersonId; alcohol: boolean };
  /** What somebody has drunk in the parts of the evening before this one. */
  'drunk.before': { by: PersonId; alcoholMg: number };
  'drink.pressed': { by: PersonId; to: PersonId };
  'drink.accepted': { by: PersonId; from: PersonId; alcohol: boolean };
  /** How somebody goes home. */
  'way.home': { by: PersonId; how: 'train' | 'taxi' | 'daiko' | 'walk' | 'car' | 'bicycle' };
  'pour.began': { by: PersonId; to: PersonId; object: EntityId; into: EntityId; before10: number };
  /** `to` owns the glass. Shares of the time of pouring; the label's worst angle from the upper side; least and most height above the rim. */
  'pour.ended': {
    by: PersonId; to: PersonId; object: EntityId; into: EntityId; startStep: Step; ml: number; before10: number; level10: number; foam10: number; spilledMl: number;
    bothPercent: number; labelOff10: number; gapMm: number; fallMm: number; liftedPercent: number; liftedBothPercent: number;
    /** Where the closed hand was on the bottle, the worst of it: about its lower half, at its neck, beneath it with the palm up. */
    grip?: PourGrip;
  };
  /** A glass that is being filled is nearly as full as it should be. */
  'pour.reached': { by: PersonId; to: PersonId; object: EntityId; into: EntityId; level10: number };
  /** A mouthful has brought it to a third, or what was in it is not to be drunk any more: once until it is filled again. */
  'glass.low': { by: PersonId; object: EntityId; level10: number };
  /** Past every glass. */
  'drink.spilled': { by: PersonId; object: EntityId };
}
