/** From the pointer over the picture to the thing that is meant, and to the grip that a hand would get on it. */
import type { Layout } from '../../scenarios/body/layout';
import type { EntityStaging } from '../../scenarios/body/staging';
import { pointOnCard, sidesOfCard, spotFor, spotOnGlass } from '../input/grip-spot';
import { thingFor } from '../input/pointed-thing';
import type { ScreenPoint, StageHandle, WorldPoint } from '../stage/stage-props';
import type { PlayLoop } from './play-loop';

/** As wide as this a card's margin is broad enough to be hit, or missed. */
const AIMABLE_PX = 150;
const NOWHERE: WorldPoint = { x: 0, y: 0, z: 0 };

export class Pointer {
  /** What answers for the picture, once there is one. */
  stage: StageHandle | undefined;
  private readonly loop: PlayLoop;
  private readonly layout: Layout;
  private screen: ScreenPoint | undefined;
  /** The pointer spoke last; false once the keyboard's focus has. */
  private isLeading = false;

  constructor(loop: PlayLoop, layout: Layout) {
    this.loop = loop;
    this.layout = layout;
  }

  readonly attach = (stage: StageHandle): void => {
    this.stage = stage;
  };

  /** The pointer met this on the stage, '' = nothing. */
  readonly meet = (hit: string, point: WorldPoint, screen: ScreenPoint, isStill = false): void => {
    this.screen = screen;
    const { things, carrying, staging, learner } = this.loop.scene;
    const id = thingFor(hit, things, this.layout, { isBusy: carrying, at: learner ?? NOWHERE, on: point });
    const thing = staging.entities.find((entity) => entity.id === id);
    this.isLeading = true;
    this.loop.send({ kind: 'point', id, spot: thing === undefined ? 0 : this.spotOn(thing, point), isStill }, performance.now());
  };

  private spotOn(thing: EntityStaging, point: WorldPoint): number {
    if (thing.kind === 'card') return this.isAimable(thing) ? spotFor(pointOnCard(thing, point)) : 0;
    return this.mayCover(thing.id) ? spotOnGlass(thing, point) : 0;
  }

  /** A glass of one's own that stands within reach. */
  private mayCover(id: string): boolean {
    return this.loop.scene.things.some((thing) => thing.id === id && thing.actions.includes('cover'));
  }

  /** Of a card far away one can say which it is, not where the fingers shall go: they go to the margin, as anybody's would. */
  private isAimable(card: EntityStaging): boolean {
    const [one, two] = sidesOfCard(card).map((side) => this.stage?.project(side));
    return one !== undefined && two !== undefined && Math.hypot(one.x - two.x, one.y - two.y) >= AIMABLE_PX;
  }

  /** The focus of the keyboard says what is meant, until the pointer moves again. */
  giveWay(): void {
    this.isLeading = false;
  }

  /** People and things move under a pointer that lies still: asks once more what is there. */
  again(): void {
    const { stage, screen } = this;
    if (!this.isLeading) return;
    if (stage === undefined || screen === undefined || screen.x < 0) return;
    const hit = stage.pick(screen);
    this.meet(hit?.id ?? '', hit?.point ?? NOWHERE, screen, true);
  }
}
