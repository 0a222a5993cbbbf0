/** Every scene played whole in the real app, by every device, right and wrong; some by mouse as well; the whole evening by keys. */
import { playEveningInApp } from '../support/evening-in-app';
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
  const isEvening = only.every((word) => ['evening', 'keyboard', 'perfect'].includes(word.toLowerCase()));
  if (isEvening) isKept = (await proveEvening(file, where)) && isKept;
  return isKept && (wanted.length > 0 || isEvening);
}

/** All its parts one after the other, by the keyboard alone; without a picture, which would take many minutes more. */
async function proveEvening(file: string, where: Circumstances): Promise<boolean> {
  const named = { scene: 'evening', device: 'keyboard', player: 'perfect', seed: SEED } as const;
  if (isPlayDone(file, named, where)) return true;
  const began = performance.now();
  const opened = await launch(flagsFor('twin'));
  let played: Pick<Play, 'total' | 'broken'>;
  try {
    const { parts, word } = await playEveningInApp(opened, SEED);
    const other = parts.filter(({ planned, written }) => planned !== written).map(({ scene }) => `${scene} went another way than planned`);
    played = { total: Math.min(...parts.map(({ total }) => total)), broken: [...other, ...(word.includes('100 of 100') ? [] : [`at the end it says: ${word}`])].join('; ') };
  } catch (error) {
    played = { total: 0, broken: String(error).slice(0, 300) };
  } finally {
    await opened.close();
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  append(file, { proof: 'plays', ...named, ...played, seconds }, where);
  console.log(`the evening by keyboard, perfect: ${played.total} in its worst part, ${seconds} s${played.broken === '' ? '' : `; BROKEN: ${played.broken}`}`);
  return played.broken === '';
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
