/** What is to be heard between two stagings. Pure: the same attempt sounds the same in play and in replay. */
import { LEARNER, type PersonId, type Step } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { factSound, silencedBy } from './fact-sounds';
import { footfall } from './footfalls';
import { stepIn, toneOf, type GroundLayout, type Tone } from './ground';
import { hear, type Place } from './hearing';
import { turnedCards } from './turned-cards';
import type { SoundName } from './sounds';
import { seedOf } from './synth/chance';

export interface SoundEvent {
  /** Also the key of its caption. */
  readonly name: SoundName;
  readonly by: PersonId;
  readonly at: Place;
  readonly step: Step;
  /** 0..1, distance included. */
  readonly gain: number;
  readonly pan: number;
  readonly seed: number;
}

export interface SoundPlan {
  readonly starts: readonly SoundEvent[];
  readonly stops: readonly SoundName[];
  /** What the room itself sounds like from now on. */
  readonly tone: Tone;
}

/** After a leap in time nothing is made up for: a fifth of a second at most. */
const LEAP_STEPS = 12;
/** A walk this short ends without the other foot drawn up. */
const WALK_MM = 300;
/** The steps of others tell where they are; one's own are only felt. */
const OWN_STEP = 0.6;

export function planSounds(before: Staging, after: Staging, facts: readonly Observation[], layout: GroundLayout): SoundPlan {
  const tone = toneOf(layout, after.room);
  const learner = personIn(after, LEARNER);
  const lived = after.step - before.step;
  if (learner === undefined || lived <= 0 || lived > LEAP_STEPS) return { starts: [], stops: [], tone };
  const starts: SoundEvent[] = [];
  const made = new Set<string>();
  const start = (name: SoundName, by: PersonId, at: Place, force: number, once: string = `${name}/${by}`): void => {
    // Drawing a card is recorded as shown and as taken; it is one sound.
    if (made.has(once)) return;
    made.add(once);
    const { gain, pan } = hear(learner, at);
    starts.push({ name, by, at: { x: at.x, z: at.z }, step: after.step, gain: gain * force, pan, seed: seedOf(`${name}/${by}`, after.step) });
  };

  for (const fact of facts) {
    const sound = factSound(fact, (id) => after.entities.find((thing) => thing.id === id)?.kind);
    const by = personIn(after, fact.by);
    if (sound === undefined || by === undefined) continue;
    const thing = after.entities.find(({ id, room }) => id === sound.object && room === after.room);
    start(sound.name, sound.by, thing ?? by, sound.force, sound.object);
  }
  const step = stepIn(layout, after.room);
  for (const walker of after.people) {
    const was = personIn(before, walker.id);
    // Whoever comes through a door is set down behind it: that is no step.
    if (was === undefined || walker.room !== after.room || was.room !== after.room) continue;
    const force = footfall(was, walker);
    const ended = facts.some((fact) => fact.type === 'walk.ended' && fact.by === walker.id && fact.movedMm >= WALK_MM);
    if (force > 0 || ended) start(step, walker.id, walker, (force > 0 ? force : 0.45) * (walker.id === LEARNER ? OWN_STEP : 1));
  }
  for (const { card, by } of turnedCards(before, after)) start('paper-turned', by.id, card, 0.8, card.id);
  for (const { name, by, at } of doors(before, after, learner)) start(name, by, at, 0.9);
  const stops = facts.flatMap((fact) => silencedBy(fact) ?? []);
  return { starts, stops, tone };
}

/** People of another room are neither seen nor heard. */
function personIn({ people, room }: Staging, id: string): PersonStaging | undefined {
  return people.find((person) => person.id === id && person.room === room);
}

interface DoorSound {
  readonly name: SoundName;
  readonly by: PersonId;
  readonly at: Place;
}

function doors(before: Staging, after: Staging, learner: PersonStaging): readonly DoorSound[] {
  // Whoever is led into another room hears the door behind them.
  if (before.room !== after.room) return [{ name: 'door-close', by: LEARNER, at: learner }];
  const here = after.entities.filter(({ kind, room }) => kind === 'door' && room === after.room);
  const moved = here.flatMap((door): DoorSound[] => {
    const was = Number(before.entities.find(({ id }) => id === door.id)?.state ?? door.state);
    const is = Number(door.state);
    if (was === 0 && is > 0) return [{ name: 'door-open', by: '', at: door }];
    return was > 0 && is === 0 ? [{ name: 'door-close', by: '', at: door }] : [];
  });
  if (moved.length > 0 || here.some(({ state }) => Number(state) > 0)) return moved;
  // Someone went out, and every door here is shut again.
  const gone = before.people.find(({ id, room }) => room === before.room && personIn(after, id) === undefined);
  return gone === undefined ? [] : [{ name: 'door-close', by: gone.id, at: gone }];
}
