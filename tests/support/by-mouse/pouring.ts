/** How one pours by mouse and keys: both hands, label up, asked first, leaned over the glass and stopped in time; and how one is poured for. */
import { reachFor } from '../../../scenarios/acts/masters/glass';
import { stagedFullness10 } from '../../../scenarios/body/staged-rims';
import { LEARNER, type LineId } from '../../../scenarios/kernel/ids';
import { DEG, PI, wrapRad } from '../../../scenarios/kernel/trig';
import type { RealGuest } from '../real-guest';

const LIFTED_MM = 170;
const NEAR_MM = 300;
const BACK_MM = 90;
/** The mouth is ahead of the hands by so much once it leans. */
const MOUTH_AHEAD_MM = 130;
/** As far as nothing runs yet (px of a drag with Alt), and as far as one leans at all. */
const READY_PX = 168;
const MOST_PX = 430;
const OVER_GAP_MM = 60;
const GAP_MM = 26;
const OVER_MM = 25;
/** Fast enough, in 0.1 % of the glass's height a step; what still runs while the bottle comes up, in steps of it. */
const FLOWS_10 = { bottle: 2.4, tokkuri: 4 } as const;
const RUN_ON_STEPS = 16;
const STROKE_PX = 3;
const STROKE_STEPS = 2;
const TOO_LONG = 900;

/** A click takes it, near and up, and the other hand goes beneath. */
export async function bottleTaken(guest: RealGuest, bottle: string): Promise<void> {
  await guest.findOnTable(bottle);
  await guest.pointAt(bottle);
  await guest.clickHand();
  await guest.until('the bottle is in the hand', () => guest.isInRight(bottle));
  const { side } = await guest.frameOf(await guest.thing(bottle));
  await guest.carry(NEAR_MM, Math.max(-200, Math.min(200, side / 2)));
  await guest.raiseTo(LIFTED_MM);
  await guest.tap('KeyF');
  await guest.until('both hands are on it', () => guest.isInBoth(bottle));
}

/** Quarter by quarter until the label looks at oneself: leaned over, it is on top. */
export async function labelUp(guest: RealGuest, bottle: string): Promise<void> {
  const [{ yaw10 }, own] = [await guest.thing(bottle), await guest.person(LEARNER)];
  const quarters = Math.round(wrapRad(((yaw10 - own.yaw10) / 10) * DEG - PI) / (PI / 2));
  for (let n = 0; n < (quarters + 4) % 4; n += 1) {
    await guest.tap('KeyR');
    await guest.live(28);
  }
}

/** Asked, answered, and their glass is held out. */
export async function offered(guest: RealGuest, to: string, line: LineId, glass: string): Promise<void> {
  await guest.lookAt(to);
  await guest.sayLine(line);
  await guest.fallSilent();
  // Who was drinking just then puts the glass down first, and answers.
  const isOut = async (): Promise<boolean> => (await guest.thing(glass)).parent === `hand:${to}` && (await guest.count('sip.began', to)) === (await guest.count('sip.ended', to));
  await guest.until(`${to} holds the glass out`, isOut);
  await guest.live(70);
  await guest.until(`${to} still holds it out`, isOut);
}

/** Over the glass, leaned by Alt and the mouse while one watches level and gap, and up again in time. */
export async function poured(guest: RealGuest, bottle: string, glass: string, level10: number): Promise<void> {
  const { side, forward } = await guest.frameOf(await guest.thing(glass));
  await guest.carry(reachFor(Math.max(120, forward - MOUTH_AHEAD_MM)), side, 14);
  await guest.leaning(() => guest.lean(-READY_PX));
  await overGlass(guest, bottle, glass);
  const flows = FLOWS_10[(await guest.thing(bottle)).kind === 'tokkuri' ? 'tokkuri' : 'bottle'];
  await guest.leaning(async () => {
    let px = READY_PX;
    let rate = 0;
    let before = stagedFullness10(await guest.thing(glass)).level10;
    for (let n = 0; n < TOO_LONG; n += 1) {
      const now = stagedFullness10(await guest.thing(glass)).level10;
      rate += (Math.max(0, now - before) / STROKE_STEPS - rate) * 0.2;
      before = now;
      if (now + rate * RUN_ON_STEPS >= level10) break;
      const runs = rate > flows * 1.25 ? STROKE_PX : rate < flows && px < MOST_PX ? -STROKE_PX : 0;
      await guest.lean(runs, STROKE_PX, STROKE_STEPS);
      px -= runs;
      await guest.keepGap((await guest.gapTo(bottle, glass)).up, GAP_MM);
    }
    await guest.lean(px);
  });
  await guest.live(40);
}

async function overGlass(guest: RealGuest, bottle: string, glass: string): Promise<void> {
  for (let n = 0; n < 24; n += 1) {
    const { side, forward, up } = await guest.gapTo(bottle, glass);
    await guest.keepGap(up, OVER_GAP_MM);
    if (Math.hypot(side, forward) < OVER_MM && Math.abs(up - OVER_GAP_MM) < 12) return;
    await guest.nudge(side * 0.4, forward * 0.3);
    await guest.live(6);
  }
}

/** Where it stood: the left hand lets go first. */
export async function bottleBack(guest: RealGuest, bottle: string, at: { readonly side: number; readonly forward: number }): Promise<void> {
  await guest.carry(reachFor(at.forward), at.side, 14);
  await guest.raiseTo(BACK_MM);
  await guest.tap('KeyF');
  await guest.live(6);
  await guest.clickHand();
  await guest.until('the bottle stands', async () => (await guest.thing(bottle)).parent === 'lowtable');
  await guest.raiseTo(0);
}

export interface Pouring {
  readonly to: string;
  readonly bottle: string;
  readonly glass: string;
  readonly line: LineId;
  /** 0.1 % of the glass's height. */
  readonly level10: number;
}

/** From the table to the table. */
export async function served(guest: RealGuest, { to, bottle, glass, line, level10 }: Pouring): Promise<void> {
  const at = await guest.frameOf(await guest.thing(bottle));
  await bottleTaken(guest, bottle);
  if ((await guest.thing(bottle)).kind === 'bottle') await labelUp(guest, bottle);
  await offered(guest, to, line, glass);
  await poured(guest, bottle, glass, level10);
  await bottleBack(guest, bottle, at);
}
