import { describe, expect, test } from 'vitest';
import type { Observation } from '../../scenarios/kernel/observation';
import { planSounds } from './sound-plan';
import { nightStreet } from '../../scenarios/body/places/night-street';
import { LAYOUT, person, staging, thing } from './staging.fixture';

const names = (...facts: Observation[]): string[] => planSounds(staging(9), staging(10), facts, LAYOUT).starts.map(({ name }) => name);

describe('facts', () => {
  test.each<[string, Observation]>([
    ['paper-taken', { step: 10, type: 'object.taken', by: 'learner', object: 'card.sato', hands: 'both' }],
    ['holder-flap', { step: 10, type: 'object.taken', by: 'sato', object: 'holder', hands: 'both' }],
    ['holder-flap', { step: 10, type: 'object.placed', by: 'sato', object: 'holder', on: 'inner:sato' }],
    ['thing-laid', { step: 10, type: 'object.placed', by: 'sato', object: 'holder', on: 'table' }],
    ['paper-laid', { step: 10, type: 'card.placed', by: 'learner', object: 'card.sato', on: 'table', offsetMm: -1, yaw10: 0 }],
    ['paper-slid', { step: 10, type: 'card.stored', by: 'learner', object: 'card.sato', in: 'holder' }],
    ['cloth-brush', { step: 10, type: 'card.stored', by: 'learner', object: 'card.sato', in: 'pocket' }],
    ['paper-dropped', { step: 10, type: 'card.fell', by: 'learner', object: 'card.sato', on: 'floor', dropMm: 900 }],
    ['coat-off', { step: 10, type: 'coat.removed', by: 'learner' }],
    ['bow-rustle', { step: 10, type: 'bow.began', by: 'sato' }],
    ['chair', { step: 10, type: 'posture.began', by: 'sato', posture: 'sit' }],
    ['cloth-sit', { step: 10, type: 'posture.changed', by: 'sato', posture: 'sit' }],
    ['phone-buzz', { step: 10, type: 'phone.buzzed', by: 'learner' }],
  ])('%s', (name, fact) => {
    expect(names(fact)).toEqual([name]);
  });

  test('a card drawn and shown is one sound; two people bowing are two', () => {
    expect(names(
      { step: 10, type: 'card.shown', by: 'learner', object: 'card.sato' },
      { step: 10, type: 'object.taken', by: 'learner', object: 'card.sato', hands: 'right' },
    )).toEqual(['paper-slid']);
    const bows = planSounds(staging(9), staging(10), [{ step: 10, type: 'bow.began', by: 'sato' }, { step: 10, type: 'bow.began', by: 'learner' }], LAYOUT).starts;
    expect(bows.map(({ by }) => by)).toEqual(['sato', 'learner']);
    expect(new Set(bows.map(({ seed }) => seed)).size).toBe(2);
    expect(bows[0]?.gain).toBeLessThan(bows[1]?.gain ?? 0);
  });

  test('silencing the telephone stops it', () => {
    expect(planSounds(staging(9), staging(10), [{ step: 10, type: 'phone.silenced', by: 'learner' }], LAYOUT).stops).toEqual(['phone-buzz']);
  });

  test('nothing is heard from another room, nor of what only the rules care about', () => {
    const away = { people: [person('learner'), person('sato', { room: 'lobby' })] };
    expect(planSounds(staging(9, away), staging(10, away), [{ step: 10, type: 'bow.began', by: 'sato' }], LAYOUT).starts).toEqual([]);
    expect(names({ step: 10, type: 'gaze.moved', by: 'sato', from: 'a', at: 'b' }, { step: 10, type: 'beat.entered', by: 'scene', beat: 'x' })).toEqual([]);
  });
});

