import { lazy, Suspense } from 'react';
import type { StageProps } from './stage-props';

const load = (): Promise<{ readonly default: typeof import('./Stage').Stage }> => import('./Stage').then(({ Stage }) => ({ default: Stage }));
const Loaded = lazy(load);

/** three.js is the greater part of all code, and no page of words needs it: it comes when a scene is first looked at, or by `fetchStage` before. */
export function Stage(props: StageProps) {
  return <Suspense><Loaded {...props} /></Suspense>;
}

/** While nothing else is to be done, so that the first scene need not wait for it. A file that cannot be had is asked for again by the scene, which says so. */
export function fetchStage(): void {
  load().catch(() => undefined);
}
