/** What one attempt is played with. */
import type { SoundStage } from '../sound/create-sound-stage';
import type { Spot } from '../../scenarios/body/layout';
import type { Staging } from '../../scenarios/body/staging';
import type { Session } from '../../scenarios/kernel/session-api';
import type { Adapter } from '../input/adapter';
import type { Ask, InputOptions } from '../input/input-state';
import type { PadReader } from '../input/pad-reader';
import type { Master } from './master';
import type { PauseReason } from './play-view';
import type { Recorder } from './recorder';

/** What the stage reads once a picture. */
export interface PlayFrame {
  readonly from: Staging;
  readonly to: Staging;
  readonly alpha: number;
}

/** Acts in place of hands, through channels alone. */
export interface Player {
  act(): void;
}

export interface PlayParts {
  readonly session: Session;
  readonly adapter: Adapter;
  readonly options: InputOptions;
  readonly recorder: Recorder;
  readonly player?: Player | undefined;
  /** Who shows each part to who learns. */
  readonly master?: Master | undefined;
  /** Looked at once a picture; keys and pointer report by themselves. */
  readonly pad?: PadReader | undefined;
  /** Where one can stand in the scene's rooms. */
  readonly spots?: readonly Spot[] | undefined;
  /** What a step sounds like; without it the play is silent. */
  readonly sound?: Pick<SoundStage, 'hear'> | undefined;
  /** Begun in the middle of things: a short count gives time to find one's hands. */
  readonly isTakeOver?: boolean;
  /** Begun as it stood: whoever had paused it is not there, or not ready. */
  readonly pausedFor?: PauseReason | undefined;
  /** A pause or help; hints are the loop's own affair. */
  readonly onAsk?: (ask: Ask) => void;
  readonly onEnd?: () => void;
}
