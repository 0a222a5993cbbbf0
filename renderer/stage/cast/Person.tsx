import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { ORDER, physiqueIn, useStage } from '../stage-context';
import { LEVELS } from './use-cast';
import { loadedModel } from './load-model';
import { modelOf } from './model-of';
import { Puppet } from './puppet';

interface PersonProps {
  readonly person: string;
  /** The camera looks out of this head: it is not drawn. */
  readonly headless: boolean;
}

/** A person: takes what the staging says of feet, trunk, hands and gaze, and stands there. */
export function Person({ person, headless }: PersonProps) {
  const shared = useStage();
  const { poses, view, tier, own } = shared;
  const p = physiqueIn(shared, person);
  const camera = useThree((state) => state.camera);
  const puppet = useMemo(() => {
    const models = LEVELS.flatMap((level) => {
      const model = loadedModel(modelOf(person, own), level);
      return model === undefined ? [] : [{ level, model }];
    });
    return new Puppet(p, models, tier, person === LEARNER ? own.sleeves : undefined);
  }, [p, person, own, tier]);
  useEffect(() => {
    poses.set(person, puppet.pose);
    view.touch();
    return () => {
      poses.delete(person);
      puppet.dispose();
    };
  }, [poses, view, person, puppet]);
  useFrame(() => puppet.show(person, view, headless, camera), ORDER.bodies);
  return (
    <group name={person} dispose={null}>
      {puppet.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)}
    </group>
  );
}
