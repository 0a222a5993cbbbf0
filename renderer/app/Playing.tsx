import { useEffect, useEffectEvent, useState } from 'react';
import type { Settings } from '../../electron/contract/settings';
import type { Step } from '../../scenarios/kernel/ids';
import type { Session } from '../../scenarios/kernel/session-api';
import type { BoundDevice } from '../input/bindings';
import type { RuleOutcome } from '../progress/memory/outcomes';
import { partOutcomes } from '../progress/today-session';
import { openPlay, type Play, type PlayedPart, type PlayPlan } from '../session/open-play';
import type { Change } from '../settings/sections';
import { useSay } from '../ui/text/use-text';
import { PlayScreen } from './PlayScreen';
import { CARD_SCENE } from './screens';
import { Unsaved } from './Unsaved';
import { useEnding } from './use-ending';
import { useLoop } from './use-loop';
import { usePart } from './use-part';

interface PlayingProps {
  readonly plan: PlayPlan;
  readonly device: BoundDevice;
  readonly settings: Settings;
  /** Opened and about to be shown. */
  readonly onPlay: (play: Play) => void;
  /** Ended and kept. */
  readonly onDone: (play: Play) => void;
  readonly onRestart: (play: Play) => void;
  readonly onLeave: (play: Play) => void;
  /** To the learner's card, where the scene is about it. */
  readonly onCard: (play: Play) => void;
  /** Opens the same scene in another way. */
  readonly onPlan: (play: Play, plan: PlayPlan) => void;
  /** A part that was played for itself is over, and showed this. */
  readonly onPart: (play: Play, part: PlayedPart, outcomes: readonly RuleOutcome[]) => void;
  readonly change: Change;
  /** The attempt could not be opened. */
  readonly onTrouble: (error: unknown) => void;
}

const leaveNow = (go: (play: Play) => void) => (play: Play): void => {
  // Not waited for: what could be written is written; the rest cannot be helped by standing still.
  void play.recorder.flush();
  go(play);
};

/** From the plan to the end of an attempt: opens it, plays it, and lets go of it only once it is on the disk. */
export function Playing({ plan, device, settings, onPlay, onDone, onRestart, onLeave, onCard, onPlan, onPart, change, onTrouble }: PlayingProps) {
  const say = useSay();
  const [play, setPlay] = useState<Play>();
  // A play is opened once; settings that change later concern the next one.
  const [asked] = useState(() => ({ plan, device, settings, onTrouble }));
  useEffect(() => {
    let isHere = true;
    openPlay(window.reigi, asked.plan, asked.device, asked.settings).then((opened) => isHere && setPlay(opened), asked.onTrouble);
    return () => {
      isHere = false;
    };
  }, [asked]);
  const opened = useEffectEvent(onPlay);
  useEffect(() => {
    if (play !== undefined) opened(play);
  }, [play]);
  const loop = useLoop(play, asked.plan, () => {
    if (play !== undefined && asked.plan.kind === 'again') onPlan(play, asked.plan);
  });
  const part = asked.plan.kind === 'again' ? asked.plan.part : undefined;
  const isPartOver = usePart(play, asked.plan, leaveNow((over) => part && onPart(over, part, partOutcomes(over.scene, over.session, part))));
  // What is repeated, or only a part, has no end that counts.
  const ending = useEnding(loop.isOn || part !== undefined ? undefined : play, onDone);
  if (play === undefined) return <output className="play-opening">{say('play.opening')}</output>;
  const leave = (go: (play: Play) => void) => (): void => leaveNow(go)(play);
  const { session } = play;
  const partAgain = (isLoop: boolean) => (): void => onPlan(play, { kind: 'again', of: session, steps: beginOfBeat(session), isLoop });
  const { mode } = session.header;
  // Read back from the disk, so all of it must be there first.
  const reopen = (other?: BoundDevice): void =>
    void play.recorder.flush().then(() => onPlan(play, { kind: 'resume', id: session.header.id, ...(other === undefined ? {} : { with: other }) }));
  return (
    <>
      <PlayScreen
        play={play} settings={settings} change={change} onRestart={part === undefined ? leave(onRestart) : leave(() => onPlan(play, asked.plan))} onLeave={leave(onLeave)} onReopen={part === undefined ? reopen : undefined}
        onCard={session.header.scene === CARD_SCENE ? () => void play.recorder.flush().then(() => onCard(play)) : undefined}
        onBeatAgain={mode === 'exam' || part !== undefined ? undefined : leave(partAgain(loop.isOn))} loop={loop} part={part} isPartOver={isPartOver}
        onLoop={mode === 'practice' && part === undefined ? leave(partAgain(true)) : undefined}
      />
      {ending.unsaved === undefined ? null : (
        <Unsaved play={play} summary={ending.unsaved} onRetry={ending.retry} onLeave={() => onLeave(play)} />
      )}
    </>
  );
}

/** The present part has just begun then. */
function beginOfBeat({ observations }: Session): Step {
  return (observations.findLast(({ type }) => type === 'beat.entered')?.step ?? -1) + 1;
}
