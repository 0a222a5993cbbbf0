import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import type { Group, Object3D } from 'three';
import { ORDER, useStage } from '../stage-context';
import type { EntityView } from '../view/entity-view';
import type { FrameView } from '../view/frame-view';
import { isOutOfSight } from './out-of-sight';
import { placeThing } from './place-thing';

/** A group that stands where its thing is and hides when it cannot be seen; `more` sets what else changes. */
export function useThing(id: string, more?: (thing: EntityView, elapsed: number) => void): RefObject<Group | null> {
  const { view } = useStage();
  const group = useRef<Group>(null);
  useFrame(() => {
    const thing = view.entities.get(id);
    if (group.current !== null && standThing(group.current, thing, view) && thing !== undefined) more?.(thing, view.elapsed);
  }, ORDER.things);
  return group;
}

/** True when it can be seen, and then it stands where it should. */
export function standThing(group: Object3D, thing: EntityView | undefined, view: Pick<FrameView, 'entities' | 'room'>): boolean {
  // Who begins in the middle of a scene has never seen its other rooms: what belongs there stands nowhere yet.
  group.visible = thing !== undefined && !isOutOfSight(thing, view);
  if (thing !== undefined && group.visible) placeThing(group, thing);
  return group.visible;
}
