/** A scene in the real app, and at many moments of it: what is drawn, what the list has, and what Chromium tells assistive technology, each against the others. */
import '../../../scenarios/text/every-language';
import { sceneWords } from '../../../renderer/hud/scene-words';
import { isTextKey, sayIn } from '../../../renderer/ui/text/text';
import type { TwinItem } from '../../../scenarios/body/staging';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { LEARNER_CARD } from '../../../scenarios/scenes/cards';
import { heardIn } from '../../support/ax-tree';
import { launch } from '../../support/launch';
import { difference } from '../../support/meaningful';
import { PlayPage } from '../../support/play-page';
import { beginScene, liveDiary } from '../../support/scene-in-app';
import { visitScene } from '../../support/scene-visit';
import { Visitor } from '../../support/visitor';

/** A moment is looked at each so many steps of the scene, at the next thing that somebody does. */
const EVERY_STEPS = 240;

export interface Heard {
  readonly moments: number;
  readonly nodes: number;
  readonly broken: readonly string[];
}

/** `most`: so many moments are enough. */
export async function heardThroughout(scene: SceneDefinition, seed: number, most = Number.POSITIVE_INFINITY): Promise<Heard> {
  const visit = visitScene(scene, 'keyboard', 'perfect', seed, {});
  if (!(visit instanceof Visitor)) throw new Error('a keyboard is no pad');
  const opened = await launch();
  try {
    const play = new PlayPage(opened.page);
    await play.hook(seed);
    await beginScene(play.page, scene, 'keyboard alone', 'Practice');
    const cdp = await play.page.context().newCDPSession(play.page);
    await cdp.send('Accessibility.enable');
    const broken: string[] = [];
    let moments = 0;
    let nodes = 0;
    const look = async (): Promise<void> => {
      const shown = await play.page.evaluate(() => window.reigiTest?.shown());
      if (shown === undefined) return;
      const heard = await heardIn(cdp);
      const { untold, unseen } = difference(shown.staging, shown.layout, shown.things);
      const wanted = namesOf(shown.things, scene.id);
      const told = heard.filter(({ role, within }) => role === 'button' && within[0] === 'What is around you').map(({ name }) => name);
      const wrong = [...untold.map((id) => `${id} is drawn and not in the list`), ...unseen.map((id) => `${id} is in the list and not there`), ...apart(wanted, told)];
      broken.push(...wrong.map((what) => `${scene.code}, step ${shown.staging.step}: ${what}`));
      moments += 1;
      nodes += told.length;
    };
    let due = 0;
    await liveDiary(play, { diary: visit.diary.slice(0, enoughOf(visit.diary, most)) }, undefined, async () => {
      if (play.step < due) return;
      due = play.step + EVERY_STEPS;
      await look();
    });
    return { moments, nodes, broken };
  } finally {
    await opened.close();
  }
}

/** How many events of a diary it takes for so many moments: long stretches of an evening have none. */
function enoughOf(diary: readonly { readonly step: number }[], most: number): number {
  let [due, moments] = [0, 0];
  const last = diary.findIndex(({ step }) => {
    if (step < due) return false;
    due = step + EVERY_STEPS;
    moments += 1;
    return moments >= most;
  });
  return last < 0 ? diary.length : last + 1;
}

/** What every button of the list must be called. */
function namesOf(things: readonly TwinItem[], scene: string): readonly string[] {
  const words = sceneWords('en', scene, LEARNER_CARD);
  const say = sayIn('en');
  return things.flatMap(({ nameKey, stateKey, actions }) => {
    const name = words.thing(nameKey);
    const labels = actions.map((action) => `twin.action.${action}`).filter(isTextKey).map((label) => `${say(label)} · ${name}`);
    return [`${name}, ${words.state(stateKey)}`, ...labels];
  });
}

/** Both ways, each as often as it is there. */
function apart(wanted: readonly string[], told: readonly string[]): readonly string[] {
  const left = [...told];
  const missing = wanted.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((name) => `nobody is told “${name}”`), ...left.map((name) => `“${name}” is told and not in the list`)];
}
