/** The record of one run: what is needed to replay, judge, resume and show it for ever. */
import type { CardModel } from '../body/card-model';
import type { ChannelSample } from './channels';
import type { Observation } from './observation';
import type { PersonId, Step } from './ids';

export type Mode = 'learn' | 'practice' | 'exam';
export type DeviceKind = 'mouse-keyboard' | 'keyboard' | 'gamepad' | 'twin' | 'script';

export interface AttemptHeader {
  readonly id: string;
  readonly learner: string;
  readonly scene: string;
  readonly sceneVersion: number;
  readonly rulebookVersion: number;
  readonly pack: string;
  readonly mode: Mode;
  readonly assists: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly variation: Readonly<Record<string, number | string>>;
  readonly card: CardModel;
  readonly bodies: Readonly<Record<PersonId, string>>;
  readonly metricsVersion: number;
  readonly device: { readonly kind: DeviceKind; readonly bindings: Readonly<Record<string, readonly string[]>> };
  readonly start: { readonly beat: string } | { readonly from: string; readonly step: Step };
  readonly carry: Readonly<Record<string, number | string>>;
}

/** What happened between two steps; the app writes one at most every 200 ms. */
export interface AttemptChunk {
  readonly seq: number;
  readonly fromStep: Step;
  readonly toStep: Step;
  readonly samples: readonly ChannelSample[];
  readonly observations: readonly Observation[];
  /** Bytes of the track (see kernel/track.ts) for these steps. */
  readonly track: Uint8Array;
}

export interface Attempt {
  readonly header: AttemptHeader;
  readonly samples: readonly ChannelSample[];
  readonly observations: readonly Observation[];
  readonly track: Uint8Array;
}
