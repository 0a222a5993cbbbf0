import { useEffect, useMemo } from 'react';
import type { WebGLRenderer } from 'three';
import { Glance } from './camera/glance';
import { Crowd } from './cast/crowd';
import { useCast } from './cast/use-cast';
import { LetGo } from './LetGo';
import { Picture } from './Picture';
import { StageScene } from './StageScene';
import { drawingFor } from './quality';
import { useLearnerLook } from './learner-look';
import { StageProvider, type StageShared } from './stage-context';
import type { StageProps } from './stage-props';
import './stage.css';
import { quickenCurve, takeNearestMips } from './thrift';
import { FrameView } from './view/frame-view';
import { topsOf } from './view/make-way';
import { useRoster } from './view/roster';

/** Near enough that a hand close to the eyes is never cut. */
const NEAR = 0.02;
const FAR = 30;
const LEARNER_CARD_ID = 'card.learner';

/** For every texture at once, whatever each of them asks for. */
function capAnisotropy({ capabilities }: WebGLRenderer, most: number): void {
  const offered = capabilities.getMaxAnisotropy();
  capabilities.getMaxAnisotropy = () => Math.min(offered, most);
}

function fit(gl: WebGLRenderer, anisotropy: number, isOnProcessor: boolean): void {
  capAnisotropy(gl, anisotropy);
  // A context that comes back is asked anew what it can do.
  gl.domElement.addEventListener('webglcontextrestored', () => capAnisotropy(gl, anisotropy));
  if (isOnProcessor) takeNearestMips(gl.getContext());
}

/** A pure view of stagings: see stage-props.ts. */
export function Stage(props: StageProps) {
  const { tier, pixelRatio, antialias, anisotropy, isOnProcessor } = drawingFor(props.quality ?? 'auto');
  if (isOnProcessor) quickenCurve();
  const { metrics, layout } = props;
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
        flat
        frameloop="never"
        dpr={pixelRatio}
        shadows={tier === 'high' ? 'percentage' : false}
        gl={{ antialias, alpha: false, stencil: false, powerPreference: 'high-performance' }}
        onCreated={({ gl }) => fit(gl, anisotropy, isOnProcessor)}
        camera={{ near: NEAR, far: FAR, fov: 62, position: [0, 1.5, 2] }}
      >
        <LetGo />
        <StageProvider value={shared}>
          <StageScene {...props} roster={roster} isPeopled={cast === 'ready'} />
        </StageProvider>
      </Picture>}
    </div>
  );
}
