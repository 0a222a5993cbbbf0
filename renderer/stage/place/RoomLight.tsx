import { useEffect, useMemo } from 'react';
import { DirectionalLight, HemisphereLight } from 'three';
import { useStage } from '../stage-context';
import { lookOf } from './looks';
import { fallsEast } from './sunlight';

const SHADOW_TEXELS = 1024;
const REACH = 3.6;

/** The light on people and things: what comes from everywhere, and one direction. On the high tier it throws soft shadows. */
export function RoomLight({ room }: { readonly room: string }) {
  const { layout, tier } = useStage();
  const { key, sky, background } = useMemo(() => {
    const here = layout.rooms.find((one) => one.id === room);
    const look = lookOf(here?.look);
    const [x, z] = here === undefined ? [0, 0] : [(here.x0 + here.x1) / 2000, (here.z0 + here.z1) / 2000];
    const made = new DirectionalLight(look.key.colour, look.key.intensity);
    // By day over the window wall, on the side away from the door; by night from the lamps above.
    const east = fallsEast(layout, room);
    if (look.outside === 'afternoon') made.position.set(x + (east ? -2.8 : 2.8), 2.5, z - 1.2);
    else made.position.set(x + 0.9, 3.2, z + 1.1);
    made.target.position.set(x, 0, z);
    made.castShadow = tier === 'high';
    made.shadow.mapSize.set(SHADOW_TEXELS, SHADOW_TEXELS);
    const { camera } = made.shadow;
    camera.left = -REACH;
    camera.right = REACH;
    camera.top = REACH;
    camera.bottom = -REACH;
    camera.near = -4;
    camera.far = 9;
    made.shadow.normalBias = 0.02;
    made.shadow.radius = 4;
    return { key: made, sky: new HemisphereLight(look.hemi.sky, look.hemi.ground, look.hemi.intensity), background: look.background };
  }, [layout, room, tier]);
  useEffect(() => () => key.dispose(), [key]);
  return (
    <>
      <color attach="background" args={[background]} />
      <primitive object={sky} />
      <primitive object={key} />
      <primitive object={key.target} />
    </>
  );
}
