import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { hasWebGl } from '../stage/webgl';
import { openPlay, type Play } from '../session/open-play';
import { STEP_MS } from '../session/step-clock';
import { summarise } from '../session/summarise';
import { PlayScreen } from './PlayScreen';

export type DemoKind = 'full' | 'smoke';

interface DemoProps {
  readonly kind: DemoKind;
  readonly settings: Settings;
}

const SCENE = 's03';
const SEED = 3;
const SMOKE_STEPS = 60;
/** Three times as fast as life, but never more steps a picture than a quarter of a second has. */
const SPEED = 3;
const MOST_STEPS = 15;

/** The master plays on the screen, or the scene is only opened; then the main process hears how it went. */
export function Demo({ kind, settings }: DemoProps) {
  const [play, setPlay] = useState<Play>();
  const [isBegun, setBegun] = useState(false);
  const onBegun = useCallback(() => setBegun(true), []);
  const drawnAt = useRef<number>(undefined);
  const onDrawn = useCallback(() => void (drawnAt.current ??= performance.timeOrigin + performance.now()), []);
  useEffect(() => {
    const player = kind === 'full' ? 'perfect' : 'idle';
    openPlay(window.reigi, { kind: 'new', scene: SCENE, mode: 'learn', seed: SEED, player }, 'mouse-keyboard', settings).then(
      (opened) => {
        opened.loop.stopClock();
        setPlay(opened);
      },
      (error: unknown) => finish({ ok: false, scene: SCENE, message: String(error) }),
    );
  }, [kind, settings]);
  useEffect(() => (play !== undefined && isBegun ? run(play, kind, drawnAt) : undefined), [play, isBegun, kind]);
  if (play === undefined) return null;
  return <PlayScreen play={play} settings={settings} onRestart={() => undefined} onLeave={() => undefined} onBegun={onBegun} onDrawn={onDrawn} />;
}

type Result = Parameters<typeof window.reigi.call<'demo.finished'>>[1];

function finish(result: Result): void {
  // Without a demonstration in the main process there is nobody to tell.
  window.reigi.call('demo.finished', result).catch(() => undefined);
}

function run(play: Play, kind: DemoKind, drawnAt: RefObject<number | undefined>): () => void {
  const { loop, session } = play;
  let last = performance.now();
  let isOver = false;
  let next = requestAnimationFrame(function draw(now) {
    const due = kind === 'smoke' ? 1 : Math.min(MOST_STEPS, Math.floor(((now - last) * SPEED) / STEP_MS));
    if (due > 0) {
      loop.liveSteps(due);
      last = now;
    }
    if (session.ended || (kind === 'smoke' && session.step >= SMOKE_STEPS)) {
      // The picture of the last step is drawn before anyone looks.
      if (isOver) {
        void report(play, kind, drawnAt.current);
        return;
      }
      isOver = true;
    }
    next = requestAnimationFrame(draw);
  });
  return () => cancelAnimationFrame(next);
}

async function report(play: Play, kind: DemoKind, drawnAt: number | undefined): Promise<void> {
  if (!hasWebGl()) {
    finish({ ok: false, scene: SCENE, message: 'this machine gave the page no WebGL 2' });
    return;
  }
  if (kind === 'smoke') {
    finish({ ok: true, scene: SCENE, ...(drawnAt === undefined ? {} : { drawnAt }) });
    return;
  }
  const summary = summarise(play.scene, play.session);
  const isSaved = await play.recorder.end(summary);
  const { total, grade } = summary;
  finish(isSaved ? { ok: true, scene: SCENE, total, grade } : { ok: false, scene: SCENE, total, grade, message: 'the attempt was not saved' });
}
