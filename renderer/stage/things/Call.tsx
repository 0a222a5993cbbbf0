import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { HalfFloatType, type Mesh, MeshBasicMaterial, PerspectiveCamera, PlaneGeometry, type Scene, Vector3, type WebGLRenderer, WebGLRenderTarget } from 'three';
import { useStage } from '../stage-context';
import { useThing } from './use-thing';

/** The laptop's screen, as `wares/ware-models.ts` builds it (m). */
const WIDTH = 0.29;
const HIGH = 0.184;
const LEAN = 0.35;
const HINGE: readonly [number, number, number] = [0, 0.014, 0.108];
const PX = { width: 480, height: 304 } as const;
/** A laptop's own camera: an arm's length away, a little below the eyes. */
const AWAY = 0.98;
const FOV = 30;
/** After everybody stands in their pose, before the picture itself is drawn. */
const AFTER_FIGURES = -0.3;

const eyes = new Vector3();

/** Shadows are those of the picture before: they fall in another room. */
function drawInto(target: WebGLRenderTarget, gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera): void {
  const { autoUpdate } = gl.shadowMap;
  gl.shadowMap.autoUpdate = false;
  gl.setRenderTarget(target);
  gl.render(scene, camera);
  gl.setRenderTarget(null);
  gl.shadowMap.autoUpdate = autoUpdate;
}

/** Somebody on a call: a second, small picture of a person who stands in a room of their own. */
export function Call({ id }: { readonly id: string }) {
  const person = id.slice('screen.'.length);
  const { view, metrics, tier } = useStage();
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const group = useThing(id);
  const backdrop = useRef<Mesh>(null);
  const made = useMemo(() => {
    const target = new WebGLRenderTarget(PX.width, PX.height, { type: HalfFloatType, samples: tier === 'high' ? 4 : 0 });
    return { target, camera: new PerspectiveCamera(FOV, WIDTH / HIGH, 0.1, 6), picture: new MeshBasicMaterial({ map: target.texture, color: '#f2f2f2' }), wall: new PlaneGeometry(5, 3.4) };
  }, [tier]);
  useEffect(() => () => {
    made.target.dispose();
    made.picture.dispose();
    made.wall.dispose();
  }, [made]);
  useFrame(() => {
    const one = view.people.get(person);
    const size = metrics[person];
    if (one === undefined || size === undefined || backdrop.current === null || group.current === null || !group.current.visible) return;
    const high = size.eyeMm / 1000;
    const [ahead, aside] = [Math.sin(one.yaw), Math.cos(one.yaw)];
    made.camera.position.set(one.x + ahead * AWAY, high - 0.05, one.z + aside * AWAY);
    made.camera.lookAt(eyes.set(one.x, high - 0.085, one.z));
    backdrop.current.position.set(one.x - ahead * 1.4, high - 0.1, one.z - aside * 1.4);
    backdrop.current.rotation.y = one.yaw;
    backdrop.current.visible = true;
    drawInto(made.target, gl, scene, made.camera);
    backdrop.current.visible = false;
  }, AFTER_FIGURES);
  return (
    <>
      <group ref={group}>
        <group position={HINGE} rotation={[LEAN, 0, 0]}>
          <mesh material={made.picture} position={[0, 0.012 + HIGH / 2, -0.0012]} rotation={[0, Math.PI, 0]}>
            <planeGeometry args={[WIDTH, HIGH]} />
          </mesh>
        </group>
      </group>
      <mesh ref={backdrop} visible={false} geometry={made.wall}>
        <meshBasicMaterial color="#cfc8ba" />
      </mesh>
    </>
  );
}
