/**
 * A hand at rest is drawn where its arm ends, and not where the core has it to the millimetre. That is honest as long as nothing is
 * judged by it: whole plays with all such hands somewhere else come to the same verdicts.
 */
import { describe, expect, it } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { World } from '../../scenarios/body/world';
import { SIDES } from '../../scenarios/body/world';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import type { PlayerKind } from '../../scenarios/players/player';
import { sceneById } from '../../scenarios/scenes/catalog';
import { cardOf, seededHeader } from '../support/plays';

/** As much lower as a resting hand of the core lies below what arms reach (tests/pictures/sheets, round 6), and more. */
const LOWER_MM = 60;
const OUT_MM = 25;

/** Plays a scene to its end; `lowerMm`: how much lower all hands at rest are held, every step. */
function outcomes(scene: SceneDefinition, kind: PlayerKind, seed: number, lowerMm: number) {
  let seen: World | undefined;
  const session = createSession({ ...scene, route: (observation, world) => scene.route(observation, (seen = world)) }, seededHeader(seed, 'practice', scene, broughtBy(kind, scene.id, seed)));
  const player = createPlayer(kind, session);
  let moved = 0;
  while (!session.ended) {
    player.act();
    session.advance();
    if (lowerMm === 0) continue;
    for (const body of seen?.people.values() ?? []) {
      for (const side of SIDES) {
        const hand = body.hands[side];
        if (hand.holds !== '' || hand.shape !== 'rest') continue;
        hand.y -= lowerMm * 0.22;
        hand.x += side === 'left' ? OUT_MM * 0.22 : -OUT_MM * 0.22;
        moved += 1;
      }
    }
  }
  return { moved, verdicts: cardOf(session).verdicts.map(({ rule, outcome }) => [rule, outcome]) };
}

describe.each(['s03', 's02', 's04', 's11'])('where hands rest in %s', (id) => {
  const scene = sceneById(id);
  it.each([['perfect', 1], ['careless', 7]] as const)('changes no verdict on %s, seed %i', (kind, seed) => {
    if (scene === undefined) throw new Error(`no scene ${id}`);
    const elsewhere = outcomes(scene, kind, seed, LOWER_MM);
    expect(elsewhere.moved).toBeGreaterThan(500);
    expect(elsewhere.verdicts).toEqual(outcomes(scene, kind, seed, 0).verdicts);
  });
});
