/**
 * Generated paths through every machine of a scene. From each situation that showed something new, in whole plays or here, every event that could
 * come next is tried; what the machines then ask of the world becomes new events, for themselves and for the others.
 */
import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { commandsOf, stepper, type Command, type ScriptContext, type ScriptEvent } from '../../../scenarios/kernel/script';
import { LINES } from '../../../scenarios/text/lines/line-catalog';
import { askedFor, following, placesOf, worldEvents } from './alphabet';
import { counting, Coverage, unlived } from './coverage';

/** In one state so many values of each thing remembered are gone into (a clock has hundreds), and so many of what all is remembered together. */
const MOST_VALUES = 6;
const MOST_COMBINED = 12;
/** What is counted is small; among measures, levels say, so near is as good as the same. */
const COUNTED = 10;
const NEAR = 200;

interface Situation {
  readonly snapshot: AnyMachineSnapshot;
  /** The kinds of event that mean something here. */
  readonly minded: ReadonlySet<string>;
  /** How many events of the alphabet have been tried from here. */
  tried: number;
}

class Walker {
  readonly coverage: Coverage;
  private readonly step: ReturnType<typeof stepper>;
  private readonly situations: Situation[] = [];
  /** Gone into when nothing else is left. */
  private played: readonly AnyMachineSnapshot[];
  private readonly known = new Set<string>();
  /** How many values of a thing, by state and thing. */
  private readonly values = new Map<string, number>();
  private readonly remembered = new Set<string>();
  private readonly alphabet: ScriptEvent[] = [];
  private readonly letters = new Set<string>();
  private isNew = false;
  events = 0;

  private readonly asks: (command: Command) => void;
  private readonly lacking: Set<string>;

  constructor(machine: AnyStateMachine, before: Coverage, input: object, asks: (command: Command) => void) {
    this.coverage = new Coverage(machine);
    this.asks = asks;
    this.lacking = new Set([...unlived(before.states), ...unlived(before.ways)]);
    const counted = counting(machine, this.coverage, (name) => {
      this.isNew = true;
      this.lacking.delete(name);
    });
    this.step = stepper(counted);
    const [first, actions] = initialTransition(counted, input);
    for (const command of commandsOf(actions)) asks(command);
    this.keep(first as AnyMachineSnapshot);
    this.played = before.situations;
  }

  learn(event: ScriptEvent): void {
    const text = JSON.stringify(event);
    if (this.letters.has(text)) return;
    this.letters.add(text);
    this.alphabet.push(event);
  }

  /** Tries pairs of a situation and an event that were never tried, about `most` of them at once; false = none is left. */
  walk(most: number): boolean {
    const before = this.events;
    while (this.events - before < most) {
      const situation = this.situations.find(({ tried }) => tried < this.alphabet.length);
      if (situation === undefined && this.played.length > 0) {
        this.goIntoPlays();
        continue;
      }
      if (situation === undefined) break;
      for (; situation.tried < this.alphabet.length; situation.tried += 1) {
        const event = this.alphabet[situation.tried] as ScriptEvent;
        if (situation.minded.has(event.type)) this.tryOut(situation.snapshot, event);
      }
    }
    return this.events > before;
  }

  /** What is remembered there may look like what is known, and be among other people. */
  private goIntoPlays(): void {
    this.known.clear();
    this.values.clear();
    for (const situation of this.played) {
      this.isNew = true;
      this.keep(situation);
    }
    this.played = [];
  }

  get isDone(): boolean {
    return this.lacking.size === 0;
  }

  private tryOut(snapshot: AnyMachineSnapshot, event: ScriptEvent): void {
    this.isNew = false;
    this.events += 1;
    const { after, commands } = this.step(snapshot, event);
    for (const command of commands) this.asks(command);
    if (after !== snapshot) this.keep(after);
  }

