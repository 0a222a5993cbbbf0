/**
 * What a picture of the first visit costs in the real app, against a bare three.js page in a second window of the same
 * process: as many triangles and draw calls, as many pixels, both drawn as fast as they can, in turns within one run.
 */
import { launch } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { openBare } from './bare-window';
import { countDraws } from './count-draws';
import { UNBRIDLED, drawnIn, hundredth } from './drawn';
import { median } from './timed';

const ROUNDS = 6;
const PICTURES = 24;
const WARM_UP = 12;
export interface FrameFigures {
  readonly appMs: number;
  readonly bareMs: number;
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly triangles: number;
  readonly drawCalls: number;
  readonly bareTriangles: number;
  readonly bareDrawCalls: number;
  readonly width: number;
  readonly height: number;
  readonly renderer: string;
}

export async function frameFigures(): Promise<FrameFigures> {
  const { app, page, close } = await launch({ flags: UNBRIDLED });
  try {
    await page.addInitScript(countDraws);
    const play = new PlayPage(page);
    await play.hook();
    await play.begin('learn');
    // Turning on the spot: every picture differs, and all of the room is seen.
    await page.keyboard.down('ArrowRight');
    await play.live(WARM_UP);
    const drawn = await drawnIn(page, PICTURES, () => pictures(play, PICTURES));
    const bare = await openBare(app, drawn);
    await bare.run(WARM_UP);
    const rounds: { readonly app: number; readonly bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = median(await pictures(play, PICTURES));
      rounds.push({ app: ours, bare: median(await bare.run(PICTURES)) });
    }
    await page.keyboard.up('ArrowRight');
    const ratios = rounds.map((round) => hundredth(round.app / round.bare));
    return {
      appMs: hundredth(median(rounds.map((round) => round.app))), bareMs: hundredth(median(rounds.map((round) => round.bare))),
      ratio: hundredth(median(ratios)), ratios, triangles: drawn.triangles, drawCalls: drawn.drawCalls,
      bareTriangles: bare.triangles, bareDrawCalls: bare.drawCalls, width: drawn.width, height: drawn.height, renderer: drawn.renderer,
    };
  } finally {
    await close();
  }
}

/** Milliseconds from picture to picture, each a step later than the one before. */
async function pictures(play: PlayPage, count: number): Promise<number[]> {
  const from = play.step;
  play.step += count + 1;
  return play.page.evaluate(async ([step, many]) => {
    const between: number[] = [];
    let last = 0;
    for (let n = 1; n <= many + 1; n += 1) {
      await window.reigiTest?.stepTo(step + n);
      const now = performance.now();
      if (n > 1) between.push(now - last);
      last = now;
    }
    return between;
  }, [from, count] as const);
}
