/** A visitor who plays by device events alone, and knows of the scene what a person at the screen knows. */
import type { EntityStaging, PersonStaging } from '../../scenarios/body/staging';
import { LEARNER, type LineId } from '../../scenarios/kernel/ids';
import type { DeviceEvent } from '../../renderer/input/device-event';
import { PlayLoop } from '../../renderer/session/play-loop';
import type { Session } from '../../scenarios/kernel/session-api';
import { Recorder } from '../../renderer/session/recorder';
import type { Adapter } from '../../renderer/input/adapter';
import type { PadReader } from '../../renderer/input/pad-reader';
import { FakeBridge } from './fake-bridge';
import { optionsFor } from './hand-played';
import { ACTIONS, bindingsFor, defaultsOf, type BoundDevice, type Lead } from '../../renderer/input/bindings';

/** From a key of whoever has the mouse in the right hand to the key that makes the same action for the others. */
function keysOfTheLeft(): Readonly<Record<string, string>> {
  const [right, left] = [defaultsOf('mouse-keyboard', 'right'), defaultsOf('mouse-keyboard', 'left')];
  return Object.fromEntries(ACTIONS.flatMap((action) => right[action].map((input, index) => [input, left[action][index] ?? input])));
}

const PATIENCE_STEPS = 60 * 90;
const FAN_KEYS = ['Digit1', 'Digit2', 'Digit3', 'Digit4'];

export class Visitor {
  readonly session: Session;
  readonly loop: PlayLoop;
  /** Keys that are down now, and the most that ever were at once. */
  private readonly down = new Set<string>();
  mostDown = 0;
  /** What was done, and at which step: to be done again by real events. */
  readonly diary: { readonly step: number; readonly event: DeviceEvent }[] = [];

  /** The hand that has the mouse. */
  readonly lead: Lead;
  /** Which key this visitor presses instead: who has the mouse in the left hand has other keys. */
  private readonly keys: Readonly<Record<string, string>>;

  constructor(session: Session, adapter: Adapter, device: BoundDevice, pad?: PadReader, lead: Lead = 'right') {
    this.session = session;
    this.lead = lead;
    this.keys = lead === 'left' ? keysOfTheLeft() : {};
    const recorder = new Recorder(new FakeBridge(), session);
    this.loop = new PlayLoop({ session, adapter, options: optionsFor(device, { bindings: bindingsFor(device, {}, lead) }), recorder, pad });
    this.loop.stopClock();
    this.loop.begin(0);
  }

  get me(): PersonStaging {
    return this.person(LEARNER);
  }

  person(id: string): PersonStaging {
    const found = this.loop.scene.staging.people.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nobody called ${id}`);
    return found;
  }

  thing(id: string): EntityStaging {
    const found = this.loop.scene.staging.entities.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nothing called ${id}`);
    return found;
  }

  get beat(): string {
    return this.loop.scene.staging.beat;
  }

  send(event: DeviceEvent): void {
    if (event.kind === 'down') this.down.add(event.input);
    if (event.kind === 'up') this.down.delete(event.input);
    this.mostDown = Math.max(this.mostDown, this.down.size);
    this.diary.push({ step: this.session.step, event });
    this.loop.send(event, 0);
  }

  live(steps: number): void {
    this.loop.liveSteps(steps);
  }

  /** Lives until it is so; a visit in which it never comes has gone wrong. */
  until(what: string, isSo: () => boolean): void {
    for (let n = 0; !isSo(); n += 1) {
      if (n > PATIENCE_STEPS || this.session.ended) throw new Error(`waited in vain for: ${what} (beat ${this.beat}, step ${this.session.step})`);
      this.live(1);
    }
  }

  /** A short click with the button of the mouse, in whichever hand that is. */
  click(): void {
    this.send({ kind: 'down', input: 'Mouse0', shift: false });
    this.live(5);
    this.send({ kind: 'up', input: 'Mouse0' });
    this.live(1);
  }

  press(asked: string, shift = false): void {
    const input = this.keys[asked] ?? asked;
    this.send({ kind: 'down', input, shift });
    this.live(1);
  }

  letGo(asked: string): void {
    this.send({ kind: 'up', input: this.keys[asked] ?? asked });
    this.live(1);
  }

  tap(input: string, shift = false): void {
    this.press(input, shift);
    this.live(4);
    this.letGo(input);
  }

  hold(input: string, steps: number, shift = false): void {
    this.press(input, shift);
    this.live(steps - 1);
    this.letGo(input);
  }

  /** Holds a key until it is so. */
  holdUntil(input: string, what: string, isSo: () => boolean): void {
    this.press(input);
    this.until(what, isSo);
    this.letGo(input);
  }

  /** Opens a hand that is still closed; one that has nothing any more opens by itself. */
  open(key: string, side: 'left' | 'right'): void {
    if (this.loop.view().hands[side]) this.tap(key);
  }

  /** Opens the fan, finds the line in it, and picks it. */
  say(line: LineId): void {
    this.until(`${line} can be said`, () => this.session.sayable().includes(line));
    this.press('KeyE');
    const index = this.loop.view().fan?.indexOf(line) ?? -1;
    const key = FAN_KEYS[index];
    if (key === undefined) throw new Error(`${line} is not in the fan`);
    this.tap(key);
    this.letGo('KeyE');
  }

  /** Goes on looking from one thing to the next until it is this one. */
  lookAt(id: string): void {
    for (let n = 0; this.me.gazeAt !== id; n += 1) {
      if (n > 20) throw new Error(`${id} cannot be looked at`);
      this.tap('KeyQ');
    }
  }

  isSilent(): boolean {
    return this.me.speaking === '';
  }
}