  /**
   * Worth going into: where a way was new, or a state, or what is remembered in it, alone or beside what else is. Regions that
   * stand beside each other know of each other by what is remembered only: each is looked at by itself, or they would multiply.
   */
  private keep(snapshot: AnyMachineSnapshot): void {
    const { memory } = snapshot.context as ScriptContext;
    for (const name of Object.keys(memory)) this.remembered.add(name);
    const entries = [...this.remembered].map((name) => [name, kindOf(memory[name])] as const);
    const whole = entries.map((entry) => entry.join(' ')).join(', ');
    let isWorth = this.isNew;
    for (const { id, type } of snapshot._nodes) {
      if (type !== 'atomic' && type !== 'final') continue;
      isWorth = this.isNews(id, '', 1) || isWorth;
      for (const [name, value] of entries) isWorth = this.isNews(`${id} ${name}`, value, MOST_VALUES) || isWorth;
      isWorth = this.isNews(`${id} whole`, whole, MOST_COMBINED) || isWorth;
    }
    if (!isWorth) return;
    const situation = { snapshot, minded: new Set(snapshot._nodes.flatMap((node) => [...node.transitions.keys()])), tried: 0 };
    // Where a way was new the next one begins.
    if (this.isNew) this.situations.unshift(situation);
    else this.situations.push(situation);
  }

  private isNews(of: string, value: string, most: number): boolean {
    const text = `${of} = ${value}`;
    const before = this.values.get(of) ?? 0;
    if (before >= most || this.known.has(text)) return false;
    this.known.add(text);
    this.values.set(of, before + 1);
    return true;
  }
}

function kindOf(value: number | string | undefined): string {
  return typeof value === 'number' && value > COUNTED ? `about ${Math.round(value / NEAR) * NEAR}` : JSON.stringify(value ?? null);
}

export interface Walked {
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly events: number;
}

/** Events tried in one machine before the next one has its turn: what they ask of each other comes early. */
const A_TURN = 5000;

/** One seed of a scene: all its machines, each in every situation that is new, until nothing is lacking in what was lived `before` and here together. */
export function walkScene(scene: SceneDefinition, seed: number, memory: Readonly<Record<string, number | string>>, before: ReadonlyMap<string, Coverage>): Walked {
  const variation = scene.vary(seed);
  const world = worldEvents(scene, seed);
  const walkers = new Map<string, Walker>();
  const waiting: (readonly [string, ScriptEvent])[] = [];
  const machines = Object.entries(scene.scripts).map(([id, make]) => [id, make()] as const);
  for (const [id, machine] of machines) {
    const others = machines.map(([one]) => one).filter((one) => one !== id);
    const said = new Set<string>();
    const asks = (command: Command): void => {
      const text = JSON.stringify(command);
      if (said.has(text)) return;
      said.add(text);
      waiting.push(...following(id, command, others, (line) => LINES.find((one) => one.id === line)));
    };
    const walker = new Walker(machine, before.get(id) ?? new Coverage(machine), { variation, patience: 100, memory }, asks);
    walkers.set(id, walker);
    for (const event of [...(id === 'scene' ? placesOf(scene) : []), ...askedFor(machine), ...(before.get(id)?.events.values() ?? [])]) walker.learn(event);
    const types = new Set(machine.events as readonly string[]);
    for (const [type, events] of Object.entries(world)) if (types.has(type)) for (const event of events) walker.learn(event);
  }
  for (let isGoing = true; isGoing;) {
    for (const [to, event] of waiting.splice(0)) walkers.get(to)?.learn(event);
    const all = [...walkers.values()];
    isGoing = !all.every(({ isDone }) => isDone) && (all.map((walker) => walker.walk(A_TURN)).some(Boolean) || waiting.length > 0);
  }
  return { coverage: new Map([...walkers].map(([id, { coverage }]) => [id, coverage])), events: [...walkers.values()].reduce((sum, { events }) => sum + events, 0) };
}
