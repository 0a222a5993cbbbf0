import { describe, expect, it } from 'vitest';
import type { Layout } from '../../scenarios/body/layout';
import type { TwinItem } from '../../scenarios/body/staging';
import { pointableIds } from './pointable';
import { INNER_POCKET, SIDE_POCKET, thingFor } from './pointed-thing';

const item = (id: string, stateKey: string, ...actions: string[]): TwinItem => ({ id, role: 'object', nameKey: id, stateKey, actions });
const layout: Layout = {
  rooms: [], furniture: [], doors: [], windows: [], clock: { room: 'r', x: 0, y: 0, z: 0, yaw10: 0 },
  spots: [{ id: 'seat.far', room: 'r', x: 0, z: 0, yaw10: 0, seat: 'chair.far' }],
};
const things = [
  item('face:sato', 'state.standing', 'gaze'), item('seat.far', 'state.free', 'step', 'sit'), item('phone', 'state.at-pocket', 'reach'),
  item('coat', 'state.at-worn', 'reach'), item('holder', 'state.at-inner', 'reach'), item('table', 'state.here', 'gaze'),
];

describe('what can be pointed at', () => {
  it('is the person for the face, the chair for the seat, and both pockets', () => {
    const ids = pointableIds(things, layout);
    expect(['sato', 'chair.far', 'seat.far', 'phone', INNER_POCKET, SIDE_POCKET].every((id) => ids.has(id))).toBe(true);
    expect(ids.has('plant')).toBe(false);
  });
});

describe('the thing that is pointed at', () => {
  it.each([
    ['sato', 'face:sato'],
    ['chair.far', 'seat.far'],
    ['table', 'table'],
    ['', ''],
    [INNER_POCKET, 'holder'],
    [SIDE_POCKET, 'coat'],
  ])('%s is %s', (hit, meant) => {
    expect(thingFor(hit, things, layout, false)).toBe(meant);
  });

  it('is the pocket itself when there is something to put into it, or nothing in it', () => {
    expect(thingFor(INNER_POCKET, things, layout, true)).toBe(INNER_POCKET);
    expect(thingFor(INNER_POCKET, [], layout, false)).toBe(INNER_POCKET);
  });

  it('is the phone once the coat is off', () => {
    expect(thingFor(SIDE_POCKET, things.filter(({ id }) => id !== 'coat'), layout, false)).toBe('phone');
  });
});
