import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { ORDER, physiqueIn, useStage } from '../stage-context';
import { isSamePlace, MASTER } from './master';
import { modelOf } from './model-of';
import { Puppet, type Seen } from './puppet';
import { useModels } from './use-cast';

interface PersonProps {
  readonly person: string;
  /** Whose head the camera looks out of, '' = nobody's: it is not drawn. */
  readonly eyes: string;
}

/** A person: takes what the staging says of feet, trunk, hands and gaze, and stands there. */
export function Person({ person, eyes }: PersonProps) {
  const headless = person === eyes;
  const shared = useStage();
  const { poses, view, tier, own, crowd } = shared;
  const p = physiqueIn(shared, person);
  const camera = useThree((state) => state.camera);
  const name = modelOf(person, own);
  const models = useModels(name);
  const puppet = useMemo(() => new Puppet(person, p, tier, person === LEARNER || person === MASTER ? own.sleeves : undefined, person === MASTER), [p, person, own, tier]);
  const meshes = useMemo(() => puppet.wear(models), [puppet, models]);
  useEffect(() => view.touch(), [view, meshes]);
  useEffect(() => {
    poses.set(person, puppet.pose);
    view.touch();
    return () => {
      poses.delete(person);
      puppet.dispose();
    };
  }, [poses, view, person, puppet]);
  useFrame(() => puppet.stand(person, view), ORDER.bodies);
  const seen = (): Seen => (headless ? 'headless' : person === MASTER && isSamePlace(view.people.get(MASTER), view.people.get(eyes)) ? 'arms' : 'whole');
  useFrame(() => puppet.show(person, view, seen(), crowd.levelOf(person, view, camera, eyes, tier)), ORDER.figures);
  return (
    <group name={person} dispose={null}>
      {meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)}
    </group>
  );
}
