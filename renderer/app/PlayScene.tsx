import { useCallback, type RefObject } from 'react';
import { pointOnCard, spotFor } from '../input/grip-spot';
import { INNER_POCKET, SIDE_POCKET, thingFor } from '../input/pointed-thing';
import { hasWebGl } from '../replay/webgl';
import type { Play } from '../session/open-play';
import { Stage } from '../stage/Stage';
import type { BodyZones, StageCamera, StageProps } from '../stage/stage-props';
import { useSay } from '../ui/text/use-text';

const EYES: StageCamera = { kind: 'eyes' };
const ZONES: BodyZones = { left: INNER_POCKET, right: SIDE_POCKET };

interface PlaySceneProps {
  readonly play: Play;
  readonly holder: RefObject<HTMLElement | null>;
  /** The thing in the keyboard's focus. */
  readonly marked: string;
  readonly onReady: () => void;
}

/** The picture, and what the pointer means in it. */
export function PlayScene({ play, holder, marked, onReady }: PlaySceneProps) {
  const say = useSay();
  const { loop, set, device } = play;
  const onPoint = useCallback<NonNullable<StageProps['onPoint']>>(
    (hit, point) => {
      const { things, carrying, staging } = loop.scene;
      const id = thingFor(hit, things, set.layout, carrying);
      const card = staging.entities.find((entity) => entity.id === id && entity.kind === 'card');
      const spot = card === undefined ? 0 : spotFor(pointOnCard(card, point));
      loop.send({ kind: 'point', id, spot }, performance.now());
    },
    [loop, set],
  );
  return (
    <section ref={holder} className="play-scene" aria-label={say('play.stage')}>
      {hasWebGl() ? (
        <Stage
          {...set}
          frame={loop.picture}
          camera={EYES}
          bodyZones={ZONES}
          onReady={onReady}
          {...(device === 'mouse-keyboard' ? { onPoint } : { marked })}
        />
      ) : null}
    </section>
  );
}
