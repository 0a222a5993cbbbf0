import { describe, expect, it } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import { scenes } from '../../scenarios/scenes/catalog';
import { EVENTS_A_STORM, storm } from '../support/storm';
import { seededHeader } from '../support/plays';
import { seedWindow } from '../support/seed-window';
import { threePeople } from '../support/three-people';

/** As many in a row as there are scenes, so that each day has every scene: half a million senseless events, others each day, out of the hundred million of `npm run proof -- exhaustion --long`. */
const first = (seedWindow(1, 177)[0] ?? 1) * scenes.length;

describe('whatever is pressed, nothing is thrown, out of bounds, stuck, without a way out, or other when lived again', () => {
  it.each(Array.from(scenes, (_, at) => first + at))('storm %d', (number) => {
    const { broken, events } = storm(number);
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThanOrEqual(EVENTS_A_STORM);
  });

  it.each(scenes)('a device gone mad floods one step of $code: what comes of that is no script that answers itself for ever', (scene) => {
    const session = createSession(scene, seededHeader(1, 'practice', scene), 'observations');
    const seen = session.twin().map(({ id }) => id);
    for (let event = 0; event < 2000; event += 1) session.feed('gaze.target', seen[event % seen.length] ?? '');
    expect(() => session.advance()).not.toThrow();
  });

  // These broke once: a hand that lets go while the body goes back, that follows a body in haste, or that pours across was beyond the arm's reach; and a way out began within a bar.
  it.each([60, 152, 292, 318])('storm %d, which broke once', (number) => {
    expect(storm(number).broken).toEqual([]);
  });

  it.each([1, 2])('among three people, storm %d', (number) => {
    expect(storm(number, [threePeople]).broken).toEqual([]);
  });
});
