/** Which states and transitions of a scene's machines have been lived: listened to from outside, step by step, without a change to what they do. */
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine, StateNode } from 'xstate';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import type { ScriptEvent } from '../../../scenarios/kernel/script';

/** A way out of a state, as XState keeps it. */
type Way = StateNode['always'] extends readonly (infer T)[] | undefined ? T : never;

interface Microstep {
  readonly type: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly _transitions: readonly Way[];
}

/** What one machine has, and what of it has been lived. */
export class Coverage {
  readonly states = new Map<string, number>();
  readonly ways = new Map<string, number>();
  /** Every event that ever reached it, each once, by its text. */
  readonly events = new Map<string, ScriptEvent>();
  /** Where plays of each seed first came to each state: whoever tries every way may begin there. */
  readonly situations: AnyMachineSnapshot[] = [];
  private readonly entered = new Set<string>();
  private readonly names = new Map<Way, string>();

  constructor(machine: AnyStateMachine) {
    this.survey(machine.root);
  }

  private survey(node: AnyStateMachine['root']): void {
    this.states.set(node.id, 0);
    const ways = [...node.transitions].flatMap(([event, list]) => list.map((way, at) => [way, `${node.id} on ${event} ${at}`] as const));
    const always = (node.always ?? []).map((way, at) => [way, `${node.id} always ${at}`] as const);
    for (const [way, name] of [...ways, ...always]) {
      const whole = `${name} -> ${way.target?.map(({ id }) => id).join(', ') ?? 'stays'}`;
      this.names.set(way, whole);
      this.ways.set(whole, 0);
    }
    for (const inner of Object.values(node.states)) this.survey(inner);
  }

  /** Counts what a step of the machine was, and tells what was new in it. */
  count({ snapshot, _transitions }: Pick<Microstep, 'snapshot' | '_transitions'>, isNew: (name: string) => void): void {
    const add = (to: Map<string, number>, name: string): void => {
      const before = to.get(name) ?? 0;
      to.set(name, before + 1);
      if (before === 0) isNew(name);
    };
    for (const way of _transitions) add(this.ways, this.names.get(way) ?? 'a way that nobody knows');
    for (const node of snapshot._nodes) add(this.states, node.id);
  }

  /** Other people, who come to the same states otherwise. */
  beginsAnew(): void {
    this.entered.clear();
  }

  /** In a whole play. */
  comesTo(situation: AnyMachineSnapshot): void {
    const unknown = situation._nodes.filter(({ id }) => !this.entered.has(id));
    for (const { id } of unknown) this.entered.add(id);
    if (unknown.length > 0) this.situations.push(situation);
  }

  add(other: Coverage): void {
    for (const [name, times] of other.states) this.states.set(name, (this.states.get(name) ?? 0) + times);
    for (const [name, times] of other.ways) this.ways.set(name, (this.ways.get(name) ?? 0) + times);
    for (const [text, event] of other.events) this.events.set(text, event);
  }
}

export const unlived = (counted: ReadonlyMap<string, number>): readonly string[] => [...counted].filter(([, times]) => times === 0).map(([name]) => name);

/** XState tells its inspector of every small step; here the inspector is ours. */
function overheard(scope: AnyActorScope, heard: (step: Microstep) => void): AnyActorScope {
  const system = Object.create(scope.system, {
    _sendInspectionEvent: { value: (event: Microstep): void => { if (event.type === '@xstate.microstep') heard(event); } },
  }) as AnyActorScope['system'];
  return { ...scope, system };
}

/** The same machine, counting; `isNew` is told what is, and what it is all tried with need not be kept. */
export function counting(machine: AnyStateMachine, coverage: Coverage, isNew?: (name: string) => void): AnyStateMachine {
  const heard = (step: Microstep): void => { coverage.count(step, isNew ?? (() => {})); };
  return Object.create(machine, {
    transition: {
      value: (before: AnyMachineSnapshot, event: ScriptEvent, scope: AnyActorScope) => {
        if (isNew !== undefined) return machine.transition(before, event, overheard(scope, heard));
        const text = JSON.stringify(event);
        if (!coverage.events.has(text)) coverage.events.set(text, event);
        const after = machine.transition(before, event, overheard(scope, heard));
        coverage.comesTo(after);
        return after;
      },
    },
    getInitialSnapshot: { value: (scope: AnyActorScope, input: unknown) => {
      const first = machine.getInitialSnapshot(overheard(scope, heard), input);
      heard({ type: '', snapshot: first, _transitions: [] });
      return first;
    } },
  }) as AnyStateMachine;
}

/** A scene whose machines count what they live. */
export function countingScene(scene: SceneDefinition): { readonly scene: SceneDefinition; readonly coverage: ReadonlyMap<string, Coverage> } {
  const coverage = new Map<string, Coverage>();
  const scripts: Record<string, () => AnyStateMachine> = {};
  for (const [id, make] of Object.entries(scene.scripts)) {
    const counted = new Coverage(make());
    coverage.set(id, counted);
    const machine = counting(make(), counted);
    scripts[id] = () => machine;
  }
  return { scene: { ...scene, scripts }, coverage };
}
