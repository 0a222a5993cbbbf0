import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../tests/support/small-world';
import { closeHand, openHand } from './hands';
import { TOGETHER_STEPS, clap, isRaised, raise } from './clap';

const setting = () => {
  const here = smallWorld({ one: { x: 0, z: -1800, yaw: 0 }, other: { x: 0, z: 1800, yaw: Math.PI } });
  return { ...here, one: here.person('one'), other: here.person('other') };
};
const claps = ({ facts }: ReturnType<typeof setting>, by = 'one') => facts.filter((fact) => fact.type === 'hands.clapped' && fact.by === by).length;
type Here = ReturnType<typeof setting>;
const close = ({ world, one }: Here, side: 'left' | 'right') => { closeHand(world, one, one.hands[side], ''); };
const open = ({ world, one }: Here) => { for (const side of ['left', 'right'] as const) openHand(world, one, one.hands[side], ''); };

describe('hands that clap', () => {
  it('are only hands while nobody else claps', () => {
    const here = setting();
    close(here, 'left');
    close(here, 'right');
    expect([claps(here), isRaised(here.one)]).toEqual([0, false]);
  });

  it('rise when one closes, and clap when both do at once', () => {
    const here = setting();
    raise(here.world, here.other);
    close(here, 'right');
    expect([claps(here), isRaised(here.one)]).toEqual([0, true]);
    open(here);
    here.live(TOGETHER_STEPS + 1);
    close(here, 'left');
    here.live(3);
    close(here, 'right');
    expect(claps(here)).toBe(1);
  });

  it('do not clap when they close one after the other', () => {
    const here = setting();
    raise(here.world, here.other);
    close(here, 'left');
    here.live(TOGETHER_STEPS + 1);
    close(here, 'right');
    expect(claps(here)).toBe(0);
  });

  it('clap as often as both close', () => {
    const here = setting();
    raise(here.world, here.other);
    for (let n = 0; n < 3; n += 1) {
      close(here, 'left');
      close(here, 'right');
      open(here);
      here.live(22);
    }
    expect(claps(here)).toBe(3);
  });

  it('meet before the chest and part again', () => {
    const here = setting();
    raise(here.world, here.one);
    here.live(60);
    const apart = (): number => Math.abs(here.one.hands.left.x - here.one.hands.right.x);
    expect(apart()).toBeGreaterThan(150);
    clap(here.world, here.one);
    here.live(4);
    expect(apart()).toBeLessThan(12);
    here.live(20);
    expect(apart()).toBeGreaterThan(150);
    expect(here.one.hands.left.shape).toBe('clap');
  });
});
