/**
 * Generated paths through every machine of a scene. From each situation that showed something new, every event that could
 * come next is tried; what the machines then ask of the world becomes new events, for themselves and for the others.
 */
import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { commandsOf, stepper, type Command, type ScriptContext, type ScriptEvent } from '../../../scenarios/kernel/script';
import { LINES } from '../../../scenarios/text/lines/line-catalog';
import { askedFor, following, placesOf, worldEvents } from './alphabet';
import { counting, Coverage } from './coverage';

/** Situations of one state that differ in what is remembered: so many are gone into. */
const MOST_OF_A_STATE = 40;
const MOST_COMBINED = 12;
const MOST_SITUATIONS = 700;

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
  private readonly known = new Set<string>();
  private readonly ofState = new Map<string, number>();
  private readonly alphabet: ScriptEvent[] = [];
  private readonly letters = new Set<string>();
  private isNew = false;
  events = 0;

  private readonly asks: (command: Command) => void;

  constructor(machine: AnyStateMachine, coverage: Coverage, input: object, asks: (command: Command) => void) {
    this.coverage = coverage;
    this.asks = asks;
    const counted = counting(machine, coverage, () => { this.isNew = true; });
    this.step = stepper(counted);
    const [first, actions] = initialTransition(counted, input);
    for (const command of commandsOf(actions)) asks(command);
    this.keep(first as AnyMachineSnapshot);
  }

  learn(event: ScriptEvent): void {
    const text = JSON.stringify(event);
    if (this.letters.has(text)) return;
    this.letters.add(text);
    this.alphabet.push(event);
  }

  /** Tries what has not been tried yet; says whether there was anything. */
  walk(): boolean {
    let any = false;
    for (let at = 0; at < this.situations.length; at += 1) {
      const situation = this.situations[at] as Situation;
      for (; situation.tried < this.alphabet.length; situation.tried += 1) {
        const event = this.alphabet[situation.tried] as ScriptEvent;
        if (!situation.minded.has(event.type)) continue;
        any = true;
        this.tryOut(situation.snapshot, event);
      }
    }
    return any;
  }

  private tryOut(snapshot: AnyMachineSnapshot, event: ScriptEvent): void {
    this.isNew = false;
    this.events += 1;
    const { after, commands } = this.step(snapshot, event);
    for (const command of commands) this.asks(command);
    if (after !== snapshot) this.keep(after);
  }

  /** Worth going into: where a way was new, or a state, or what is remembered in it, alone or beside what else is. */
  private keep(snapshot: AnyMachineSnapshot): void {
    const state = JSON.stringify(snapshot.value);
    const memory = Object.entries((snapshot.context as ScriptContext).memory).map((entry) => JSON.stringify(entry));
    const isNews = [state, ...memory.map((entry) => state + entry)].map((one) => this.isNews(one)).some(Boolean);
    const isWhole = this.isNews(state + memory.join(' '));
    const before = this.ofState.get(state) ?? 0;
    const hasRoom = this.situations.length < MOST_SITUATIONS && before < (isNews ? MOST_OF_A_STATE : MOST_COMBINED);
    if (!this.isNew && !((isNews || isWhole) && hasRoom)) return;
    this.ofState.set(state, before + 1);
    this.situations.push({ snapshot, minded: new Set(snapshot._nodes.flatMap((node) => [...node.transitions.keys()])), tried: 0 });
  }

  private isNews(text: string): boolean {
    const isNews = !this.known.has(text);
    this.known.add(text);
    return isNews;
  }
}

export interface Walked {
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly events: number;
}

/** One seed of a scene: all its machines, each in every situation that is new. */
export function walkScene(scene: SceneDefinition, seed: number, memory: Readonly<Record<string, number | string>>, overheard: ReadonlyMap<string, readonly ScriptEvent[]>): Walked {
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
    const walker = new Walker(machine, new Coverage(machine), { variation, patience: 100, memory }, asks);
    walkers.set(id, walker);
    for (const event of [...(id === 'scene' ? placesOf(scene) : []), ...askedFor(machine), ...(overheard.get(id) ?? [])]) walker.learn(event);
    const types = new Set(machine.events as readonly string[]);
    for (const [type, events] of Object.entries(world)) if (types.has(type)) for (const event of events) walker.learn(event);
  }
  for (let isGoing = true; isGoing;) {
    for (const [to, event] of waiting.splice(0)) walkers.get(to)?.learn(event);
    isGoing = [...walkers.values()].map((walker) => walker.walk()).some(Boolean) || waiting.length > 0;
  }
  return { coverage: new Map([...walkers].map(([id, { coverage }]) => [id, coverage])), events: [...walkers.values()].reduce((sum, { events }) => sum + events, 0) };
}
