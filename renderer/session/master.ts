/** The translucent master beside who learns: what the stage is shown of them, now. */
import type { Staging } from '../../scenarios/body/staging';
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { Ghost, GhostPart } from '../../scenarios/players/ghost';
import type { Help } from '../../scenarios/scoring/fading';
import { heldCard, learnerIn, personAt, withMaster } from '../replay/ghost/with-master';
import type { StageFrame as Moment } from '../stage/stage-props';
import { helpIn } from './master-levels';
import { STEP_MS } from './step-clock';

/** No part is shown for longer than this; a long one is shown faster. */
const LONGEST_SHOW_MS = 14_000;
const LAST_LOOK_MS = 500;
/** So far the show goes on from one picture to the next, however long that took: what nobody saw was not shown. */
const LONGEST_LEAP_MS = 100;

export class Master {
  private ghost: Ghost | undefined;
  private readonly header: AttemptHeader;
  private readonly shownParts = new Set<string>();
  private readonly seenParts = new Set<string>();
  private beat = '';
  private since: Step = 0;
  /** So much of the part has been shown (ms), and when that was last looked at. */
  private shownMs = 0;
  private lookedAt = 0;
  private made = new WeakMap<Staging, Staging>();

  /** Without a run yet, it is still being made: nothing is shown of the master until it comes. */
  constructor(ghost: Ghost | undefined, header: AttemptHeader) {
    this.ghost = ghost;
    this.header = header;
  }

  /** The master's run has come. */
  take(ghost: Ghost): void {
    this.ghost = ghost;
    this.made = new WeakMap();
  }

  help(): Help {
    return helpIn(this.header, this.beat);
  }

  /** A part of the scene has begun. True when the master does it first. */
  enter(beat: string, step: Step): boolean {
    // A part that began before is taken up when there is a run to show it with.
    if (this.ghost === undefined || beat === this.beat) return false;
    this.beat = beat;
    this.since = step;
    if (this.part === undefined || this.help() !== 'show' || this.shownParts.has(beat)) return false;
    this.shownParts.add(beat);
    return true;
  }

  /** From now on the part is shown, picture by picture. */
  beginShow(now: number): void {
    this.seenParts.add(this.beat);
    this.shownMs = 0;
    this.lookedAt = now;
  }

  /** Once a picture, while a part is shown. A machine that hangs holds the show; it skips nothing. */
  showOn(now: number): void {
    this.shownMs += Math.max(0, Math.min(LONGEST_LEAP_MS, now - this.lookedAt));
    this.lookedAt = now;
  }

  isShown(): boolean {
    const { part } = this;
    return part === undefined || this.shownMs >= showMs(part) + LAST_LOOK_MS;
  }

  /** The master's own scene, from the master's own eyes. */
  showing(live: Moment): Moment {
    const { part, ghost } = this;
    if (ghost === undefined || part === undefined) return this.beside(live);
    const share = Math.min(1, this.shownMs / showMs(part));
    const { from, to, alpha } = ghost.track.at(part.from + (part.to - 1 - part.from) * share);
    return { from: instead(from), to: instead(to), alpha };
  }

  /** The learner's own scene, and in it the master as far as there still is one. */
  beside({ from, to, alpha }: Moment): Moment {
    return { from: this.with(from), to: this.with(to), alpha };
  }

  /** Of the same staging always the same answer: what did not change is not drawn again. */
  private with(live: Staging): Staging {
    const known = this.made.get(live);
    if (known !== undefined) return known;
    const at = this.stepBeside(live.step);
    const moment = at === undefined ? undefined : this.ghost?.track.at(at);
    const made = withMaster(live, moment && personAt(moment), moment?.to);
    this.made.set(live, made);
    return made;
  }

  private get part(): GhostPart | undefined {
    return this.ghost?.parts.find(({ beat }) => beat === this.beat);
  }

  private stepBeside(step: Step): Step | undefined {
    const { part } = this;
    if (part === undefined) return undefined;
    switch (this.help()) {
      // Who was shown it then has the pose before them.
      case 'show': return this.seenParts.has(this.beat) ? part.pose : undefined;
      case 'hold': return part.pose;
      case 'with': return Math.min(part.to - 1, part.from + Math.max(0, step - this.since));
      case 'alone': return undefined;
    }
  }
}

function showMs({ from, to }: GhostPart): number {
  return Math.min(LONGEST_SHOW_MS, Math.max(1, to - from) * STEP_MS);
}

/** The master where the learner stood, who is not there meanwhile. */
function instead(staging: Staging): Staging {
  const master = learnerIn(staging);
  const card = heldCard(staging);
  const shown = withMaster(staging, master, staging);
  return {
    ...shown,
    people: shown.people.map((one) => (one.id === LEARNER ? { ...one, room: 'away' } : one)),
    entities: shown.entities.map((one) => (one.id === card?.id ? { ...one, parent: 'away' } : one)),
  };
}
