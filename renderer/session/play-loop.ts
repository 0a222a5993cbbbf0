/** One attempt being played: device events and the wall clock in, steps of the session and pictures out. */
import type { Session } from '../../scenarios/kernel/session-api';
import { valuesAfter, wishes } from '../input/channel-values';
import type { DeviceEvent } from '../input/device-event';
import { stateOf, withoutKeys, type InputState } from '../input/input-state';
import { LingeringCaptions } from './lingering-captions';
import { ReturnCount } from './return-count';
import type { PlayFrame, PlayParts } from './play-parts';
import { EMPTY_VIEW, mergeView, type PauseReason, type Phase, type PlayView } from './play-view';
import { SceneView } from './scene-view';
import { StepClock } from './step-clock';

/** In Practice the fitting line is marked after three seconds; a hint that was asked for stays for seven. */
const FAN_LATE_STEPS = 180;
const HINT_STEPS = 420;

interface TimedEvent {
  readonly event: DeviceEvent;
  readonly at: number;
}

export class PlayLoop {
  readonly session: Session;
  readonly scene: SceneView;
  private readonly parts: PlayParts;
  private readonly clock: StepClock;
  private readonly count = new ReturnCount();
  private readonly listeners = new Set<() => void>();
  private input: InputState;
  private queue: TimedEvent[] = [];
  private phase: Phase = { kind: 'opening' };
  private shown: PlayFrame;
  private seen: PlayView = EMPTY_VIEW;
  private readonly captions = new LingeringCaptions();
  private fanSince = 0;
  private hintAskedAt = Number.NEGATIVE_INFINITY;
  private isShowDue = false;
  /** A test lives the steps; the wall clock has no say. */
  private isStopped = false;

  constructor(parts: PlayParts) {
    this.parts = parts;
    this.session = parts.session;
    this.clock = new StepClock(parts.session.header.assists['pacePercent']);
    this.scene = new SceneView(parts.session, parts.spots);
    this.input = stateOf(valuesAfter(parts.session.samples), parts.adapter.kind);
    const staging = parts.session.staging();
    this.shown = { from: staging, to: staging, alpha: 0 };
    this.look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): PlayView => this.seen;
  readonly picture = (): PlayFrame => {
    const { master } = this.parts;
    if (master === undefined) return this.shown;
    return this.phase.kind === 'shown' ? master.showing(this.shown) : master.beside(this.shown);
  };

  get state(): InputState {
    return this.input;
  }

  /** The scene is drawn and the learner is there. */
  begin(now: number): void {
    if (this.phase.kind !== 'opening') return;
    if (this.parts.pausedFor !== undefined && !this.session.ended) {
      this.enter({ kind: 'paused', why: this.parts.pausedFor });
      return;
    }
    if (this.parts.isTakeOver === true && !this.session.ended && !this.isStopped) {
      this.enter({ kind: 'counting', left: this.count.start(now) });
      return;
    }
    this.enter(this.session.ended ? { kind: 'ended' } : { kind: 'running' });
    this.clock.start(now);
    this.notePart();
  }

  /** The learner's turn: what the master still had to show is left out. */
  nowYou(now: number): void {
    if (this.phase.kind !== 'shown') return;
    this.clock.start(now);
    this.enter({ kind: 'running' });
  }

  /** `at` is the device's own time, on the scale of `performance.now()`. */
  send(event: DeviceEvent, at: number): void {
    // Whoever is paused is not acting: nothing that the hands do meanwhile may count.
    if (this.phase.kind === 'running') this.queue.push({ event, at });
  }

  /** Once a picture. */
  frame(now: number): void {
    this.hearPad(now);
    if (this.phase.kind === 'counting') this.countDown(now);
    if (this.phase.kind === 'shown') this.showOn(now);
    else if (this.isShowDue) this.beginShow(now);
    if (this.phase.kind !== 'running' || this.isStopped) return;
    const { ends, alpha, stalled } = this.clock.due(now);
    // A step may pause or end the scene; the rest is then not lived.
    for (const end of ends) if (this.isRunning() && !this.isShowDue) this.live(end);
    this.shown = { ...this.shown, alpha };
    if (stalled) this.pause('stall');
    this.look();
  }

  pause(why: PauseReason): void {
    if (this.phase.kind !== 'running' && this.phase.kind !== 'counting' && this.phase.kind !== 'shown') return;
    this.queue = [];
    this.input = withoutKeys(this.input);
    this.parts.recorder.take();
    this.clock.stop();
    this.enter({ kind: 'paused', why });
  }

  /** After a short count the scene goes on. */
  resume(now: number): void {
    if (this.phase.kind !== 'paused') return;
    this.enter({ kind: 'counting', left: this.count.start(now) });
  }

