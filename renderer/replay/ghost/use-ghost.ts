/** The master's run for a recording: made when it is first asked for, in slices, so that the page goes on. */
import { useEffect, useState } from 'react';
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { ghostInSlices, type Ghost } from '../../../scenarios/players/ghost';
import { sceneById } from '../../../scenarios/scenes/catalog';

export type GhostState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly ghost: Ghost };

/** So long a slice may keep the page from answering. */
const SLICE_MS = 8;
/** Kept for as long as the attempt that was read is. */
const kept = new WeakMap<AttemptHeader, GhostState>();

/** The master can be shown where this version still has the scene as it was played. */
export function sceneOfGhost({ scene, sceneVersion }: AttemptHeader): SceneDefinition | undefined {
  const known = sceneById(scene);
  return known?.version === sceneVersion ? known : undefined;
}

export function useGhost(header: AttemptHeader | undefined, isWanted: boolean): GhostState {
  const [, tellMade] = useState<AttemptHeader>();
  const scene = header && sceneOfGhost(header);
  useEffect(() => {
    if (!isWanted || header === undefined || scene === undefined || kept.has(header)) return undefined;
    return inSlices(ghostInSlices(scene, header), (ghost) => {
      kept.set(header, ghost === undefined ? { kind: 'none' } : { kind: 'ready', ghost });
      tellMade(header);
    });
  }, [header, scene, isWanted]);
  return (header && kept.get(header)) ?? { kind: isWanted && scene !== undefined ? 'making' : 'none' };
}

/** Works a few milliseconds at a time; the returned function stops it. */
export function inSlices<T>(work: Generator<undefined, T>, onDone: (value: T) => void): () => void {
  let later = setTimeout(function go() {
    const until = performance.now() + SLICE_MS;
    let slice = work.next();
    while (slice.done !== true && performance.now() < until) slice = work.next();
    if (slice.done === true) onDone(slice.value);
    else later = setTimeout(go, 0);
  }, 0);
  return () => clearTimeout(later);
}
