import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { ORDER, physiqueIn, useStage } from '../stage-context';
import { levelsOf } from './use-cast';
import { loadedModel } from './load-model';
import { isSamePlace, MASTER } from './master';
import { modelOf } from './model-of';
import { Puppet, type Seen } from './puppet';

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
  const puppet = useMemo(() => {
    const name = modelOf(person, own);
    const models = levelsOf(name).flatMap((level) => {
      const model = loadedModel(name, level);
      return model === undefined ? [] : [{ level, model }];
    });
    return new Puppet(person, p, models, tier, person === LEARNER || person === MASTER ? own.sleeves : undefined, person === MASTER);
  }, [p, person, own, tier]);
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
      {puppet.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)}
    </group>
  );
}