  /** From here on only `stepTo` lets the scene live. */
  stopClock(): void {
    this.isStopped = true;
  }

  /** Lives steps until the session has reached this one. What the devices reported meanwhile falls into the first. */
  stepTo(step: number): void {
    this.stopClock();
    this.hearPad(performance.now());
    this.isShowDue = false;
    this.nowYou(performance.now());
    while (this.isRunning() && this.session.step < step) this.live(Number.POSITIVE_INFINITY);
    this.shown = { ...this.shown, from: this.shown.to, alpha: 1 };
    this.look();
  }

  /** Lives this many steps at once, for a demonstration that need not wait for the wall clock. */
  liveSteps(steps: number): void {
    this.hearPad(performance.now());
    for (let n = 0; n < steps && this.isRunning(); n += 1) this.live(Number.POSITIVE_INFINITY);
    this.shown = { ...this.shown, alpha: 1 };
    this.look();
  }

  private hearPad(now: number): void {
    const heard = this.parts.pad?.read(now, this.isRunning());
    if (heard === undefined) return;
    for (const { event, at } of heard.events) this.send(event, at);
    // Hands that nobody leads any more are not let fall: everything stands still.
    if (heard.isLost && this.input.device === 'gamepad') this.pause('pad');
  }

  private isRunning(): boolean {
    return this.phase.kind === 'running';
  }

  private live(end: number): void {
    const { session, recorder, player } = this.parts;
    const later = this.queue.findIndex(({ at }) => at > end);
    const now = this.queue.splice(0, later === -1 ? this.queue.length : later);
    for (const { event } of now) this.reduce(event);
    this.reduce({ kind: 'step' });
    player?.act();
    const known = session.observations.length;
    session.advance();
    recorder.lived();
    this.shown = { from: this.shown.to, to: this.scene.staging, alpha: this.shown.alpha };
    this.parts.sound?.hear(this.shown.from, this.shown.to, session.observations.slice(known));
    if (session.ended) this.finish();
    else this.notePart();
  }

  /** A part that has just begun may be shown first; a test has no time for that. */
  private notePart(): void {
    const isNew = this.parts.master?.enter(this.shown.to.beat, this.session.step) === true;
    this.isShowDue = (this.isShowDue || isNew) && !this.isStopped;
  }

  private beginShow(now: number): void {
    this.isShowDue = false;
    if (!this.isRunning()) return;
    this.clock.stop();
    this.parts.master?.beginShow(now);
    this.enter({ kind: 'shown' });
  }

  private showOn(now: number): void {
    const { master } = this.parts;
    master?.showOn(now);
    if (master?.isShown() !== false) this.nowYou(now);
    else this.look();
  }

  private reduce(event: DeviceEvent): void {
    const before = this.input;
    const { state, ask } = this.parts.adapter.reduce(before, event, this.scene, this.parts.options);
    this.input = state;
    for (const { channel, value } of wishes(before.channels, state.channels)) this.session.feed(channel, value);
    if (state.fan !== before.fan && state.fan !== undefined) this.fanSince = this.session.step;
    if (ask === 'hint') this.hintAskedAt = this.session.step;
    else if (ask !== undefined) this.parts.onAsk?.(ask);
  }

  private finish(): void {
    this.clock.stop();
    this.enter({ kind: 'ended' });
    this.parts.onEnd?.();
  }

  private countDown(now: number): void {
    const left = this.count.left(now);
    if (left > 0) {
      this.enter({ kind: 'counting', left });
      return;
    }
    this.clock.start(now);
    this.enter({ kind: 'running' });
  }

  private enter(phase: Phase): void {
    this.phase = phase;
    this.look();
  }

  private look(): void {
    const { session, scene, input } = this;
    const { channels } = input;
    const { step } = session;
    const { beat, captions } = this.shown.to;
    const next = mergeView(this.seen, {
      phase: this.phase, beat, captions: this.phase.kind === 'shown' ? this.picture().to.captions : this.captions.at(step, captions), help: this.parts.master?.help(), things: scene.things, sayable: scene.sayable,
      fan: input.fan, isFanLate: step - this.fanSince >= FAN_LATE_STEPS, fitting: session.fittingLine(),
      hint: session.hint(), isHintAsked: step - this.hintAskedAt < HINT_STEPS, target: input.pointed, targetSpot: input.pointedSpot,
      hands: { left: channels['hand.left.grip'] === 1, right: channels['hand.right.grip'] === 1, carrying: scene.carrying },
      seated: scene.seated, clapTime: scene.clapTime, device: input.device, saving: this.parts.recorder.state,
    });
    if (next === this.seen) return;
    this.seen = next;
    for (const listener of this.listeners) listener();
  }
}
