import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStage } from '../stage-context';
import type { BodyZones, StageHandle, StageProps } from '../stage-props';
import { useLatest } from '../view/use-latest';
import { glanceAt } from './glance-at';
import { makeHandle } from './stage-handle';

/** Tells the style sheet which of the own body's places is pointed at. */
function markZone(canvas: HTMLCanvasElement, id: string, zones: BodyZones | undefined): void {
  const stage = canvas.closest<HTMLElement>('.stage');
  if (stage === null) return;
  stage.dataset['zone'] = zones === undefined || id === '' ? '' : id === zones.left ? 'left' : id === zones.right ? 'right' : '';
}

const NOWHERE = { x: 0, y: 0, z: 0 } as const;

/** Answers `onReady` with the stage's handle, and tells of the pointer's way over things. Returns the pointed id. */
export function usePointing(props: StageProps, eyes: string): RefObject<string> {
  const shared = useStage();
  const gl = useThree((state) => state.gl);
  const get = useThree((state) => state.get);
  const pointed = useRef('');
  const newest = useLatest(props);
  const looker = useLatest(eyes);
  const handle = useRef<StageHandle>(undefined);

  const { onReady } = props;
  const leads = props.onPoint !== undefined;
  useEffect(() => {
    if (!leads) shared.glance.rest();
  }, [leads, shared]);
  useEffect(() => {
    handle.current = makeHandle({
      shared, gl, camera: () => get().camera as PerspectiveCamera, size: () => get().size,
      zones: () => newest.current.bodyZones, pointable: () => newest.current.pointable, eyes: () => looker.current,
    });
    onReady?.(handle.current);
  }, [shared, gl, get, newest, looker, onReady]);

  useEffect(() => {
    const canvas = gl.domElement;
    const tell = (id: string, point: { x: number; y: number; z: number }, screen: { x: number; y: number }): void => {
      if (pointed.current !== id) {
        pointed.current = id;
        markZone(canvas, id, newest.current.bodyZones);
        shared.view.touch();
      }
      newest.current.onPoint?.(id, point, screen);
    };
    const move = (event: PointerEvent): void => {
      const box = canvas.getBoundingClientRect();
      const screen = { x: event.clientX - box.left, y: event.clientY - box.top };
      const hit = handle.current?.pick(screen);
      // Whoever only looks on, in a replay, keeps the view that is shown.
      if (newest.current.onPoint !== undefined) glanceAt(shared, hit?.id ?? '', (screen.x / box.width) * 2 - 1, (screen.y / box.height) * 2 - 1);
      tell(hit?.id ?? '', hit?.point ?? NOWHERE, screen);
    };
    const leave = (): void => {
      shared.glance.rest();
      tell('', NOWHERE, { x: -1, y: -1 });
    };
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    return () => {
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
    };
  }, [gl, newest, shared]);
  return pointed;
}