describe('steps', () => {
  const walking = (step: number, stride: number, room: string) => staging(step, { room, people: [person('learner', { room, stride, speedMmS: 1200 })] });

  test('carpet where there is a table, stone where there is none, and the room’s own tone', () => {
    const carpet = planSounds(walking(9, 490, 'meeting'), walking(10, 505, 'meeting'), [], LAYOUT);
    const stone = planSounds(walking(9, 490, 'lobby'), walking(10, 505, 'lobby'), [], LAYOUT);
    expect([carpet.starts[0]?.name, carpet.tone]).toEqual(['step-on-carpet', 'meeting-tone']);
    expect([stone.starts[0]?.name, stone.tone]).toEqual(['step-on-stone', 'lobby-tone']);
    const [table] = LAYOUT.furniture.filter(({ kind }) => kind === 'table');
    const mats = planSounds(walking(9, 490, 'tatami'), walking(10, 505, 'tatami'), [], { furniture: table === undefined ? [] : [{ ...table, kind: 'lowtable', room: 'tatami' }] });
    expect([mats.starts[0]?.name, mats.tone]).toEqual(['step-on-carpet', 'meeting-tone']);
    const street = planSounds(walking(9, 490, 'street'), walking(10, 505, 'street'), [], nightStreet);
    expect([street.starts[0]?.name, street.tone]).toEqual(['step-on-stone', 'street-tone']);
  });

  test('a walk ends with the other foot drawn up, softly', () => {
    const [last] = planSounds(walking(9, 300, 'lobby'), walking(10, 300, 'lobby'), [{ step: 10, type: 'walk.ended', by: 'learner', movedMm: 900, awayMm: 0, at: '' }], LAYOUT).starts;
    expect([last?.name, last?.gain]).toEqual(['step-on-stone', 0.45 * 0.6]);
  });
});

describe('cards in the hand', () => {
  const turned = (step: number, yaw10: number, more = {}) => staging(step, { entities: [thing('card.sato', 'card', { yaw10, ...more })] });
  const heard = (from: number, to: number, more = {}) => planSounds(turned(9, from), turned(10, to, more), [], LAYOUT).starts.map(({ name }) => name);

  test('are heard once in every quarter turn, half-way through it', () => {
    expect(heard(400, 480)).toEqual(['paper-turned']);
    expect(heard(-440, -460)).toEqual(['paper-turned']);
    expect(heard(480, 560)).toEqual([]);
    expect(heard(1380, 1320)).toEqual(['paper-turned']);
    expect(heard(1790, -1790)).toEqual([]);
  });

  test('or when they are turned over; not when they change hands or go along as one turns', () => {
    expect(heard(0, 0, { face: 'en' })).toEqual(['paper-turned']);
    expect(heard(400, 480, { parent: 'hand:sato' })).toEqual([]);
    const round = (step: number, yaw10: number) => staging(step, { entities: [thing('card.sato', 'card', { yaw10 })], people: [person('learner', { yaw10 })] });
    expect(planSounds(round(9, 400), round(10, 480), [], LAYOUT).starts).toEqual([]);
  });
});

describe('doors', () => {
  const door = (state: string) => ({ entities: [thing('door', 'door', { state, parent: 'wall', x: 1800, z: 2000 })] });

  test('open and close as the leaf does', () => {
    const plan = (from: string, to: string) => planSounds(staging(9, door(from)), staging(10, door(to)), [], LAYOUT).starts.map(({ name }) => name);
    expect(plan('0', '100')).toEqual(['door-open']);
    expect(plan('100', '0')).toEqual(['door-close']);
    expect(plan('40', '60')).toEqual([]);
  });

  test('close behind whoever leaves, and behind the learner who is led on', () => {
    const left = { ...door('0'), people: [person('learner'), person('kimura', { room: 'lobby' })] };
    const kimura = { ...door('0'), people: [person('learner'), person('kimura', { x: 1500 })] };
    const gone = planSounds(staging(9, kimura), staging(10, left), [], LAYOUT).starts;
    expect(gone.map(({ name, by, at }) => [name, by, at.x])).toEqual([['door-close', 'kimura', 1500]]);
    const lobby = { room: 'lobby', people: [person('learner', { room: 'lobby' })] };
    expect(planSounds(staging(9, lobby), staging(10), [], LAYOUT).starts.map(({ name }) => name)).toEqual(['door-close']);
  });
});

test('a leap in time, a step back and no time at all are silent, but for the room', () => {
  const bow: Observation = { step: 10, type: 'bow.began', by: 'sato' };
  for (const [from, to] of [[9, 40], [10, 9], [10, 10]] as const) {
    expect(planSounds(staging(from), staging(to), [bow], LAYOUT)).toEqual({ starts: [], stops: [], tone: 'meeting-tone' });
  }
});
