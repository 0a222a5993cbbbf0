/** A bottle upright in the learner's right hand, so far to the right of a glass, beyond it and above (mm): one staging, made by hand. */
import { LEARNER } from '../../scenarios/kernel/ids';
import { createSession } from '../../scenarios/kernel/session';
import { heightOf } from '../../scenarios/body/rims';
import type { Staging } from '../../scenarios/body/staging';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';

export const GLASS = 'glass.tanaka';
const BOTTLE = 'bottle.1';
const GLASS_AT = { x: 5000, y: 600, z: 5000 };

/** `above`: of the bottle's mouth over the rim. The learner looks east. */
export function overGlass(side: number, out: number, above: number, fill: { readonly fillMl: number; readonly foamMl: number } = { fillMl: 0, foamMl: 0 }): Staging {
  const staging = createSession(s17, attemptHeader(s17, { id: '00000000-0000-4000-8000-00000000000e', seed: 2, mode: 'practice', pack: 'traditional', device: 'script' })).staging();
  const [glass, bottle] = [GLASS, BOTTLE].map((id) => staging.entities.find((one) => one.id === id));
  const me = staging.people.find(({ id }) => id === LEARNER);
  if (glass === undefined || bottle === undefined || me === undefined) throw new Error('nobody is pouring here');
  return {
    ...staging,
    people: [{ ...me, x: 4500, z: 5000, yaw10: 900, right: { ...me.right, holds: bottle.id } }],
    entities: [
      { ...glass, ...GLASS_AT, ...fill, tilt10: 0 },
      { ...bottle, room: glass.room, tilt10: 0, x: GLASS_AT.x + out, y: GLASS_AT.y + heightOf('glass') - heightOf('bottle') + above, z: GLASS_AT.z + side },
    ],
  };
}
