import { useCallback, useMemo, useState, type ReactNode, type Ref } from 'react';
import type { Response } from '../../electron/contract/contract';
import { STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { ruleText } from '../../scenarios/text/words';
import { replayedBows } from '../replay/bow-now';
import { sceneOfGhost, useGhost } from '../replay/ghost/use-ghost';
import { happeningAt, tell } from '../replay/happening';
import type { ReplayClock } from '../replay/replay-clock';
import type { ReplaySet } from '../replay/replay-set';
import type { Beside } from '../replay/ReplayPicture';
import { ReplayView, type ReplayCamera } from '../replay/ReplayView';
import { pinsOf, type BeatSpan, type Pin, type PinnedVerdict } from '../replay/timeline-marks';
import { useLanguage } from '../ui/text/use-text';
import { impressionPoints } from './impression-curve';
import { revealVerdict } from './reveal-verdict';
import { useSay } from './text/use-text';
import type { PartView } from './verdict-view';

/** A moment begins a second before its evidence and runs on until its consequence has been seen. */
export const LEAD_STEPS = STEPS_PER_SECOND;
export const TAIL_STEPS = 2 * STEPS_PER_SECOND;

interface TheatreProps {
  readonly attempt: Response<'attempts.read'>;
  readonly clock: ReplayClock;
  readonly set: ReplaySet | undefined;
  readonly card: Scorecard;
  readonly parts: readonly PartView[];
  readonly beats: readonly BeatSpan[];
  readonly camera: ReplayCamera;
  readonly onCamera: (camera: ReplayCamera) => void;
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  readonly beside: Beside | undefined;
  /** "Again from here" for a moment that begins at this step. */
  readonly again: ((from: Step, title: string) => ReactNode) | undefined;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onReturn: (() => void) | undefined;
}

/** The replay of an attempt with everything that its debrief knows about it. */
export function Theatre({ attempt, clock, set, card, parts, beats, camera, onCamera, isWide, onWide, beside, again, headingRef, onReturn }: TheatreProps) {
  const say = useSay();
  const language = useLanguage();
  const { header, observations } = attempt;
  const { firstStep, lastStep } = clock.track;
  const [chosen, choose] = useState<Pin>();
  const [isGhost, setGhost] = useState(false);
  const ghost = useGhost(header, isGhost);
  const happening = useCallback(
    (step: number) => tell(happeningAt(observations, step), { say, language, scene: header.scene, card: header.card }),
    [observations, say, language, header.scene, header.card],
  );
  const impression = useMemo(() => impressionPoints(card.verdicts, firstStep, lastStep), [card, firstStep, lastStep]);
  const bows = useMemo(() => replayedBows(observations), [observations]);
  const pins = useMemo(() => pinsOf(pinned(parts, (rule) => ruleText(language, rule)?.title ?? rule), { from: firstStep, to: lastStep }), [parts, language, firstStep, lastStep]);
  // Judged by another pack, the same moment may be another pin, or none.
  const current = pins.find(({ outcome, step }) => outcome === chosen?.outcome && step === chosen.step);
  return (
    <ReplayView
      clock={clock}
      set={set}
      scene={header.scene}
      camera={camera}
      onCamera={onCamera}
      isWide={isWide}
      onWide={onWide}
      happening={happening}
      impression={impression}
      beats={beats}
      bows={bows}
      beside={beside}
      ghost={sceneOfGhost(header) && { state: ghost, isOn: isGhost, onSwitch: setGhost }}
      more={again && (({ step, verdicts: [first] }) => again(step, first?.title ?? ''))}
      pins={pins}
      chosen={current}
      onPin={(pin) => {
        clock.pause();
        clock.seek(pin.step);
        choose(pin);
      }}
      onWatch={({ span }) => clock.playSpan(span.from - LEAD_STEPS, span.to + TAIL_STEPS)}
      onRead={({ id }) => revealVerdict(id)}
      headingRef={headingRef}
      onReturn={onReturn}
    />
  );
}

/** Everything that went some way at some moment. A bonus that was left out asks for nothing, and has no pin. */
function pinned(parts: readonly PartView[], titleOf: (rule: string) => string): readonly PinnedVerdict[] {
  return parts.flatMap(({ toLookAt, met }) => [...toLookAt, ...met]).flatMap(({ id, verdict: { rule, outcome }, span }) => (
    span === undefined || outcome === 'not-observed' ? [] : [{ id, outcome, span, title: titleOf(rule) }]));
}
