/** The face of a running scene, as the renderer, the players, replay and the command line see it. */
import type { AttemptChunk, AttemptHeader } from './attempt';
import type { Channel, ChannelSample, ChannelValue } from './channels';
import type { LineId, Step } from './ids';
import type { Observation } from './observation';
import type { Staging, TwinItem } from '../body/staging';

/** Whether the track, by which an attempt is shown again, is written along. */
export type Keeps = 'track' | 'observations';

export interface Session {
  readonly header: AttemptHeader;
  readonly step: Step;
  readonly ended: boolean;
  readonly observations: readonly Observation[];
  readonly samples: readonly ChannelSample[];
  /** Puts a value on a channel; it takes effect in the next step. Unlawful values are made lawful. */
  feed(channel: Channel, value: ChannelValue): void;
  /** Lives one step of 1/60 s. Does nothing once the scene has ended. */
  advance(): void;
  /** What is to be seen now. Cheap enough for every frame; a new object each time. */
  staging(): Staging;
  /** The meaningful things around the learner, with what can be done to each now. */
  twin(): readonly TwinItem[];
  /** Up to four lines that the learner could say now, in the order in which they fan out. */
  sayable(): readonly LineId[];
  /** Which of them fits best now ('' = none); shown only where the mode allows help. */
  fittingLine(): LineId;
  /** Key of the help text for this moment (`hint.s03.present.extend`); '' = none. Shown only where the mode allows it. */
  hint(): string;
  /** Everything since the last call, for storage; undefined when nothing happened. */
  takeChunk(): AttemptChunk | undefined;
}
