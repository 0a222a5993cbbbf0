/** What the stage needs besides the track to draw an attempt: the place, the cards and the bodies. */
import type { StageProps } from '../stage/stage-props';

export type ReplaySet = Pick<StageProps, 'layout' | 'cards' | 'metrics'>;
