import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStage } from '../stage-context';
import type { StageFrame } from '../stage-props';

export interface DrawLoop {
  /** Draw the next picture although nothing changed. */
  redraw(): void;
}

/** Draws when the moment has changed, and never otherwise. */
export function useDrawLoop(frame: () => StageFrame): DrawLoop {
  const { view } = useStage();
  const advance = useThree((state) => state.advance);
  const gl = useThree((state) => state.gl);
  const read = useRef(frame);
  read.current = frame;
  const dirty = useRef(true);
  const loop = useMemo<DrawLoop>(() => ({ redraw: () => { dirty.current = true; } }), []);
  useEffect(() => {
    let next = 0;
    const tick = (now: number): void => {
      next = requestAnimationFrame(tick);
      const moment = read.current();
      if (!dirty.current && !view.differs(moment)) return;
      dirty.current = false;
      view.update(moment);
      advance(now);
    };
    next = requestAnimationFrame(tick);
    // A context that was lost comes back empty: three fills it again, we only have to draw.
    const again = (): void => loop.redraw();
    gl.domElement.addEventListener('webglcontextrestored', again);
    return () => {
      cancelAnimationFrame(next);
      gl.domElement.removeEventListener('webglcontextrestored', again);
    };
  }, [advance, gl, loop, view]);
  return loop;
}
