/** Takes what a scene does now for what its version does: only once its difference has been read, and never for a version that is out. */
import { fingerprint } from '../../../scenarios/kernel/hash';
import { sceneById } from '../../../scenarios/scenes/catalog';
import { differences, goldenOf, keep, kept, mending } from '../../support/golden';

/** `words`: a scene, and the word that its difference was told with. Returns the exit code. */
export function bless([id = '', word]: readonly string[], say: (line: string) => void): number {
  const scene = sceneById(id);
  if (scene === undefined) {
    say('proof: say `npm run proof -- bless SCENE`, with the id of a scene');
    return 2;
  }
  const before = kept(scene);
  const now = goldenOf(scene);
  const told = differences(before, now);
  if (told.length === 0) {
    say(`${scene.code} behaves as its version ${scene.version} did: nothing to bless.`);
    return 0;
  }
  const asked = fingerprint(told.join('\n')).slice(0, 6);
  for (const line of told) say(line);
  if (before?.released === true) {
    say(mending(before, scene));
    return 1;
  }
  if (word !== asked) {
    say(`Read this: is every line of it meant? Then say: npm run proof -- bless ${scene.id} ${asked}`);
    return 1;
  }
  keep(now);
  say(`${scene.code} version ${scene.version}: kept.`);
  return 0;
}
