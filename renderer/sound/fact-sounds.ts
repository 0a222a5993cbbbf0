/** What a recorded fact sounds like. A fact that makes no sound is not named here. */
import type { EntityId, PersonId } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import type { EntityKind } from '../../scenarios/body/staging';
import type { SoundName } from './sounds';

export interface FactSound {
  readonly name: SoundName;
  readonly by: PersonId;
  /** What it comes from, when it is a thing and not the person. */
  readonly object?: EntityId;
  /** 0..1, before distance. */
  readonly force: number;
}

const TAKEN: Readonly<Record<EntityKind, SoundName>> = {
  card: 'paper-taken', holder: 'holder-flap', coat: 'cloth-brush', phone: 'cloth-brush', bag: 'cloth-brush', door: 'cloth-brush', clock: 'cloth-brush',
  bottle: 'thing-laid', glass: 'thing-laid', tokkuri: 'thing-laid', ochoko: 'thing-laid', cup: 'thing-laid', menu: 'paper-taken', bill: 'paper-taken', oshibori: 'cloth-brush',
  chopsticks: 'thing-laid', plate: 'thing-laid', pen: 'thing-laid', document: 'paper-taken', laptop: 'thing-laid', envelope: 'paper-taken', bento: 'thing-laid', cushion: 'cloth-brush', packet: 'paper-taken', cue: 'paper-taken', tray: 'thing-laid', collar: 'cloth-brush', lint: 'cloth-brush', wallet: 'cloth-brush', taxi: 'door-open',
};

export function factSound(fact: Observation, kindOf: (id: EntityId) => EntityKind | undefined): FactSound | undefined {
  const { by } = fact;
  switch (fact.type) {
    case 'object.taken': return { name: TAKEN[kindOf(fact.object) ?? 'clock'], by, object: fact.object, force: 0.8 };
    case 'object.placed': return { name: putAway(kindOf(fact.object), fact.on), by, object: fact.object, force: 0.8 };
    case 'card.shown': return { name: 'paper-slid', by, object: fact.object, force: 0.9 };
    case 'card.stored': return { name: fact.in === 'holder' ? 'paper-slid' : 'cloth-brush', by, object: fact.object, force: 0.8 };
    case 'card.taken': return { name: 'paper-taken', by, object: fact.object, force: 1 };
    case 'card.packed': return { name: 'paper-slid', by, object: fact.object, force: 0.8 };
    case 'holder.filled': return { name: 'paper-slid', by, object: fact.object, force: 1 };
    case 'dress.tidied': return { name: 'cloth-brush', by, object: fact.object, force: 0.6 };
    case 'card.staged': return { name: 'paper-laid', by, object: fact.object, force: 0.5 };
    case 'card.placed': return { name: 'paper-laid', by, object: fact.object, force: fact.on === 'holder' ? 0.6 : 0.9 };
    case 'card.fell': return { name: 'paper-dropped', by, object: fact.object, force: 1 };
    case 'coat.removed': return { name: 'coat-off', by, force: 1 };
    case 'bow.began': return { name: 'bow-rustle', by, force: 1 };
    case 'posture.began': return { name: fact.posture === 'sit' ? 'chair' : 'cloth-brush', by, force: 0.8 };
    case 'posture.changed': return { name: fact.posture === 'sit' ? 'cloth-sit' : 'chair', by, force: 0.8 };
    case 'hands.clapped': return { name: 'clap', by, force: 1 };
    case 'phone.buzzed': return { name: 'phone-buzz', by, force: 1 };
    default: return undefined;
  }
}

/** Onto a person (`pocket:learner`, `inner:learner`, `arm:learner`), or onto a table, a chair, the floor. */
function putAway(kind: EntityKind | undefined, on: string): SoundName {
  if (kind === 'card') return 'paper-laid';
  if (kind === 'holder' && on.includes(':')) return 'holder-flap';
  return kind === 'coat' || on.includes(':') ? 'cloth-brush' : 'thing-laid';
}

/** Sounds that a fact cuts short. */
export function silencedBy(fact: Observation): SoundName | undefined {
  return fact.type === 'phone.silenced' ? 'phone-buzz' : undefined;
}
