/**
 * The facts that bodies, acts and scene scripts record. Past tense, integers and short words only
 * (mm, 0.1 degree, percent, steps). Rules read these and nothing else.
 */
import type { EntityId, LineId, PersonId, SpotId, Step } from './ids';

export type HandsUsed = 'both' | 'left' | 'right' | 'none';
export type CardFace = 'ja' | 'en';
export type Posture = 'stand' | 'sit';
export type PourGrip = 'low' | 'neck' | 'under';
/** What later parts of a scene depend on; see `occasion.void`. */
export type Occasion = 'venue' | 'table' | 'round' | 'design' | 'pack' | 'mirror' | 'reception' | 'wait' | 'offer' | 'receive' | 'seated' | 'leave' | 'greet' | 'lift' | 'see-off' | 'stock' | 'follow-up' | 'toast' | 'talk' | 'bait' | 'topic' | 'phone' | 'pour' | 'flask' | 'poured' | 'rounds' | 'refusal' | 'cover' | 'glass' | 'driving' | 'others' | 'closing' | 'bill' | 'taxi' | 'second-party' | 'parting' | 'next-day';

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

interface Facts {
  /** Scene flow. */
  'beat.entered': { by: 'scene'; beat: string };
  'scene.ended': { by: 'scene'; how: string };
  /** The opportunity for this part of the scene never arose, through no act or omission of the learner. */
  'occasion.void': { by: 'scene'; occasion: Occasion };
  'door.opened': { by: PersonId; room: string };
  'door.closed': { by: 'scene'; room: string };
  /** What the scene knows of two people before either acts: who offers first, by rank and by role. */
  'pair.ranked': { by: 'scene'; lower: PersonId; higher: PersonId };
  /** This moment asks a person for a bow of that depth. */
  'bow.expected': {
    by: 'scene'; of: PersonId; deg: number;
    /** said: the depth was named aloud; card: the situation was named, the depth is one's own choice. */
    cue?: 'said' | 'card';
    /** What for, where the scene knows it; attempts of before lack it. */
    why?: 'corridor' | 'greeting' | 'farewell' | 'apology';
  };
  /** How someone stands: how far from a thing, and how far turned away from a person (0.1 deg). */
  'stance.seen': { by: PersonId; to: PersonId; awayMm: number; turned10: number };
  /** An empty hand, palm open, toward a person, a seat, or a button; until the hand is taken back. */
  'gesture.made': { by: PersonId; toward: string };
  'gesture.ended': { by: PersonId; toward: string };
  /** Two people turned to each other within speaking distance for the first time. */
  'people.faced': { by: PersonId; to: PersonId; distanceMm: number };

  /** Posture and place. `posture.began` when the movement starts, `posture.changed` when it is complete. */
  'posture.began': { by: PersonId; posture: Posture };
  'posture.changed': { by: PersonId; posture: Posture; seat?: EntityId };
  'walk.began': { by: PersonId };
  /** `awayMm`: how much further from (+) the nearest facing person the walk ended than it began. */
  'walk.ended': { by: PersonId; movedMm: number; awayMm: number; at: SpotId };
  'room.entered': { by: PersonId; room: string };
  'bow.began': { by: PersonId };
  /** A complete bow: fall until within 1 deg of the deepest angle, hold, rise until below 3 deg. */
  'bow.made': {
    by: PersonId; peak10: number; startStep: Step; fallSteps: number; holdSteps: number; riseSteps: number;
    /** Share of the hips in the trunk line's pitch, and the neck's own bend. */
    hipsPercent: number; neck10: number;
    /** What the hands did at the deepest point, and how fast the feet went; attempts of before lack them. */
    hands?: 'rest' | 'held' | 'raised'; speedMmS?: number;
  };
  'gaze.moved': { by: PersonId; from: string; at: string };

  /** Speech. `tokens`: what the line says, space separated (company, name, humble, closing, chodai, confirm ...). */
  'line.began': { by: PersonId; to: PersonId; line: LineId; tokens: string };
  'line.ended': {
    by: PersonId; to: PersonId; line: LineId; tokens: string; startStep: Step;
    /** Share of the line spoken with the trunk beyond 10 deg; with the gaze on the listener's face. */
    bentPercent: number; facePercent: number; longestHandsGlanceSteps: number;
  };

