/** The header of a fresh attempt. */
import { METRICS_VERSION } from '../body/metrics';
import type { CardModel } from '../body/card-model';
import type { AttemptHeader, DeviceKind, Mode } from '../kernel/attempt';
import { LEARNER } from '../kernel/ids';
import type { SceneDefinition } from '../kernel/scene';
import { RULEBOOK_VERSION } from '../rulebook/catalog';
import { LEARNER_CARD } from './cards';

export interface HeaderWish {
  /** A uuid, made outside the core. */
  readonly id: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly pack: string;
  readonly device: DeviceKind;
  readonly bindings?: Readonly<Record<string, readonly string[]>>;
  readonly card?: CardModel;
  readonly assists?: Readonly<Record<string, number>>;
  /** What an earlier scene, or the studio, has left to this one. */
  readonly carry?: Readonly<Record<string, number | string>>;
  readonly learner?: string;
  /** Name of the learner's body, see body/metrics. */
  readonly body?: string;
}

export function attemptHeader(scene: SceneDefinition, wish: HeaderWish): AttemptHeader {
  const variation = scene.vary(wish.seed, wish.carry);
  const bodies: Record<string, string> = {};
  for (const member of scene.cast) bodies[member.id] = member.id === LEARNER ? (wish.body ?? 'learner.average') : String(variation[member.id] ?? member.id);
  return {
    id: wish.id, learner: wish.learner ?? 'learner', scene: scene.id, sceneVersion: scene.version, rulebookVersion: RULEBOOK_VERSION,
    pack: wish.pack, mode: wish.mode, assists: wish.assists ?? {}, seed: wish.seed, variation, card: wish.card ?? LEARNER_CARD,
    bodies, metricsVersion: METRICS_VERSION, device: { kind: wish.device, bindings: wish.bindings ?? {} },
    start: { beat: scene.firstBeat }, carry: wish.carry ?? {},
  };
}
