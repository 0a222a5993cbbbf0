/** What an adapter remembers between two device events. Plain data; every change makes a new record. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { TwinItem } from '../../scenarios/body/staging';
import { withChannel, type ChannelValues } from './channel-values';
import { UPRIGHT, stay, type Bow } from './bow';
import type { Action, Bindings, BoundDevice, Lead } from './bindings';
import { PAD_AT_REST, type PadState } from './pad-state';

/** What the adapters may know of the scene: the same things that the learner sees. */
export interface Surroundings {
  readonly things: readonly TwinItem[];
  readonly sayable: readonly LineId[];
  /** Either hand holds something. */
  readonly carrying: boolean;
  /** Which hand holds something. */
  readonly holding: { readonly left: boolean; readonly right: boolean };
  /** What is drunk or poured from, or a menu, while it lies in one hand alone: both hold it; '' = nothing. */
  readonly forBoth?: string;
  readonly seated: boolean;
  /** Others have their hands raised: two hands closed at once round nothing clap. */
  readonly clapTime?: boolean;
  /** How far above its rim the mouth of what is poured from stands, while it is all but over a glass. */
  readonly aboveRimMm?: number | undefined;
  /** The learner's feet are moving. */
  readonly walking: boolean;
  /** The place to stand beside a person who is further away than one talks; undefined when there is none. */
  placeBeside?(face: string): string | undefined;
}

export type HoldStyle = 'hold' | 'toggle';
export interface InputOptions {
  readonly bindings: Bindings;
  readonly hands: HoldStyle;
  /** Where the right hand's differs from the left one's. */
  readonly handRight?: HoldStyle;
  readonly bow: HoldStyle;
  readonly speak: HoldStyle;
}

/** A hand went down on a place, or on the mouth of one's own glass: a short press walks there, or takes it; a longer one points at it, or lies over it. */
export interface PlacePress {
  readonly hand: Lead;
  readonly id: string;
  readonly since: number;
  readonly movedPx: number;
  /** What was pointed at, where that is not the place itself. */
  readonly pointsAt?: string;
  /** That hand has closed as well, because the other one holds something. */
  readonly isHand?: boolean;
  readonly isPalm?: boolean;
}

export interface HandPoint {
  readonly side: number;
  readonly reach: number;
}

export interface InputState {
  /** What was used last: it leads the hands, and the screen names its keys. */
  readonly device: BoundDevice;
  readonly channels: ChannelValues;
  /** Steps lived since the adapter began; its only clock. */
  readonly step: number;
  readonly down: ReadonlySet<Action>;
  readonly shift: boolean;
  readonly bow: Bow;
  /** The bow key is live (held, or toggled on): the pointer pulls the trunk, not the hands. */
  readonly bowing: boolean;
  /** Lines in the fan, '' where one was; undefined while the fan is closed. */
  readonly fan: readonly LineId[] | undefined;
  /** The thing under the pointer or in the focus, and the grip that a hand would get on it. */
  readonly pointed: string;
  readonly pointedSpot: number;
  /** What was pointed at when the gaze last moved. */
  readonly pointedLooked: string;
  /** When each hand was closed by the key that is still down; undefined where it stays closed by itself. */
  readonly closedAt: { readonly left: number | undefined; readonly right: number | undefined };
  /** Steps for which a hand has been closed round nothing; -1 = it holds something. */
  readonly emptyFor: { readonly left: number; readonly right: number };
  readonly placePress: PlacePress | undefined;
  /** After a clap both hands open again at this step. */
  readonly clapOpensAt: number | undefined;
  /** Where the pointer last lay on the plane of the hands, and how far the hands are beside it. */
  readonly pointer: HandPoint;
  readonly offset: HandPoint;
  readonly roomPx: number;
  /** Unrounded values of what keys carry evenly, and the reach to come back to after a push. */
  readonly carry: HandPoint;
  readonly push: { readonly toward: number; readonly home: number } | undefined;
  readonly wheel: number;
  readonly tilt: number;
  readonly height: number;
  /** How far the things in the hands have been turned by now, and since when the turning key is down. */
  readonly turned: number;
  readonly turningSince: number | undefined;
  /** On the way to a seat: the step at which the walk was asked for, or the feet last moved. */
  readonly seatAskedAt: number | undefined;
  /** Word channels that are said once and then fall silent, with the step at which they do. */
  readonly fleeting: Readonly<Partial<Record<FleetingChannel, number>>>;
  readonly pad: PadState;
}

/** Asked of the app rather than of the scene. */
export type Ask = 'pause' | 'help' | 'hint';
export type FleetingChannel = 'voice.phrase' | 'step.to' | 'posture.want';

export function stateOf(channels: ChannelValues, device: BoundDevice = 'mouse-keyboard'): InputState {
  const hands = { side: channels['hands.side'], reach: channels['hands.reach'] };
  return {
    device, channels, step: 0, down: new Set(), shift: false,
    bow: { ...UPRIGHT, angle: channels['trunk.pitch'], want: channels['trunk.pitch'] }, bowing: false,
    fan: undefined, pointed: channels['reach.target'], pointedSpot: 0, pointedLooked: '',
    closedAt: { left: undefined, right: undefined }, emptyFor: { left: 0, right: 0 }, placePress: undefined, clapOpensAt: undefined, pointer: hands, offset: { side: 0, reach: 0 }, roomPx: 600, carry: hands, push: undefined,
    wheel: 0, tilt: channels['object.tilt'], height: channels['hands.height'],
    turned: channels['object.turn'], turningSince: undefined, seatAskedAt: undefined, fleeting: {}, pad: PAD_AT_REST,
  };
}

export function put(state: InputState, values: Partial<ChannelValues>): InputState {
  let channels = state.channels;
  for (const [channel, value] of Object.entries(values)) {
    channels = withChannel(channels, channel as keyof ChannelValues, value as never);
  }
  return channels === state.channels ? state : { ...state, channels };
}

/** Long enough for the session to hear the word, short enough that the same word can be said again at once. */
const FLEETING_STEPS = 2;

export function sayOnce(state: InputState, channel: FleetingChannel, word: string): InputState {
  return { ...put(state, { [channel]: word }), fleeting: { ...state.fleeting, [channel]: state.step + FLEETING_STEPS } };
}

export function fallSilent(state: InputState): InputState {
  const due = Object.entries(state.fleeting).filter(([, step]) => step <= state.step);
  if (due.length === 0) return state;
  const fleeting = Object.fromEntries(Object.entries(state.fleeting).filter(([, step]) => step > state.step));
  return { ...put(state, Object.fromEntries(due.map(([channel]) => [channel, '']))), fleeting };
}

/**
 * After a pause nobody knows which keys are down: what walked or fell stands still. A hand that was closed stays closed
 * until its key is pressed again, and a held bow stays held until its key is pressed and let go again.
 */
export function withoutKeys(state: InputState): InputState {
  return {
    ...state, down: new Set(), shift: false, closedAt: { left: undefined, right: undefined }, fan: undefined, placePress: undefined, clapOpensAt: undefined, turningSince: undefined,
    bow: state.bow.motion === 'fall' || state.pad.isBowing ? stay(state.bow) : state.bow, pad: PAD_AT_REST,
  };
}

export function isGripping(state: InputState): boolean {
  return state.channels['hand.left.grip'] === 1 || state.channels['hand.right.grip'] === 1;
}
