import { describe, expect, it } from 'vitest';
import { OVER_MOUTH, pointOnCard, sidesOfCard, spotFor, spotOnGlass } from './grip-spot';

const card = { x: 1000, y: 900, z: -500, yaw10: 1800, tilt10: 0 };

describe('a point on a card', () => {
  it('is read as the card lies: its top to the north, its right to the east', () => {
    expect(pointOnCard(card, { x: 1030, y: 900, z: -510 })).toEqual({ x: expect.closeTo(30), y: expect.closeTo(10) });
  });

  it('turns with the card', () => {
    expect(pointOnCard({ ...card, yaw10: 0 }, { x: 1030, y: 900, z: -510 })).toEqual({ x: expect.closeTo(-30), y: expect.closeTo(-10) });
    expect(pointOnCard({ ...card, yaw10: 900 }, { x: 1020, y: 900, z: -500 })).toEqual({ x: expect.closeTo(0), y: expect.closeTo(20) });
  });

  it('keeps its true height on a card that is tilted up', () => {
    const tilted = { ...card, tilt10: 450 };
    const along = 20 * Math.SQRT1_2;
    expect(pointOnCard(tilted, { x: 1000, y: 900 + along, z: -500 - along }).y).toBeCloseTo(20);
  });
});

describe('the short sides of a card', () => {
  it.each([0, 450, 900, 1800])('are half its width from the middle when it is turned by %i tenths of a degree', (yaw10) => {
    const [one, two] = sidesOfCard({ ...card, yaw10 });
    expect(pointOnCard({ ...card, yaw10 }, one)).toEqual({ x: expect.closeTo(45.5), y: expect.closeTo(0) });
    expect(pointOnCard({ ...card, yaw10 }, two)).toEqual({ x: expect.closeTo(-45.5), y: expect.closeTo(0) });
  });
});

describe('the grip', () => {
  it.each([
    ['on the margin at the left', { x: -42, y: 0 }, 0],
    ['beside the card', { x: 60, y: 0 }, 0],
    ['on the name', { x: 0, y: 0 }, 2],
    ['on the logo', { x: -27, y: 16 }, 2],
    ['at the edge of the name', { x: 31, y: 0 }, 1],
  ])('%s', (_where, point, spot) => {
    expect(spotFor(point)).toBe(spot);
  });
});

describe('a hand on a glass', () => {
  const beer = { kind: 'glass', state: 'beer', y: 361 } as const;
  const tea = { ...beer, state: 'oolong' } as const;

  it.each([
    ['about its wall', beer, 430, 0],
    ['just below the rim', beer, 478, 0],
    ['at the rim', beer, 481, OVER_MOUTH],
    ['above it', beer, 520, OVER_MOUTH],
    ['where the rim of a small one would be', tea, 481, 0],
  ])('%s', (_where, glass, y, spot) => {
    expect(spotOnGlass(glass, { y })).toBe(spot);
  });
});
