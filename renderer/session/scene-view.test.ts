import { expect, it } from 'vitest';
import { LEARNER } from '../../scenarios/kernel/ids';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s18 } from '../../scenarios/scenes/s18-declining/scene';
import { SceneView } from './scene-view';

/** The table of S18, with these things in the learner's hands. */
function holding(left: string, right: string): SceneView {
  const session = createSession(s18, attemptHeader(s18, { id: '00000000-0000-4000-8000-00000000000e', seed: 2, mode: 'practice', pack: 'traditional', device: 'script' }));
  const staging = session.staging();
  const people = staging.people.map((one) => (one.id === LEARNER ? { ...one, left: { ...one.left, holds: left }, right: { ...one.right, holds: right } } : one));
  return new SceneView({ step: 0, staging: () => ({ ...staging, people }) } as unknown as Session);
}

it('a glass, a bottle or a menu in one hand is for both; a towel, or what both hold already, is not', () => {
  const of = (left: string, right: string): string => holding(left, right).forBoth;
  expect([of('', 'glass.learner'), of('bottle.1', ''), of('', 'menu')]).toEqual(['glass.learner', 'bottle.1', 'menu']);
  expect([of('', ''), of('', 'oshibori.learner'), of('menu', 'menu'), of('oshibori.learner', 'menu')]).toEqual(['', '', '', '']);
});
