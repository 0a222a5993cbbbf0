import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { LEARNER } from '../../../scenarios/kernel/ids';
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
  const look = useMemo(() => (person === LEARNER ? { ...lookOf(person), ...shared.own } : lookOf(person)), [person, shared.own]);
  const puppet = useMemo(() => new Puppet(p, look, DETAIL[shared.tier][fine ? 'own' : 'other']), [p, look, fine, shared.tier]);
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
