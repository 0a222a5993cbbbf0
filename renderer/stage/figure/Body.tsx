import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Matrix4, MeshLambertMaterial, SkinnedMesh } from 'three';
import { emptyPose } from '../body/bones';
import type { HeadState } from '../body/solve-head';
import { solvePose } from '../body/solve-pose';
import { ORDER, proportionsIn, useStage } from '../stage-context';
import { easing } from '../view/frame-view';
import { applyPose, disposeFigure, makeFigure } from './figure';
import { lookOf } from './looks';

/** Steps in which a head goes two thirds of the way to a new direction. */
const HEAD_EASE = 9;

interface BodyProps {
  readonly person: string;
  /** The camera looks out of this head: it is not drawn. */
  readonly headless: boolean;
  /** Hands seen from near: finer skin. */
  readonly fine: boolean;
}

function skinned(geometry: SkinnedMesh['geometry'], material: MeshLambertMaterial, figure: ReturnType<typeof makeFigure>): SkinnedMesh {
  const mesh = new SkinnedMesh(geometry, material);
  // Bones are placed in the world directly; a figure is never far, so it is never culled.
  mesh.bindMode = 'detached';
  mesh.bind(figure.skeleton, new Matrix4());
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  return mesh;
}

/** A person: takes what the staging says of feet, trunk, hands and gaze, and stands there. */
export function Body({ person, headless, fine }: BodyProps) {
  const shared = useStage();
  const p = proportionsIn(shared, person);
  const head = useRef<HeadState>({ yaw: 0, pitch: 0 });
  const made = useMemo(() => {
    const figure = makeFigure(p, lookOf(person), fine);
    const material = new MeshLambertMaterial({ vertexColors: true });
    return {
      figure, material, pose: emptyPose(), body: skinned(figure.body, material, figure),
      head: skinned(figure.head, material, figure), coat: skinned(figure.coat, material, figure),
    };
  }, [p, person, fine]);
  useEffect(() => {
    shared.poses.set(person, made.pose);
    return () => {
      shared.poses.delete(person);
      disposeFigure(made.figure);
      made.material.dispose();
    };
  }, [shared, person, made]);

  useFrame(() => {
    const view = shared.view.people.get(person);
    const seen = view !== undefined;
    made.body.visible = seen;
    made.head.visible = seen && !headless;
    if (view === undefined) return;
    solvePose(view, p, head.current, easing(shared.view.elapsed, HEAD_EASE), made.pose);
    applyPose(made.figure, made.pose);
    made.coat.visible = wears(shared.view.entities, person);
  }, ORDER.bodies);

  return (
    <group name={person} dispose={null}>
      <primitive object={made.body} />
      <primitive object={made.head} />
      <primitive object={made.coat} />
    </group>
  );
}

function wears(entities: ReadonlyMap<string, { readonly kind: string; readonly parent: string }>, person: string): boolean {
  for (const thing of entities.values()) if (thing.kind === 'coat' && thing.parent === `worn:${person}`) return true;
  return false;
}
