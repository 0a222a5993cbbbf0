import { useEffect, useState } from 'react';
import type { CanvasTexture } from 'three';
import { loadGlyphs } from '../card/card-fonts';
import { cardTexture } from '../card/card-texture';
import { useStage } from '../stage-context';
import { drawSign } from './sign-picture';

const COMPANY = { ja: '朝凪商事', en: 'ASANAGI SHOJI' } as const;
const WIDTH = 1.7;
const HEIGHT = 0.34;
/** Above the heads of those behind the desk, below the clock. */
const AT = 1.76;

/** The company's name on the wall behind the reception desk. */
export function Sign({ x, z }: { readonly x: number; readonly z: number }) {
  const { view } = useStage();
  const [texture, setTexture] = useState<CanvasTexture>();
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      await Promise.all([loadGlyphs(COMPANY.ja, 'mincho'), loadGlyphs(COMPANY.en, 'gothic')]);
      if (!gone) setTexture(cardTexture(drawSign(COMPANY), 4));
    };
    void draw();
    return () => { gone = true; };
  }, []);
  useEffect(() => {
    view.touch();
    return () => texture?.dispose();
  }, [texture, view]);
  if (texture === undefined) return null;
  return (
    <mesh position={[x, AT, z + 0.012]}>
      <planeGeometry args={[WIDTH, HEIGHT]} />
      <meshBasicMaterial map={texture} transparent />
    </mesh>
  );
}
