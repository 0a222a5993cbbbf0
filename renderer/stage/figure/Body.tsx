import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { ORDER, proportionsIn, useStage } from '../stage-context';
import { DETAIL } from './figure';
import { lookOf } from './looks';
import { Puppet } from './puppet';

interface BodyProps {
  readonly person: string;
  /** The camera looks out of this head: it is not drawn. */
  readonly headless: boolean;
  /** Hands seen from near: finer skin. */
  readonly fine: boolean;
}

/** A person: takes what the staging says of feet, trunk, hands and gaze, and stands there. */
export function Body({ person, headless, fine }: BodyProps) {
  const shared = useStage();
  const p = proportionsIn(shared, person);
  const puppet = useMemo(() => new Puppet(p, lookOf(person), DETAIL[shared.tier][fine ? 'own' : 'other']), [p, person, fine, shared.tier]);
  const { poses, view } = shared;
  useEffect(() => {
    poses.set(person, puppet.pose);
    view.touch();
    return () => {
      poses.delete(person);
      puppet.dispose();
    };
  }, [poses, view, person, puppet]);
  useFrame(() => puppet.show(person, view, headless), ORDER.bodies);
  return (
    <group name={person} dispose={null}>
      <primitive object={puppet.body} />
      <primitive object={puppet.head} />
      <primitive object={puppet.coat} />
    </group>
  );
}
