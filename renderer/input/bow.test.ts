import { describe, expect, it } from 'vitest';
import { keyboardAlone } from './keyboard';
import { mouseKeyboard } from './mouse';
import { HandPlayed, optionsFor } from '../../tests/support/hand-played';

const HELD_WITHIN = 10;
const SEEN_FROM = 30;

/** Fall, hold and rise as the core measures them: from 3 degrees, within 1 degree of the deepest, below 3 degrees. */
function measured(played: HandPlayed): { peak: number; fall: number; hold: number; rise: number } {
  const angles: number[] = [];
  let angle = 0;
  let next = 0;
  const log = played.samples.filter((sample) => sample.channel === 'trunk.pitch');
  for (let step = 0; step <= played.state.step; step += 1) {
    for (; log[next]?.step === step; next += 1) angle = Number(log[next]?.value);
    angles.push(angle);
  }
  const peak = Math.max(...angles);
  const began = angles.findIndex((one) => one >= SEEN_FROM);
  const first = angles.findIndex((one) => one >= peak - HELD_WITHIN);
  const last = angles.findLastIndex((one) => one >= peak - HELD_WITHIN);
  const ended = angles.findIndex((one, at) => at > last && one < SEEN_FROM);
  return { peak, fall: first - began, hold: last - first + 1, rise: ended - last };
}

/** Pulls as a hand does: the same few px at every step. */
function pullTo(played: HandPlayed, degrees: number, steps: number): void {
  for (let n = 0; n < steps; n += 1) played.move(0, (degrees * 12) / steps).live(1);
}

describe.each([
  { degrees: 15, fallSteps: 30, holdSteps: 42 },
  { degrees: 30, fallSteps: 60, holdSteps: 72 },
  { degrees: 45, fallSteps: 90, holdSteps: 150 },
])('a bow of $degrees degrees pulled with the mouse', ({ degrees, fallSteps, holdSteps }) => {
  it('reaches its angle, is held, and rises one and a half times slower than it fell', () => {
    const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard'));
    played.down('Space');
    pullTo(played, degrees, fallSteps);
    played.live(holdSteps).up('Space').live(400);
    const bow = measured(played);
    expect(bow.peak).toBe(degrees * 10);
    // The last and first degree count as holding.
    expect(Math.abs(bow.hold - holdSteps)).toBeLessThan(9);
    expect(bow.rise / bow.fall).toBeGreaterThan(1.4);
    expect(bow.rise / bow.fall).toBeLessThan(1.6);
    expect(played.state.channels['trunk.pitch']).toBe(0);
  });
});

describe('a bow with the mouse', () => {
  const start = (): HandPlayed => new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard')).down('Space');

  it('that stops at 22 degrees stays at 22', () => {
    const played = start();
    pullTo(played, 22, 50);
    played.live(600);
    expect(played.state.channels['trunk.pitch']).toBe(220);
  });

  it('never falls or rises faster than 60 degrees a second, however hard the mouse is pulled', () => {
    const played = start().move(0, 5000).live(30).move(0, -5000).live(80);
    const values = [0, ...played.valuesOf('trunk.pitch').map(Number)];
    expect(Math.max(...values)).toBe(300);
    expect(Math.max(...values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0))))).toBeLessThanOrEqual(10);
  });

  it('rises as the mouse is pushed up, and stays where it stops', () => {
    const played = start();
    pullTo(played, 30, 60);
    for (let n = 0; n < 30; n += 1) played.move(0, -6).live(1);
    played.live(60);
    expect(played.state.channels['trunk.pitch']).toBe(150);
  });

  it('does not move the hands meanwhile, and they follow the mouse from where they were', () => {
    const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard'));
    played.move(0, 0, 20, 400).down('Mouse0').down('Space').move(0, 240, 20, 250).up('Space');
    expect(played.state.channels['hands.reach']).toBe(400);
    played.move(0, -20, 30, 270);
    expect(played.state.channels['hands.reach']).toBe(420);
    expect(played.state.channels['hands.side']).toBe(30);
  });

  it('can be toggled instead of held', () => {
    const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard', { bow: 'toggle' })).tap('Space');
    pullTo(played, 15, 30);
    played.live(60);
    expect(played.state.channels['trunk.pitch']).toBe(150);
    played.tap('Space').live(200);
    expect(played.state.channels['trunk.pitch']).toBe(0);
  });

  it('is finer near the lower edge, so that a deep bow still fits on the screen', () => {
    const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard'));
    played.send({ kind: 'move', dxPx: 0, dyPx: 0, side: 0, reach: 200, roomPx: 300 }).down('Space');
    played.move(0, 270).live(120);
    expect(played.state.channels['trunk.pitch']).toBe(450);
  });
});

describe('a bow by keyboard', () => {
  const start = (): HandPlayed => new HandPlayed(keyboardAlone, optionsFor('keyboard'));

  it.each([
    { shift: false, steps: 50, tenths: 300 },
    { shift: true, steps: 60, tenths: 150 },
    { shift: false, steps: 37, tenths: 222 },
  ])('falls while the key is down and stays when it is let go: $tenths', ({ shift, steps, tenths }) => {
    const played = start().down('Space', shift).live(steps).up('Space').live(300);
    expect(played.state.channels['trunk.pitch']).toBe(tenths);
  });

  it('rises one and a half times slower than it fell; hurried with Shift', () => {
    const dignified = start().down('Space').live(60).up('Space').live(72).tap('KeyB').live(200);
    const { fall, rise } = measured(dignified);
    expect(rise / fall).toBeGreaterThan(1.4);
    expect(rise / fall).toBeLessThan(1.6);
    const hurried = measured(start().down('Space').live(60).up('Space').live(72).tap('KeyB', true).live(200));
    expect(hurried.rise / hurried.fall).toBeLessThan(0.7);
  });

  it('goes on from where it is when the key is pressed again on the way up', () => {
    const played = start().down('Space').live(60).up('Space').tap('KeyB').live(30).down('Space').live(6).up('Space').live(60);
    expect(played.state.channels['trunk.pitch']).toBeGreaterThan(200);
    expect(played.state.channels['trunk.pitch']).toBeLessThan(300);
  });
});
