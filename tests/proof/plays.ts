/** Every scene played whole in the real app, by every device, right and wrong; some by mouse as well. */
import { launch } from '../support/launch';
import type { Circumstances } from '../support/machine';
import { flagsFor, playInApp } from '../support/scene-in-app';
import { PLAYS, type ScenePlay } from '../support/scene-plays';
import { append, isPlayDone, type Play } from './ledger';

const SEED = 2;

/** `only`: scenes, devices or players; none = all. Goes on where it was stopped. Returns whether all went as planned. */
export async function provePlays(file: string, where: Circumstances, only: readonly string[]): Promise<boolean> {
  const wanted = PLAYS.filter((play) => only.every((word) => [play.scene.id, play.device, play.player].includes(word.toLowerCase())));
  let isKept = true;
  for (const play of wanted) {
    const named = { scene: play.scene.id, device: play.device, player: play.player, seed: SEED };
    if (isPlayDone(file, named, where)) continue;
    const played = await once(play);
    append(file, { proof: 'plays', ...named, ...played }, where);
    console.log(`${play.scene.code} by ${play.device}, ${play.player}: ${played.total}, ${played.seconds} s${played.broken === '' ? '' : `; BROKEN: ${played.broken}`}`);
    isKept = isKept && played.broken === '';
  }
  return isKept && wanted.length > 0;
}

async function once(play: ScenePlay): Promise<Pick<Play, 'total' | 'seconds' | 'broken'>> {
  const began = performance.now();
  const opened = await launch(flagsFor(play.device));
  try {
    const { total, shown, toShow, planned, written } = await playInApp(opened, play, SEED);
    const broken = written !== planned ? `the app wrote down something else than was planned: ${written.slice(0, 40)}` : shown.includes(toShow) ? '' : 'another total is shown';
    return { total, broken, seconds: Math.round((performance.now() - began) / 1000) };
  } catch (error) {
    return { total: 0, broken: String(error).slice(0, 300), seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    await opened.close();
  }
}
