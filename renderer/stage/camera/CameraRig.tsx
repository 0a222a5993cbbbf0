import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { type StageShared, ORDER, physiqueIn, useStage } from '../stage-context';
import type { Along, StageCamera } from '../stage-props';
import { freshView, lookOut, setFov, type ViewState } from './look-out';
import { placeSideCamera } from './side-camera';

const MM = 0.001;
const at = new Vector3();
const gone = new Vector3();

/** How far the camera goes along with somebody (m). */
function wentOn({ view }: StageShared, along: Along | undefined): void {
  const person = along && view.people.get(along.person);
  if (along === undefined || person === undefined) gone.set(0, 0, 0);
  else gone.set(person.x - along.x * MM, 0, person.z - along.z * MM).multiplyScalar(along.share);
}

/** Puts the camera where the view asks, after every body is posed. */
export function CameraRig({ camera: wanted }: { readonly camera: StageCamera }) {
  const shared = useStage();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const state = useMemo(() => freshView(wanted.kind !== 'free'), [wanted]);
  useFrame(() => {
    switch (wanted.kind) {
      case 'eyes':
      case 'counterpart':
        see(shared, wanted.kind === 'eyes' ? (wanted.person ?? 'learner') : wanted.person, state, camera);
        break;
      case 'side':
        setFov(camera, 36);
        placeSideCamera(shared, wanted, camera);
        break;
      case 'free':
        setFov(camera, wanted.fovDeg ?? 40);
        wentOn(shared, wanted.along);
        camera.position.set(wanted.from.x, wanted.from.y, wanted.from.z).multiplyScalar(MM).add(gone);
        camera.up.set(0, 1, 0);
        camera.lookAt(at.set(wanted.at.x, wanted.at.y, wanted.at.z).multiplyScalar(MM).add(gone));
        break;
    }
    camera.updateMatrixWorld();
  }, ORDER.camera);
  return null;
}

/** Who wants calm gets cuts: the page says so, whoever chose it. */
function see(shared: StageShared, person: string, state: ViewState, camera: PerspectiveCamera): void {
  if (shared.view.people.has(person)) lookOut(shared, person, physiqueIn(shared, person), state, camera, document.documentElement.dataset['motion'] === 'calm');
}
