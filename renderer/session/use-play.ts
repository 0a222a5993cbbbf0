/** Drives an opened attempt: pictures, devices, presence, the end. */
import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import { actionNow } from '../input/bindings';
import { listen } from '../input/listen';
import type { Play } from './open-play';
import type { PlayView } from './play-view';
import { installPlaying } from './test-hook';
import { watchPresence } from './watch-presence';

export function usePlayView({ loop }: Play): PlayView {
  return useSyncExternalStore(loop.subscribe, loop.view);
}

/** `isReady`: the scene can be seen. */
export function usePlay(play: Play, scene: RefObject<HTMLElement | null>, isReady: boolean): void {
  const { loop, options, desk, pointer } = play;
  useEffect(() => installPlaying(play), [play]);

  useEffect(() => {
    let next = requestAnimationFrame(function draw(now) {
      loop.frame(now);
      next = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(next);
  }, [loop]);

  useEffect(() => {
    // What stands still is silent; what is over stays so.
    const { sound } = play;
    const follow = (): void => (loop.view().phase.kind === 'running' ? sound.resume() : sound.suspend());
    const forget = loop.subscribe(follow);
    return () => {
      forget();
      sound.dispose();
    };
  }, [play, loop]);

  useEffect(() => {
    if (isReady) loop.begin(performance.now());
  }, [loop, isReady]);

  useEffect(() => {
    const element = scene.current;
    if (element === null || isScripted(play)) return undefined;
    return listen({
      scene: element,
      isLive: () => loop.view().phase.kind === 'running',
      isBound: (input) => actionNow(options[desk].bindings, input, loop.state.fan !== undefined) !== undefined,
      send: (event, at) => {
        if (event.kind === 'down') pointer.again();
        loop.send(event, at);
      },
    });
  }, [play, loop, options, desk, pointer, scene]);

  useEffect(() => {
    if (scene.current === null) return undefined;
    return watchPicture(scene.current, {
      // Nobody can act on what cannot be seen.
      lost: () => loop.pause('picture'),
      back: () => {
        const { phase } = loop.view();
        if (phase.kind === 'paused' && phase.why === 'picture') loop.resume(performance.now());
      },
    });
  }, [loop, scene]);

  useEffect(() => {
    if (isScripted(play)) return undefined;
    return watchPresence(document, {
      left: () => loop.pause('away'),
      back: () => {
        const { phase } = loop.view();
        // Only what the absence stopped goes on by itself; a pause that was wished for lasts.
        if (phase.kind === 'paused' && phase.why === 'away') loop.resume(performance.now());
      },
    });
  }, [play, loop]);
}

/** Every canvas in it counts: these events do not rise, so they are caught on their way down. */
function watchPicture(scene: HTMLElement, picture: { readonly lost: () => void; readonly back: () => void }): () => void {
  scene.addEventListener('webglcontextlost', picture.lost, true);
  scene.addEventListener('webglcontextrestored', picture.back, true);
  return () => {
    scene.removeEventListener('webglcontextlost', picture.lost, true);
    scene.removeEventListener('webglcontextrestored', picture.back, true);
  };
}

/** A demonstration needs nobody at the keys, and does not stop when nobody looks. */
function isScripted({ session }: Play): boolean {
  return session.header.device.kind === 'script';
}
