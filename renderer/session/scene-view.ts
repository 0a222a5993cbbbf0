/** What the learner can see and say at the present step, asked of the session at most once a step and only when needed. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { Spot } from '../../scenarios/body/layout';
import { LEARNER } from '../../scenarios/kernel/ids';
import { vesselOf } from '../../scenarios/body/vessels';
import type { Session } from '../../scenarios/kernel/session-api';
import { mouthOverGlasses } from '../../scenarios/body/staged-rims';
import type { PersonStaging, Staging, TwinItem } from '../../scenarios/body/staging';
import type { Surroundings } from '../input/input-state';

/** Closer than this one talks to people and does not go to them. */
const TALKING_MM = 1400;
const BESIDE_MM = 1600;
/** So near, a mouth is all but over a glass. */
const BESIDE_RIM_MM = 90;

interface Place {
  readonly x: number;
  readonly z: number;
}

function apart(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}

export class SceneView implements Surroundings {
  private readonly session: Session;
  private readonly spots: readonly Spot[];
  private asked = -1;
  private seenStaging: Staging | undefined;
  private seenThings: readonly TwinItem[] | undefined;
  private seenLines: readonly LineId[] | undefined;

  constructor(session: Session, spots: readonly Spot[] = []) {
    this.session = session;
    this.spots = spots;
  }

  get staging(): Staging {
    this.forgetOldStep();
    return (this.seenStaging ??= this.session.staging());
  }

  get things(): readonly TwinItem[] {
    this.forgetOldStep();
    return (this.seenThings ??= this.session.twin());
  }

  get sayable(): readonly LineId[] {
    this.forgetOldStep();
    return (this.seenLines ??= this.session.sayable());
  }

  get learner(): PersonStaging | undefined {
    return this.staging.people.find((person) => person.id === LEARNER);
  }

  get holding(): { readonly left: boolean; readonly right: boolean } {
    const { learner } = this;
    return { left: learner !== undefined && learner.left.holds !== '', right: learner !== undefined && learner.right.holds !== '' };
  }

  get carrying(): boolean {
    const { left, right } = this.holding;
    return left || right;
  }

  get forBoth(): string {
    const held = new Set([this.learner?.left.holds ?? '', this.learner?.right.holds ?? '']);
    const { left, right } = this.holding;
    if (left === right) return '';
    const thing = this.staging.entities.find(({ id }) => held.has(id));
    return thing !== undefined && (thing.kind === 'menu' || vesselOf(thing.kind, thing.state) !== undefined) ? thing.id : '';
  }

  get clapTime(): boolean {
    const { room, people } = this.staging;
    return people.some(({ id, left, ...one }) => id !== LEARNER && one.room === room && left.shape === 'clap');
  }

  get seated(): boolean {
    return (this.learner?.sitPercent ?? 0) > 50;
  }

  get walking(): boolean {
    return (this.learner?.speedMmS ?? 0) > 0;
  }

  get aboveRimMm(): number | undefined {
    const near = mouthOverGlasses(this.staging, LEARNER).filter(({ offMm }) => offMm < BESIDE_RIM_MM);
    return near.length === 0 ? undefined : Math.min(...near.map(({ aboveMm }) => aboveMm));
  }

  /** A click on someone who goes ahead, or stands across the room, is going to where they are. */
  placeBeside(face: string): string | undefined {
    const { learner } = this;
    const other = this.staging.people.find((person) => `face:${person.id}` === face);
    if (learner === undefined || other === undefined || apart(learner, other) < TALKING_MM) return undefined;
    const near = this.spots.filter((spot) => spot.room === this.staging.room && spot.seat === undefined && apart(spot, other) < BESIDE_MM
      && this.things.some((thing) => thing.id === spot.id));
    return near.toSorted((a, b) => apart(a, other) - apart(b, other))[0]?.id;
  }

  private forgetOldStep(): void {
    if (this.asked === this.session.step) return;
    this.asked = this.session.step;
    this.seenStaging = undefined;
    this.seenThings = undefined;
    this.seenLines = undefined;
  }
}
