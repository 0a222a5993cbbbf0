import { useEffect, useMemo } from 'react';
import { DirectionalLight } from 'three';
import { SUNSHINE, sunFrom } from '../lights';
import { useStage } from '../stage-context';
import { fallsEast } from './sunlight';

const SHADOW_TEXELS = 1024;
const REACH = 3.6;

/** The one sun. On the high tier it throws soft shadows over the room that is drawn. */
export function Sunshine({ room }: { readonly room: string }) {
  const { layout, tier } = useStage();
  const light = useMemo(() => {
    const here = layout.rooms.find((one) => one.id === room);
    const [x, z] = here === undefined ? [0, 0] : [(here.x0 + here.x1) / 2000, (here.z0 + here.z1) / 2000];
    const made = new DirectionalLight(SUNSHINE.colour, SUNSHINE.intensity);
    const from = sunFrom(fallsEast(layout, room));
    made.position.set(x + from[0], from[1], z + from[2]);
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
    return made;
  }, [layout, room, tier]);
  useEffect(() => () => light.dispose(), [light]);
  return (
    <>
      <primitive object={light} />
      <primitive object={light.target} />
    </>
  );
}
