/** One moment of a scene in the real app, by real keys: what came before is an attempt that was cut off there and is taken up again; afterwards nobody does anything any more. */
import type { Page } from '@playwright/test';
import { keyboardAlone } from '../../renderer/input/keyboard';
import { liveAgain } from '../../renderer/session/resume';
import type { Step } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import { readTrack, type Track } from '../../scenarios/kernel/track';
import { planned } from '../../scenarios/players/player';
import { playOf } from '../../scenarios/players/plays';
import { attemptHeader } from '../../scenarios/scenes/header';
import { Follower } from './follower';
import { KeyboardLimbs } from './keyboard-limbs';
import { keepCutOff } from './kept-attempts';
import { PlayPage } from './play-page';
import { liveDiary } from './scene-in-app';
import { Visitor } from './visitor';

export interface Moment {
  readonly scene: SceneDefinition;
  /** What the learner does wrong; nothing = as the master does it. */
  readonly slips: readonly string[];
  /** Read off what will be observed: where the keys begin, when one sees what came of it, and where they end, if that is later. */
  readonly from: (observations: readonly Observation[]) => Step;
  readonly seen: (observations: readonly Observation[]) => Step;
  readonly to?: (observations: readonly Observation[]) => Step;
}

const SEED = 2;
const ID = '00000000-0000-4000-8000-00000000004d';
const STRIDE_STEPS = 1500;
const LONGEST_STEPS = 40_000;

export class MomentInApp {
  private readonly scene: SceneDefinition;
  private readonly visitor: Visitor;
  private readonly first: Step;
  private readonly shown: Step;
  private readonly last: Step;
  private taken: PlayPage | undefined;

  /** Plans it. */
  constructor({ scene, slips, from, seen, to }: Moment) {
    const session = createSession(scene, attemptHeader(scene, { id: ID, seed: SEED, mode: 'practice', pack: 'traditional', device: 'keyboard' }));
    this.visitor = new Visitor(session, keyboardAlone, 'keyboard');
    new Follower(new KeyboardLimbs(this.visitor)).follow((wished) => planned(playOf(scene.id).master(wished, new Set(slips))));
    this.first = idleBefore(this.visitor, from(session.observations));
    this.shown = seen(session.observations);
    this.last = to?.(session.observations) ?? this.shown;
    this.scene = scene;
  }

  get play(): PlayPage {
    if (this.taken === undefined) throw new Error('the attempt has not been taken up');
    return this.taken;
  }

  /** Leaves what came before in the storage, as if the app had been closed there. */
  async keep(page: Page): Promise<void> {
    const { session } = this.visitor;
    const before = createSession(this.scene, session.header);
    liveAgain(before, session.samples, this.first);
    await keepCutOff(page, before, ID);
  }

  /** In the app that was opened again. */
  async takeUp(page: Page): Promise<void> {
    const play = new PlayPage(page);
    await play.hook(SEED);
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    play.step = this.first;
    this.taken = play;
  }

  /** The keys of the moment, until one sees what came of it. */
  async live(): Promise<void> {
    await this.liveTo(this.shown);
  }

  /** The keys that come after, and then to the debrief with the hands in the lap. */
  async lookOn(): Promise<void> {
    await this.liveTo(this.last);
    for (let ended = false; !ended; ) {
      if (this.play.step > LONGEST_STEPS) throw new Error('the scene does not end');
      ({ ended } = await this.play.live(STRIDE_STEPS));
    }
    await this.play.page.locator('.debrief').waitFor({ timeout: 60_000 });
  }

  private async liveTo(step: Step): Promise<void> {
    const from = this.play.step;
    await liveDiary(this.play, { diary: this.visitor.diary.filter((one) => one.step >= from && one.step < step) });
    await this.play.liveTo(step);
  }

  /** What was to be seen, as the app recorded it. */
  async recorded(): Promise<Track> {
    const bytes = await this.play.page.evaluate(async (id) => Array.from((await window.reigi.call('attempts.read', { id })).track), ID);
    return readTrack(Uint8Array.from(bytes));
  }
}

/** The last step up to this one at which no key is down, nor pressed a moment later. */
function idleBefore({ diary }: Visitor, step: Step): Step {
  const down = new Set<string>();
  let idle = 0;
  for (const { step: at, event } of diary) {
    if (down.size === 0 && at <= step) idle = at;
    if (at > step) break;
    if (event.kind === 'down') down.add(event.input);
    if (event.kind === 'up') down.delete(event.input);
  }
  return down.size === 0 ? step : idle;
}
