import { createContext, useContext } from 'react';
import type { Layout } from '../../scenarios/body/layout';
import type { BodyMetrics } from '../../scenarios/body/metrics';
import type { Pose } from './body/bones';
import type { Glance } from './camera/glance';
import { type Physique, physiqueOf } from './body/physique';
import { loadedModels } from './cast/load-model';
import { type LearnerLook as Look, modelOf } from './cast/model-of';
import type { Tier } from './quality';
import type { Crowd } from './cast/crowd';
import { HABITS } from './body/habits-data';
import type { FrameView } from './view/frame-view';

/** What every part of one stage shares. */
export interface StageShared {
  readonly view: FrameView;
  /** Poses by person, solved by their bodies; cameras and pointing read them. */
  readonly poses: Map<string, Pose>;
  readonly metrics: Readonly<Record<string, BodyMetrics>>;
  readonly layout: Layout;
  readonly tier: Tier;
  /** What the pointer seeks at the rim of the picture. */
  readonly glance: Glance;
  /** Who is in the picture, and how finely. */
  readonly crowd: Crowd;
  /** What the learner chose of their own look. */
  readonly own: Look;
}

const Context = createContext<StageShared | undefined>(undefined);

export const StageProvider = Context.Provider;

export function useStage(): StageShared {
  const shared = useContext(Context);
  if (shared === undefined) throw new Error('use a stage part inside <Stage>');
  return shared;
}

/** Order within a picture: the moment is written before the loop runs, then bodies, things, the camera, and last who is in its picture and how finely. */
export const ORDER = { bodies: -3, things: -2, camera: -1, figures: -0.5 } as const;

const known = new WeakMap<BodyMetrics, Map<string, Physique>>();

/** A person's body at their size; the stage has loaded it before it opens. */
export function physiqueIn(shared: StageShared, person: string): Physique {
  const metrics = shared.metrics[person];
  if (metrics === undefined) throw new Error(`the stage has no metrics of "${person}"`);
  const name = modelOf(person, shared.own);
  const bodies = known.get(metrics) ?? new Map<string, Physique>();
  known.set(metrics, bodies);
  const found = bodies.get(name);
  if (found !== undefined) return found;
  // All of a person's files hang on the same joints.
  const model = loadedModels(name)[0]?.model;
  if (model === undefined) throw new Error(`"${name}" is not loaded`);
  const made = physiqueOf(model.rig, metrics, HABITS[name]);
  bodies.set(name, made);
  return made;
}
