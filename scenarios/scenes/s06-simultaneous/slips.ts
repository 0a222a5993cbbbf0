/** Mistakes that a player may make on purpose when both cards cross; the first four are the listed ones. */
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip = ActSlip | 'two-handed' | 'gives-with-left' | 'racing-down' | 'one-hand-afterwards' | 'bare-palm' | 'frozen';

export const LISTED_SLIPS: readonly Slip[] = ['two-handed', 'gives-with-left', 'racing-down', 'one-hand-afterwards'];

export type Slips = SlipsOf<Slip>;
