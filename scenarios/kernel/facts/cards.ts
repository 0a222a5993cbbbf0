/** What happens to cards and to what holds them, from their design to where they rest. */
import type { EntityId, PersonId, Step } from '../ids';
import type { CardFace, HandsUsed, Posture } from './words';

/** How a card and its giver are at one moment of a handover. */
export interface HandoverMoment {
  /** 0 = the text stands upright for the recipient, 1800 = upside down for them (0.1 deg, absolute). */
  readonly yaw10: number;
  readonly face: CardFace;
  readonly hands: HandsUsed;
  /** Card centre above (+) or below (-) the giver's sternum, and above the giver's navel. */
  readonly heightMm: number;
  readonly aboveNavelMm: number;
  /** Area of the giver's fingers over print, in 0.1 % of the card. */
  readonly print10: number;
  /** Gap between the card and a holder held under it; -1 = no holder there. */
  readonly overHolderMm: number;
  /** Torso to torso. */
  readonly distanceMm: number;
  /** Angle between the giver's body and the line to the recipient (0.1 deg, absolute). */
  readonly squareError10: number;
  readonly speedMmS: number;
  readonly feetGapMm: number;
  readonly pitch10: number;
  readonly giverPosture: Posture;
  readonly takerPosture: Posture;
  /** Furniture between the two torsos, '' = none. */
  readonly between: EntityId;
}

export interface CardFacts {
  /** What a card that somebody has made for themselves says, and how: judged before it is ever handed over. */
  'card.designed': {
    by: PersonId; object: EntityId;
    /** other: a language is missing, or both stand on one face of a two-sided card. */
    layout: 'two-sided' | 'front-bilingual' | 'other';
    scripts: 'both' | 'japanese' | 'latin' | 'none';
    /** Tenths of a mm. */
    width10: number; height10: number;
    nameScript: 'katakana' | 'kanji' | 'other' | 'none';
    /** Beats of the declared reading that the printed name leaves out, and whether it was read back by its owner. */
    missingMora: number; isReadBack: boolean;
    /** How many of company, department and title stand on the Japanese face. */
    fields: number;
    familyCue: 'capitals' | 'none';
  };
  'card.shown': { by: PersonId; object: EntityId };
  /** Drawn and kept ready on or under the holder. */
  'card.staged': { by: PersonId; object: EntityId };
  /** One's own card slid beneath the holder, because another's is being held out. */
  'card.tucked': { by: PersonId; object: EntityId };
  'card.turned': { by: PersonId; object: EntityId; fromYaw10: number; toYaw10: number };
  /** The arms extend toward a person: an offer begins. */
  'card.extended': { by: PersonId; to: PersonId; object: EntityId } & HandoverMoment;
  /** Fingers have lain over print for a fifth of a second, while offering or after receiving; once per holding. */
  'print.covered': { by: PersonId; object: EntityId; print10: number };
  /** A dip of an offered card, and how many there have been. */
  'card.lowered': { by: PersonId; to: PersonId; object: EntityId; times: number };
  /** An offered card has come over the holder in the other's hand and stays there. */
  'card.over-tray': { by: PersonId; to: PersonId; object: EntityId };
  /** Let go over the holder in the other's hand: it lies there, so far from its middle. */
  'card.landed': { by: PersonId; from: PersonId; object: EntityId; offsetMm: number };
  'card.withdrawn': { by: PersonId; to: PersonId; object: EntityId };
  /**
   * The recipient's hand closes on the offered card. The moment's values, plus what happened since `card.extended`:
   * worst print cover, share of the time with both hands on it, yaw changed, separate lowerings, lowest height.
   */
  'card.taken': {
    by: PersonId; from: PersonId; object: EntityId; extendedStep: Step; printWorst10: number; bothPercent: number;
    turnedDuring10: number; lowerings: number; lowestMm: number; takerHands: HandsUsed;
  } & HandoverMoment;
  /** The giver has let go: the card now belongs to `to`. */
  'card.released': { by: PersonId; to: PersonId; object: EntityId };
  /** The taker alone holds it; `hands` at that moment. */
  'card.received': { by: PersonId; from: PersonId; object: EntityId; hands: HandsUsed };
  /** Emitted when a received card first leaves the receiver's hands, or when the scene ends with it in hand. */
  'card.read': {
    by: PersonId; object: EntityId; receivedStep: Step; heldSteps: number; gazeSteps: number; printWorst10: number;
    /** Lowest that it was held above the reader's navel; attempts of the first version lack it. */
    lowestMm?: number;
  };
  'card.placed': {
    by: PersonId; object: EntityId; on: 'table' | 'holder';
    /** Distance of the card's centre from the holder's (-1 on the table), and angle from upright for `by`. */
    offsetMm: number; yaw10: number;
  };
  'card.stored': { by: PersonId; object: EntityId; in: 'holder' | 'pocket' | 'bag' };
  /** Put into an envelope. */
  'card.enclosed': { by: PersonId; object: EntityId; in: EntityId };
  /** A packet of fresh cards has gone into the holder. */
  'holder.filled': { by: PersonId; object: EntityId; from: EntityId };
  /** How many cards of their own somebody carries, and how many people they are for. */
  'cards.carried': { by: PersonId; count: number; people: number };
  /** A card of one's own, tilted in the light and looked at for a moment: what was to be seen. */
  'card.inspected': { by: PersonId; object: EntityId; found: string };
  /** A loose card of one's own has gone into a holder. */
  'card.packed': { by: PersonId; object: EntityId; in: EntityId };
  /** At the end of packing: in what and where the cards are, how many, and what is wrong with some. */
  'deck.packed': {
    by: PersonId;
    /** loose: none of them in a holder. */
    in: 'bifold' | 'case' | 'loose' | 'none'; at: 'inner' | 'trousers' | 'left';
    count: number; loose: number; stained: number; bent: number; foreign: number; reversed: number; staged: number;
  };
  /** Let go with nothing to receive it. */
  'card.fell': { by: PersonId; object: EntityId; on: 'floor' | 'table'; dropMm: number };
  /** Slipped out of somebody's hands because the scene would have it so. */
  'card.slipped': { by: PersonId; object: EntityId };
  'card.trodden': { by: PersonId; object: EntityId };
  /** The holder fell and opened. */
  'holder.fell': { by: PersonId; object: EntityId; cards: number };
  'card.left-behind': { by: PersonId; object: EntityId; on: EntityId };
  /** At the end of the scene, once per card that `by` had received. */
  'card.rested': { by: PersonId; object: EntityId; in: EntityId };
}
