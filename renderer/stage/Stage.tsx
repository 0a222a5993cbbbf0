import { useCallback, useEffect, useMemo } from 'react';
import { Glance } from './camera/glance';
import { Crowd } from './cast/crowd';
import { useCast } from './cast/use-cast';
import { LetGo } from './LetGo';
import { Picture } from './Picture';
import { SHADOWS, takeRenderer } from './prepared-renderer';
import { StageScene } from './StageScene';
import { drawingFor } from './quality';
import { useLearnerLook } from './learner-look';
import { StageProvider, type StageShared } from './stage-context';
import type { StageProps } from './stage-props';
import './stage.css';
import { FrameView } from './view/frame-view';
import { topsOf } from './view/make-way';
import { useRoster } from './view/roster';

/** Near enough that a hand close to the eyes is never cut. */
const NEAR = 0.02;
const FAR = 30;
const LEARNER_CARD_ID = 'card.learner';

export { prepareRenderer } from './prepared-renderer';

/** A pure view of stagings: see stage-props.ts. */
export function Stage(props: StageProps) {
  const { metrics, layout, quality = 'auto' } = props;
  const { tier, pixelRatio } = drawingFor(quality);
  const make = useCallback(() => takeRenderer(drawingFor(quality)), [quality]);
  const own = useLearnerLook();
  const roster = useRoster(props.frame);
  const [cast, again] = useCast(roster.people, own, props.isEager === true);
  const view = useMemo(() => new FrameView(topsOf(layout)), [layout]);
  const ownCard = props.cards[LEARNER_CARD_ID];
  useEffect(() => view.fillNames(ownCard), [view, ownCard]);
  const glance = useMemo(() => new Glance(), []);
  const crowd = useMemo(() => new Crowd(), []);
  const poses = useMemo<StageShared['poses']>(() => new Map(), []);
  const shared = useMemo<StageShared>(() => ({ view, poses, metrics, layout, tier, own, glance, crowd }), [view, poses, metrics, layout, tier, own, glance, crowd]);
  return (
    <div className="stage" data-tier={tier} data-cast={cast}>
      {cast === 'failed' ? <div className="stage-message">{props.failed?.(again)}</div> : <Picture
        make={make}
        flat
        frameloop="never"
        dpr={pixelRatio}
        shadows={SHADOWS[tier]}
        camera={{ near: NEAR, far: FAR, fov: 62, position: [0, 1.5, 2] }}
      >
        {({ rehearsal }) => (
          <>
            <LetGo />
            <StageProvider value={shared}>
              <StageScene {...props} roster={roster} isPeopled={cast === 'ready'} rehearsal={rehearsal} />
            </StageProvider>
          </>
        )}
      </Picture>}
    </div>
  );
}
