import { useCallback, useMemo, useState, type RefObject } from 'react';
import { pointableIds } from '../input/pointable';
import { INNER_POCKET, SIDE_POCKET } from '../input/pointed-thing';
import { GhostGaze } from '../replay/ghost/GhostGaze';
import { hasWebGl } from '../stage/webgl';
import type { Play } from '../session/open-play';
import type { PlayView } from '../session/play-view';
import { CastMissing } from './CastMissing';
import { MASTER } from '../stage/cast/master';
import { Stage } from '../stage/LazyStage';
import type { BodyZones, StageCamera, StageHandle } from '../stage/stage-props';
import { useSay } from '../ui/text/use-text';

const EYES: StageCamera = { kind: 'eyes' };
const MASTERS_EYES: StageCamera = { kind: 'eyes', person: MASTER };
const ZONES: BodyZones = { left: INNER_POCKET, right: SIDE_POCKET };

interface PlaySceneProps {
  readonly play: Play;
  readonly view: PlayView;
  readonly holder: RefObject<HTMLElement | null>;
  readonly onReady: () => void;
  readonly onDrawn: (() => void) | undefined;
}

/** The picture, and what the pointer means in it. */
export function PlayScene({ play, view, holder, onReady, onDrawn }: PlaySceneProps) {
  const say = useSay();
  const { pointer, set, loop } = play;
  const { things, device } = view;
  const pointable = useMemo(() => pointableIds(things, set.layout), [things, set]);
  const [stage, setStage] = useState<StageHandle>();
  const ready = useCallback(
    (handle: StageHandle) => {
      setStage(handle);
      pointer.attach(handle);
      onReady();
    },
    [pointer, onReady],
  );
  return (
    <section ref={holder} className="play-scene" aria-label={say('play.stage')}>
      {hasWebGl() ? (
        <Stage
          {...set}
          frame={loop.picture}
          camera={view.phase.kind === 'shown' ? MASTERS_EYES : EYES}
          bodyZones={ZONES}
          isEager
          pointable={pointable}
          onReady={ready}
          onDrawn={onDrawn}
          failed={(again) => <CastMissing onShown={onReady} onAgain={again} />}
          {...(device === 'mouse-keyboard' ? { onPoint: pointer.meet } : { marked: markOf(view) })}
        />
      ) : null}
      {stage === undefined || !(MASTER in set.metrics) ? null : <GhostGaze frame={loop.picture} stage={stage} isMasterAlone />}
    </section>
  );
}

/** The stage knows people by their own names, not by their faces. */
function markOf({ target }: PlayView): string {
  return target.replace(/^face:/, '');
}
