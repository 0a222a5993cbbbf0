/** For tests of sound: a visitor and a host 1.2 m apart in a meeting room or a lobby. */
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import type { GroundLayout } from './ground';

const HAND: HandStaging = { x: 0, y: 900, z: 0, shape: 'rest', holds: '', spot: 0 };

export const LAYOUT: GroundLayout = {
  furniture: [{ id: 'table', kind: 'table', room: 'meeting', x: 0, z: 0, yaw10: 0, widthMm: 1800, depthMm: 700, heightMm: 700 }],
};

export function person(id: string, more: Partial<PersonStaging> = {}): PersonStaging {
  return {
    id, room: 'meeting', x: 0, z: 0, yaw10: 0, posture: 'stand', sitPercent: 0, feetGapMm: 100, speedMmS: 0, stride: 0, pitch10: 0,
    gazeX: 0, gazeY: 1500, gazeZ: 1200, gazeAt: 'room', expression: 'neutral', speaking: '', mora: -1, left: HAND, right: HAND, ...more,
  };
}

export function thing(id: string, kind: EntityStaging['kind'], more: Partial<EntityStaging> = {}): EntityStaging {
  return { id, kind, room: 'meeting', x: 0, y: 900, z: 400, yaw10: 0, tilt10: 0, face: 'ja', parent: 'hand:learner', state: '', ...more };
}

export function staging(step: number, more: Partial<Staging> = {}): Staging {
  return {
    step, beat: 'meeting', room: 'meeting', captions: [], entities: [thing('card.sato', 'card'), thing('holder', 'holder')],
    people: [person('learner'), person('sato', { z: 1200, yaw10: 1800 })], ...more,
  };
}
