/** Ways of sitting: on a chair; on the floor with the legs folded under (seiza), crossed (agura), or in a well under the table. */
import type { EntityId } from '../kernel/ids';
import type { Layout } from './layout';

export type Sitting = 'chair' | 'seiza' | 'agura' | 'well';
export const SITTINGS: readonly Sitting[] = ['chair', 'seiza', 'agura', 'well'];

interface Seated {
  /** Height of the hip joints above the floor: the seat, flesh, and in seiza the heels. */
  readonly hipMm: number;
  /** How long sitting down takes, and rising again. */
  readonly steps: number;
  /** Where a hand lies on the thigh: aside from the middle, ahead of the hips, above the hip joints. */
  readonly lap: { readonly asideMm: number; readonly aheadMm: number; readonly aboveMm: number };
}

/** A zabuton gives way to this height under a person. */
export const CUSHION_MM = 45;

export const SEATED: Readonly<Record<Sitting, Seated>> = {
  chair: { hipMm: 520, steps: 54, lap: { asideMm: 110, aheadMm: 260, aboveMm: 95 } },
  seiza: { hipMm: 280, steps: 100, lap: { asideMm: 95, aheadMm: 215, aboveMm: 5 } },
  agura: { hipMm: 145, steps: 90, lap: { asideMm: 195, aheadMm: 205, aboveMm: 100 } },
  well: { hipMm: 145, steps: 100, lap: { asideMm: 100, aheadMm: 230, aboveMm: 100 } },
};

/** By then the hips of somebody who kneels rest on raised heels; the feet are laid flat after that. */
export const KNEELS_BY = 0.65;
const ON_RAISED_HEELS = 0.92;
/** By then the hips are on the cushion; the legs are crossed or lowered after that. */
export const DOWN_BY = 0.72;

function smooth(t: number): number {
  const part = Math.min(1, Math.max(0, t));
  return part * part * (3 - 2 * part);
}

/** Share of the hips' way down at `sit` (0 standing, 1 seated). */
export function hipsDown(sitting: Sitting, sit: number): number {
  switch (sitting) {
    case 'chair': return sit;
    case 'seiza': return ON_RAISED_HEELS * smooth(sit / KNEELS_BY) + (1 - ON_RAISED_HEELS) * smooth((sit - KNEELS_BY) / (1 - KNEELS_BY));
    case 'agura':
    case 'well': return smooth(sit / DOWN_BY);
  }
}

/** How one sits on a seat: on a cushion at a well with the legs in it, on any other cushion in seiza. */
export function sittingAt(layout: Layout, seat: EntityId): Sitting {
  const thing = layout.furniture.find((one) => one.id === seat);
  if (thing?.kind !== 'zabuton') return 'chair';
  return layout.wells?.some((well) => well.room === thing.room) === true ? 'well' : 'seiza';
}
