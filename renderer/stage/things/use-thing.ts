import { useFrame } from '@react-three/fiber';
import { type RefObject, useRef } from 'react';
import type { Group } from 'three';
import { ORDER, useStage } from '../stage-context';
import type { EntityView } from '../view/entity-view';
import { isOutOfSight } from './out-of-sight';
import { placeThing } from './place-thing';

/** A group that stands where its thing is and hides when it cannot be seen; `more` sets what else changes. */
export function useThing(id: string, more?: (thing: EntityView, elapsed: number) => void): RefObject<Group | null> {
  const { view } = useStage();
  const group = useRef<Group>(null);
  useFrame(() => {
    const thing = view.entities.get(id);
    if (group.current === null || thing === undefined) return;
    group.current.visible = !isOutOfSight(thing, view);
    if (!group.current.visible) return;
    placeThing(group.current, thing);
    more?.(thing, view.elapsed);
  }, ORDER.things);
  return group;
}
