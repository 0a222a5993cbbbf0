import { describe, expect, it } from 'vitest';
import { scenes } from '../../scenarios/scenes/catalog';
import { EVENTS_A_STORM, storm } from '../support/storm';
import { seedWindow } from '../support/seed-window';
import { threePeople } from '../support/three-people';

/** So many senseless events are lived each day: others each day, out of the hundred million of `npm run proof -- exhaustion --long`. */
const EVENTS = 200_000;
const STORMS = EVENTS / EVENTS_A_STORM;
/** As many in a row as there are scenes, so that each day has every scene. */
const first = (seedWindow(1, 440)[0] ?? 1) * scenes.length;

describe('whatever is pressed, nothing is thrown, out of bounds, stuck, without a way out, or other when lived again', () => {
  it.each(Array.from({ length: STORMS }, (_, at) => first + at))('storm %d', (number) => {
    const { broken, events } = storm(number);
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThanOrEqual(EVENTS_A_STORM);
  });

  it.each([1, 2])('among three people, storm %d', (number) => {
    expect(storm(number, [threePeople]).broken).toEqual([]);
  });
});
