import { describe, expect, it } from 'vitest';
import type { Layout } from '../../scenarios/body/layout';
import type { TwinItem } from '../../scenarios/body/staging';
import { layout as hostLayout } from '../../scenarios/scenes/s04-host/layout';
import { pointableIds } from './pointable';
import { INNER_POCKET, SIDE_POCKET, placeAtDoor, thingFor } from './pointed-thing';

const item = (id: string, stateKey: string, ...actions: string[]): TwinItem => ({ id, role: 'object', nameKey: id, stateKey, actions });
const layout: Layout = {
  rooms: [], windows: [], clock: { room: 'r', x: 0, y: 0, z: 0, yaw10: 0 },
  furniture: [{ id: 'desk', kind: 'desk', room: 'r', x: 6000, z: 0, yaw10: 0, widthMm: 2000, depthMm: 600, heightMm: 1000 }],
  doors: [
    { id: 'door.out', room: 'r', x: 2000, z: 0, yaw10: 0, widthMm: 800 },
    { id: 'door.staff', room: 'r', x: 9000, z: 0, yaw10: 0, widthMm: 800 },
  ],
  spots: [
    { id: 'seat.far', room: 'r', x: 0, z: 0, yaw10: 0, seat: 'chair.far' },
    { id: 'before.desk', room: 'r', x: 6000, z: 900, yaw10: 0 },
    { id: 'behind.desk', room: 'r', x: 6000, z: -600, yaw10: 0 },
    { id: 'inside', room: 'r', x: 2000, z: 800, yaw10: 0 },
    { id: 'out', room: 'r', x: 2000, z: 300, yaw10: 0 },
  ],
};
const things = [
  item('face:sato', 'state.standing', 'gaze'), item('seat.far', 'state.free', 'step', 'sit'), item('phone', 'state.at-pocket', 'reach'),
  item('coat', 'state.at-worn', 'reach'), item('holder', 'state.at-inner', 'reach'), item('table', 'state.here', 'gaze'),
  item('desk', 'state.here', 'gaze'), item('before.desk', 'state.free', 'step'), item('behind.desk', 'state.free', 'step'),
  item('inside', 'state.free', 'step'), item('out', 'state.free', 'step'),
];

const EMPTY = { isBusy: false, at: { x: 5000, z: 4000 } };
const FULL = { ...EMPTY, isBusy: true };

describe('what can be pointed at', () => {
  it('is the person for the face, the chair for the seat, and both pockets', () => {
    const ids = pointableIds(things, layout);
    expect(['sato', 'chair.far', 'seat.far', 'phone', INNER_POCKET, SIDE_POCKET].every((id) => ids.has(id))).toBe(true);
    expect(['plant', 'door.staff'].some((id) => ids.has(id))).toBe(false);
    expect(ids.has('door.out')).toBe(true);
  });
});

describe('the thing that is pointed at', () => {
  it.each([
    ['sato', 'face:sato'],
    ['chair.far', 'seat.far'],
    ['table', 'table'],
    ['door.out', 'out'],
    ['', ''],
    [INNER_POCKET, 'holder'],
    [SIDE_POCKET, 'coat'],
  ])('%s is %s', (hit, meant) => {
    expect(thingFor(hit, things, layout, EMPTY)).toBe(meant);
  });

  it('is the pocket itself when there is something to put into it, or nothing in it', () => {
    expect(thingFor(INNER_POCKET, things, layout, FULL)).toBe(INNER_POCKET);
    expect(thingFor(INNER_POCKET, [], layout, EMPTY)).toBe(INNER_POCKET);
  });

  it('is the place on the own side of a desk, or the desk itself when there is something to lay on it', () => {
    expect(thingFor('desk', things, layout, EMPTY)).toBe('before.desk');
    expect(thingFor('desk', things, layout, FULL)).toBe('desk');
  });

  it('is never what is amiss about one’s dress: that is seen in a mirror, not at the hip', () => {
    const dressed = [item('collar', 'state.askew', 'reach', 'gaze'), item('lint', 'state.here', 'reach', 'gaze'), ...things.filter(({ id }) => id !== 'coat')];
    expect(thingFor(SIDE_POCKET, dressed, layout, EMPTY)).toBe('phone');
  });

  it('is the phone once the coat is off', () => {
    expect(thingFor(SIDE_POCKET, things.filter(({ id }) => id !== 'coat'), layout, EMPTY)).toBe('phone');
  });
});

describe('a door that is pointed at', () => {
  // Whoever stands beside an open lift sees its doors, and hardly the floor before them.
  it.each([['door.ground.a', 'ground.lift'], ['door.lift', 'lift.door']])('%s is the place before it: %s', (door, place) => {
    const spots = hostLayout.spots.map(({ id }) => item(id, 'state.free', 'step'));
    expect(placeAtDoor(door, spots, hostLayout)).toBe(place);
  });
});

describe('a car that is pointed at', () => {
  const kerb: Layout = { ...layout, spots: [{ id: 'street.taxi.rear', room: 'r', x: 0, z: 0, yaw10: 0 }, { id: 'street.taxi.front', room: 'r', x: 1200, z: 0, yaw10: 0 }] };
  const beside = (state: string): TwinItem[] => [item('taxi', `state.taxi.${state}`, 'gaze'), item('street.taxi.rear', 'state.free', 'step'), item('street.taxi.front', 'state.free', 'step')];

  it.each([[200, 'street.taxi.rear'], [1000, 'street.taxi.front']])('means the place before its nearest door while it stands open', (x, place) => {
    expect(thingFor('taxi', beside('rear'), kerb, { ...EMPTY, on: { x, z: 700 } })).toBe(place);
  });

  it('is only looked after once it is shut', () => {
    expect(thingFor('taxi', beside('shut'), kerb, { ...EMPTY, on: { x: 200, z: 700 } })).toBe('taxi');
  });
});
