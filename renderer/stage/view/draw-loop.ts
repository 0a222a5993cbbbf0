import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { useStage } from '../stage-context';
import type { StageFrame } from '../stage-props';
import { useLatest } from './use-latest';

export interface DrawLoop {
  /** Draw the next picture although nothing changed. */
  redraw(): void;
}

/** Draws when the moment has changed, and never otherwise. `onDrawn`: after the second picture. */
export function useDrawLoop(frame: () => StageFrame, onDrawn: () => void): DrawLoop {
  const { view } = useStage();
  const advance = useThree((state) => state.advance);
  const gl = useThree((state) => state.gl);
  const read = useLatest(frame);
  const drawn = useLatest(onDrawn);
  const loop = useMemo<DrawLoop>(() => ({ redraw: () => view.touch() }), [view]);
  useEffect(() => {
    let next = 0;
    let pictures = 0;
    const tick = (now: number): void => {
      next = requestAnimationFrame(tick);
      if (pictures === 2) {
        pictures = Infinity;
        drawn.current();
      }
      const moment = read.current();
      if (!view.differs(moment)) return;
      view.update(moment);
      advance(now);
      gl.domElement.dataset['drawn'] = '';
      view.show();
      pictures += 1;
    };
    next = requestAnimationFrame(tick);
    // A context that was lost comes back empty: three fills it again, we only have to draw.
    const again = (): void => loop.redraw();
    gl.domElement.addEventListener('webglcontextrestored', again);
    return () => {
      cancelAnimationFrame(next);
      gl.domElement.removeEventListener('webglcontextrestored', again);
    };
  }, [advance, gl, loop, read, drawn, view]);
  return loop;
}
