/** The app as a learner meets it, in words of what a learner does. Events are real; only the wall clock is the test's. */
import type { Page } from '@playwright/test';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { Observation, ObservationOf, ObservationType } from '../../scenarios/kernel/observation';
import type { TestState } from '../../renderer/session/test-hook';

/** Pixels that the trunk needs for a degree, from the middle of the scene. */
export const PX_PER_DEGREE = 12;

const MOST_TABS = 60;

export class PlayPage {
  readonly page: Page;
  /** Step of the scene that was last reached. */
  step = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Loads the page once more with the test's hook, and stops the wall clock of every scene to come. */
  async hook(seed = 1): Promise<void> {
    await this.page.evaluate((asked) => {
      window.location.search = `?test=1&seed=${asked}`;
    }, seed);
    await this.page.waitForFunction(() => window.reigiTest !== undefined);
    await this.page.evaluate(() => window.reigiTest?.stop());
  }

  async begin(mode: Mode, device: 'mouse-keyboard' | 'keyboard' = 'mouse-keyboard'): Promise<void> {
    if (device === 'keyboard') await this.page.getByRole('radio', { name: 'keyboard alone' }).check({ force: true });
    await this.page.locator(`[data-mode="${mode}"]`).click();
    await this.page.locator('[data-do="start"]').click();
    await this.page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    await this.page.mouse.move(640, 200);
    this.step = 0;
  }

  /** Lives this many steps. */
  async live(steps: number): Promise<TestState> {
    this.step += steps;
    const state = await this.page.evaluate((to) => window.reigiTest?.stepTo(to), this.step);
    if (state === undefined) throw new Error('the page has no test hook');
    return state;
  }

  /** Lives up to this step of the scene. */
  async liveTo(step: number): Promise<TestState> {
    return this.live(step - this.step);
  }

  /** Moves the keyboard's focus to a thing in the list of what is around. */
  async focus(id: string): Promise<void> {
    const here = (): Promise<string | undefined> =>
      this.page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['thing'] : undefined));
    for (let tabs = 0; (await here()) !== id; tabs += 1) {
      if (tabs > MOST_TABS) throw new Error(`Tab never reached ${id}`);
      await this.page.keyboard.press('Tab');
    }
  }

  /** Holds a key for this long. */
  async hold(key: string, steps: number): Promise<void> {
    await this.page.keyboard.down(key);
    await this.live(steps);
    await this.page.keyboard.up(key);
  }

  /** A bow by hand: the mouse is pulled evenly while Space is down, held, and Space let go. */
  async bow(degrees: number, fallSteps: number, holdSteps: number): Promise<void> {
    await this.page.mouse.move(640, 120);
    await this.live(2);
    await this.page.keyboard.down('Space');
    const strokes = Math.round(fallSteps / 3);
    for (let stroke = 1; stroke <= strokes; stroke += 1) {
      await this.page.mouse.move(640, 120 + (degrees * PX_PER_DEGREE * stroke) / strokes);
      await this.live(3);
    }
    await this.live(holdSteps);
    await this.page.keyboard.up('Space');
  }

  /** What the app has written down of this attempt so far. */
  async observations(): Promise<readonly Observation[]> {
    return this.page.evaluate(async () => {
      const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
      const [latest] = attempts;
      if (latest === undefined) return [];
      return (await window.reigi.call('attempts.read', { id: latest.id })).observations;
    });
  }

  async observed<T extends ObservationType>(type: T, by = 'learner'): Promise<readonly ObservationOf<T>[]> {
    const all = await this.observations();
    return all.filter((one): one is ObservationOf<T> & Observation => one.type === type && one.by === by);
  }
}
