/** The translucent master beside who learns: what the stage is shown of them, now. */
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { Ghost, GhostPart } from '../../scenarios/players/ghost';
import type { Help } from '../../scenarios/scoring/fading';
import { MASTER, MASTER_CARD } from '../stage/cast/master';
import { helpIn } from './master-levels';
import { STEP_MS } from './step-clock';

/** No part is shown for longer than this; a long one is shown faster. */
const LONGEST_SHOW_MS = 14_000;
const LAST_LOOK_MS = 500;
/** So far the show goes on from one picture to the next, however long that took: what nobody saw was not shown. */
const LONGEST_LEAP_MS = 100;

interface Moment {
  readonly from: Staging;
  readonly to: Staging;
  readonly alpha: number;
}

export class Master {
  private readonly ghost: Ghost;
  private readonly header: AttemptHeader;
  private readonly shownParts = new Set<string>();
  private readonly seenParts = new Set<string>();
  private beat = '';
  private since: Step = 0;
  /** So much of the part has been shown (ms), and when that was last looked at. */
  private shownMs = 0;
  private lookedAt = 0;
  private readonly made = new WeakMap<Staging, Staging>();

  constructor(ghost: Ghost, header: AttemptHeader) {
    this.ghost = ghost;
    this.header = header;
  }

  help(): Help {
    return helpIn(this.header, this.beat);
  }

  /** A part of the scene has begun. True when the master does it first. */
  enter(beat: string, step: Step): boolean {
    if (beat === this.beat) return false;
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
    if (part === undefined) return this.beside(live);
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
    const { track } = this.ghost;
    const moment = at === undefined ? undefined : track.at(at);
    const made = withMaster(live, moment && personAt(moment), moment?.to);
    this.made.set(live, made);
    return made;
  }

  private get part(): GhostPart | undefined {
    return this.ghost.parts.find(({ beat }) => beat === this.beat);
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

const learnerIn = ({ people }: Staging): PersonStaging | undefined => people.find(({ id }) => id === LEARNER);

/** Between two kept frames of the track. */
function personAt({ from, to, alpha }: Moment): PersonStaging | undefined {
  const [a, b] = [learnerIn(from), learnerIn(to)];
  if (a === undefined || b === undefined || a.room !== b.room) return b;
  const mix = (one: number, other: number): number => one + (other - one) * alpha;
  const hand = (one: HandStaging, other: HandStaging): HandStaging => ({ ...other, x: mix(one.x, other.x), y: mix(one.y, other.y), z: mix(one.z, other.z) });
  return {
    ...b, x: mix(a.x, b.x), z: mix(a.z, b.z), pitch10: mix(a.pitch10, b.pitch10),
    gazeX: mix(a.gazeX, b.gazeX), gazeY: mix(a.gazeY, b.gazeY), gazeZ: mix(a.gazeZ, b.gazeZ), left: hand(a.left, b.left), right: hand(a.right, b.right),
  };
}

const heldCard = (staging: Staging): EntityStaging | undefined =>
  staging.entities.find(({ kind, parent }) => kind === 'card' && parent === `hand:${LEARNER}`);

function asMaster(person: PersonStaging, card: string): PersonStaging {
  const hand = (one: HandStaging): HandStaging => ({ ...one, holds: one.holds === card ? MASTER_CARD : '' });
  return { ...person, id: MASTER, left: hand(person.left), right: hand(person.right), speaking: '', mora: -1 };
}

/** Always the same people and things, so that the stage need not be built anew: who is not there is away. */
function withMaster(live: Staging, master: PersonStaging | undefined, of: Staging | undefined): Staging {
  const [anybody] = live.people;
  if (anybody === undefined) return live;
  const card = of === undefined ? undefined : heldCard(of);
  const there = master ?? { ...anybody, room: 'away' };
  return {
    ...live,
    people: [...live.people, asMaster(there, card?.id ?? '')],
    entities: [...live.entities, cardOf(live.room, master === undefined ? undefined : card)],
  };
}

function cardOf(room: string, held: EntityStaging | undefined): EntityStaging {
  const nowhere: EntityStaging = { id: MASTER_CARD, kind: 'card', room, x: 0, y: 0, z: 0, yaw10: 0, tilt10: 0, face: 'ja', parent: 'away', state: '' };
  return held === undefined ? nowhere : { ...held, id: MASTER_CARD, parent: `hand:${MASTER}` };
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
