import { useCallback, useState } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { BowPanel } from '../bow/BowPanel';
import { Captions } from '../hud/Captions';
import { CardSentBack, isCardSentBack } from '../hud/CardSentBack';
import { controlRows } from '../hud/control-rows';
import { Fan } from '../hud/Fan';
import { HintLine } from '../hud/HintLine';
import { useKeyNames } from '../hud/key-names';
import { Legend } from '../hud/Legend';
import { LiveRegion } from '../hud/LiveRegion';
import { MasterShows } from '../hud/MasterShows';
import { PointedName } from '../hud/PointedName';
import { ReturnCount } from '../hud/ReturnCount';
import type { SceneWords } from '../hud/scene-words';
import { ZoneNames } from '../hud/ZoneNames';
import { OVER_MOUTH } from '../input/grip-spot';
import { PartHead, PartOver } from '../progress/PartHead';
import type { Play, PlayedPart } from '../session/open-play';
import { SoundCaption } from '../sound/SoundCaption';
import type { PlayView } from '../session/play-view';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/text/use-text';
import type { Loop } from './use-loop';
import '../hud/hud.css';

interface PlayHudProps {
  readonly play: Play;
  readonly view: PlayView;
  readonly words: SceneWords;
  readonly captions: Settings['captions'];
  readonly loop?: Loop | undefined;
  readonly part?: PlayedPart | undefined;
  readonly isPartOver?: boolean | undefined;
  /** To one's own card, where the scene is about it. */
  readonly onCard?: (() => void) | undefined;
  readonly onPause: () => void;
}

const FLICKS = ['move.forward', 'move.left', 'move.back', 'move.right'] as const;
const CHOICES = ['choose.1', 'choose.2', 'choose.3', 'choose.4'] as const;

/** Everything that lies over the scene, quietly. */
export function PlayHud({ play, view, words, captions, loop, part, isPartOver, onCard, onPause }: PlayHudProps) {
  const say = useSay();
  const keyNames = useKeyNames(say);
  const { mode } = play.session.header;
  const { device } = view;
  const { bindings } = play.options[device];
  const [isLegendOpen, setLegendOpen] = useState(() => mode === 'learn' && hasRoom());
  // Learn always shows the hint, Practice for a while after it was asked for, Exam never.
  const isHintShown = mode === 'learn' || (mode === 'practice' && view.isHintAsked);
  const hint = isHintShown ? words.hint(view.hint) : '';
  const learner = useCallback(() => play.loop.scene.learner, [play]);
  const pointed = view.things.find((thing) => thing.id === view.target);
  const isPalm = view.device === 'mouse-keyboard' && view.targetSpot === OVER_MOUTH && pointed?.actions.includes('cover') === true;
  const name = pointed === undefined ? '' : nameAndState(words.thing(pointed.nameKey), isPalm ? say('pointed.palm') : QUIET_STATES.has(pointed.stateKey) ? '' : words.state(pointed.stateKey));
  const fanKeys = CHOICES.map((choice, index) =>
    // A flick of the stick goes as the cross does: one picture for both.
    [bindings[choice][0], device === 'gamepad' ? undefined : bindings[FLICKS[index] ?? choice][0]].flatMap((input) => (input === undefined ? [] : [keyNames(input)])),
  );
  return (
    <div className="hud">
      <div className="hud-top">
        {isHintShown && view.phase.kind !== 'ended' ? <HintLine text={hint} /> : null}
        {view.phase.kind === 'shown' ? <MasterShows beat={words.beat(view.beat)} onNow={() => play.loop.nowYou(performance.now())} /> : null}
        {view.help === undefined || view.phase.kind === 'shown' ? null : <p className="hud-loop" data-help={view.help}>{say(`master.${view.help}`)}</p>}
        {view.help === undefined || view.help === 'alone' || view.phase.kind === 'shown' ? null : <p className="hud-loop">{say('master.gaze')}</p>}
        {loop?.isOn === true ? <p className="hud-loop">{say('play.loop', { beat: words.beat(view.beat) })}</p> : null}
        {part === undefined ? null : <PartHead part={part} />}
        {view.saving === 'failed' ? <Notice grave>{say('notice.unsaved')}</Notice> : null}
        <Legend rows={controlRows(device, bindings, say, keyNames, true)} isOpen={isLegendOpen} onToggle={() => setLegendOpen(!isLegendOpen)} />
      </div>
      {device !== 'mouse-keyboard' ? null : <ZoneNames things={view.things} isCarrying={view.hands.carrying} words={words} />}
      <Button look="plain" tabIndex={-1} onClick={onPause}>{say('play.menu')}</Button>
      {onCard !== undefined && isCardSentBack(play.session) ? <CardSentBack onCard={onCard} /> : null}
      {/* An exam shows nobody how it should have been. */}
      {play.scene.id === 's02' && mode !== 'exam' ? <BowPanel session={play.session} learner={learner} /> : null}
      {view.phase.kind === 'counting' ? <ReturnCount left={view.phase.left} /> : null}
      {loop?.isTurning === true ? <output className="hud-ended">{say('play.loop.again')}</output> : null}
      {isPartOver === true ? <PartOver /> : null}
      {view.phase.kind === 'ended' && loop?.isOn !== true && part === undefined ? <output className="hud-ended">{say('play.ended')}</output> : null}
      {view.fan === undefined ? null : (
        <Fan lines={view.fan} fitting={view.fitting} mode={mode} isLate={view.isFanLate} words={words} shown={captions} keys={fanKeys} />
      )}
      <Captions captions={view.captions} words={words} shown={captions} />
      {captions.sounds ? <SoundCaption captions={play.sound.captions} /> : null}
      <PointedName text={name} follows={device === 'mouse-keyboard'} />
      <LiveRegion captions={view.captions} beat={view.beat} hint={hint} things={view.things} words={words} />
    </div>
  );
}

const ROOM_LINES = 44;

/** The table of keys would cover half of a low window, or of one with large text; who needs it there unfolds it. */
function hasRoom(): boolean {
  return window.innerHeight / Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= ROOM_LINES;
}

/** A place is simply there; to say so of each would be noise. */
const QUIET_STATES: ReadonlySet<string> = new Set(['state.here', 'state.free']);

function nameAndState(name: string, state: string): string {
  return state === '' || name === '' ? name : `${name} · ${state}`;
}
