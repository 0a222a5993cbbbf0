import { describe, expect, it } from 'vitest';
import { sightOf, VIEW_FOV } from './eye-point';
import { Glance } from './glance';

const RAD = Math.PI / 180;
const FACE = 0;

function isSeen(pitch: number, { pitch: view, fovDeg }: ReturnType<typeof sightOf>): boolean {
  return Math.abs(pitch - view) < (fovDeg / 2) * RAD;
}

describe('the view', () => {
  it('shows a face and the working hands at once, from stretched arms to hands near the body', () => {
    for (const hand of [-30, -40, -50, -60, -65]) {
      const sight = sightOf(FACE, 0, hand * RAD);
      expect([hand, isSeen(FACE, sight), isSeen(hand * RAD, sight)]).toEqual([hand, true, true]);
    }
  });

  it('is the plain one while the hands do nothing', () => {
    expect(sightOf(FACE, 0, undefined).fovDeg).toBe(VIEW_FOV);
  });

  it('stays on the face in the small bow of a handover', () => {
    expect(isSeen(FACE, sightOf(FACE, 15 * RAD, -55 * RAD))).toBe(true);
  });

  it.each([30, 45])('goes down with a bow of %i degrees, so that the hands below stay in it', (degrees) => {
    expect(isSeen(-75 * RAD, sightOf(FACE, degrees * RAD, undefined))).toBe(true);
  });

  it('sinks without a jump as the bow deepens', () => {
    let before = sightOf(FACE, 0, -55 * RAD).pitch;
    for (let degrees = 1; degrees <= 60; degrees += 1) {
      const { pitch } = sightOf(FACE, degrees * RAD, -55 * RAD);
      expect(Math.abs(pitch - before)).toBeLessThan(7 * RAD);
      before = pitch;
    }
  });
});

describe('a glance', () => {
  it('goes toward the rim where the pointer seeks, and nowhere from the middle', () => {
    const glance = new Glance();
    glance.seek(0.6, 0.3);
    glance.follow(1);
    expect([Math.abs(glance.yaw), Math.abs(glance.pitch)]).toEqual([0, 0]);
    glance.seek(1, 0);
    glance.follow(1);
    expect(glance.yaw).toBeLessThan(-0.4);
    glance.seek(-1, 1);
    glance.follow(1);
    expect(glance.yaw).toBeGreaterThan(0.4);
    expect(glance.pitch).toBeLessThan(-0.3);
    glance.rest();
    glance.follow(1);
    expect([Math.abs(glance.yaw), Math.abs(glance.pitch)]).toEqual([0, 0]);
  });

  it('stops where it is once the pointer has found what it sought', () => {
    const glance = new Glance();
    glance.seek(1, 1);
    glance.follow(0.5);
    const { yaw, pitch } = glance;
    glance.hold();
    glance.follow(0.5);
    expect([glance.yaw, glance.pitch]).toEqual([yaw, pitch]);
  });
});