  /** An evening out: who is expected, the highest first; when somebody came to its place (tenths of a minute before the hour). */
  'party.ranked': { by: 'scene'; order: string };
  'venue.reached': { by: PersonId; minutesBefore10: number; side: 'guest' | 'host'; hasSentWord: boolean };
  /** The open palm toward a seat, and for whom it was meant. */
  'seat.shown': { by: PersonId; to: PersonId; seat: SpotId };
  /**
   * A seat that has a rank was taken: how it suits the person, given where others sit. custom: right by a custom that not
   * everybody follows; upper: one of the best, above: a better one, below: a lower one than their own.
   */
  'seat.taken': { by: PersonId; seat: SpotId; fit: 'right' | 'custom' | 'upper' | 'above' | 'below' };
  /** A menu held out to somebody; the round of orders repeated by who collected it. */
  'menu.offered': { by: PersonId; to: PersonId; hands: HandsUsed };
  'round.read-back': { by: PersonId; isRight: boolean };

  /** Empty hands raised before the chest, and palms that meet. */
  'hands.raised': { by: PersonId };
  'hands.clapped': { by: PersonId };
  /** Whoever closes the party has asked for everybody's hands; it is over with the applause. */
  'tejime.called': { by: PersonId; pattern: 'ippon' | 'itcho' };
  'tejime.ended': { by: PersonId };
  /** Out of the room of the party; `told`: who had been told before. */
  'party.left': { by: PersonId; told: 'both' | 'one' | 'none'; isClosed: boolean };
  /** The wallet shown, or the share asked for; whether guests could hear it. */
  'bill.offered': { by: PersonId; how: 'wallet' | 'words'; isHeardByGuests: boolean };
  'bill.peeked': { by: PersonId };
  'bill.settled': { by: PersonId };
  /** Into a car: where, where this person belongs, and who showed it in what way ('' = nobody). */
  'car.boarded': { by: PersonId; seat: string; should: string; shownBy: PersonId; how: 'palm' | 'words' | 'none' };
  /** A car with people in it is out of sight. */
  'car.gone': { by: 'scene'; room: string };
  'second-party.invited': { by: PersonId; to: PersonId };

  /** Things in general. */
  'object.taken': { by: PersonId; object: EntityId; hands: HandsUsed };
  'object.hands': { by: PersonId; object: EntityId; hands: HandsUsed };
  'object.placed': { by: PersonId; object: EntityId; on: EntityId };
  'coat.removed': { by: PersonId };
  'phone.silenced': { by: PersonId };
  'phone.buzzed': { by: PersonId };
  'reception.reached': { by: PersonId; coat: 'on' | 'off' };
  /** Tenths of a minute before the appointment on the wall clock; negative = late. */
  'reception.announced': { by: PersonId; minutesBefore10: number; tokens: string };

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

  /** Cards. */
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
  /** Something about one's dress set right; and how many things were right, of those that a mirror shows. */
  'dress.tidied': { by: PersonId; object: EntityId };
  'dress.seen': { by: PersonId; right: number; of: number };
  /** Let go with nothing to receive it. */
  'card.fell': { by: PersonId; object: EntityId; on: 'floor' | 'table'; dropMm: number };
  /** Slipped out of somebody's hands because the scene would have it so. */
  'card.slipped': { by: PersonId; object: EntityId };
  'card.trodden': { by: PersonId; object: EntityId };
  /** The holder fell and opened. */
  'holder.fell': { by: PersonId; object: EntityId; cards: number };
  'card.left-behind': { by: PersonId; object: EntityId; on: EntityId };
  /** Ranks are said not to count tonight; something is brought up that divides people. */
  'bureiko.declared': { by: PersonId };
  'topic.raised': { by: PersonId; topic: string };
  /** The first meeting after an evening with whoever gave it; thanks for it: near enough to stay between the two, naming something of it. */
  'host.met': { by: 'scene'; host: PersonId };
  'thanked.again': { by: PersonId; to: PersonId; isDiscreet: boolean; isSpecific: boolean };
  /** Whoever leads the toast has called it. */
  'toast.called': { by: PersonId };
  /** Vessels. Levels in 0.1 % of the inside's height, foam included; `belowMm`: how much lower one's own rim is than the other's. */
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
  /** What went to someone after the meeting: hours after it for a mail, working days for a letter. */
  'mail.sent': { by: PersonId; to: PersonId; hoursAfter: number; tokens: string };
  'letter.sent': { by: PersonId; to: PersonId; daysAfter: number; hasCard: boolean };
  /** At the end of the scene, once per card that `by` had received. */
  'card.rested': { by: PersonId; object: EntityId; in: EntityId };
}

export type ObservationType = keyof Facts;
export type ObservationOf<T extends ObservationType> = { readonly step: Step; readonly type: T } & Readonly<Facts[T]>;
export type Observation = { [T in ObservationType]: ObservationOf<T> }[ObservationType];
/** An observation before the kernel stamps it with its step. */
export type Fact = { [T in ObservationType]: { readonly type: T } & Readonly<Facts[T]> }[ObservationType];
