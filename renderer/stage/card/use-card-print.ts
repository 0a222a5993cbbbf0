/** A card's print as a texture. Cards that are alike share one: a deck costs no more than a card. */
import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { CanvasTexture } from 'three';
import type { CardModel } from '../../../scenarios/body/card-model';
import { useStage } from '../stage-context';
import { loadCardFonts } from './card-fonts';
import { canvasTexture } from './canvas-texture';
import { drawCard, stain } from './draw-card';
import { useShown } from '../view/use-shown';

const SHARPEST = 8;

interface Print {
  users: number;
  readonly made: Promise<{ readonly texture: CanvasTexture; readonly missing: readonly string[] }>;
}

/** By what is printed, whether it is stained, and how sharply it is to be seen. */
const prints = new Map<string, Print>();

async function make(model: CardModel | undefined, isStained: boolean, sharpness: number) {
  const missing = model === undefined ? [] : await loadCardFonts(model);
  const canvas = drawCard(model);
  if (isStained) stain(canvas);
  return { texture: canvasTexture(canvas, sharpness), missing };
}

export function useCardPrint(id: string, model: CardModel | undefined, isStained: boolean, onMissing: ((card: string, glyphs: readonly string[]) => void) | undefined): CanvasTexture | undefined {
  const { view } = useStage();
  const isShown = useShown();
  const sharpness = useThree((state) => Math.min(state.gl.capabilities.getMaxAnisotropy(), SHARPEST));
  const [texture, setTexture] = useState<CanvasTexture>();
  useEffect(() => {
    if (!isShown) return undefined;
    const key = `${sharpness}|${isStained}|${JSON.stringify(model)}`;
    const print: Print = prints.get(key) ?? { users: 0, made: make(model, isStained, sharpness) };
    prints.set(key, print);
    print.users += 1;
    let gone = false;
    void print.made.then(({ texture: made, missing }) => {
      if (gone) return;
      if (missing.length > 0) onMissing?.(id, missing);
      setTexture(made);
    });
    return () => {
      gone = true;
      print.users -= 1;
      if (print.users > 0) return;
      prints.delete(key);
      void print.made.then(({ texture: made }) => made.dispose());
    };
  }, [id, model, isStained, sharpness, onMissing, isShown]);
  useEffect(() => view.touch(), [texture, view]);
  return texture;
}
