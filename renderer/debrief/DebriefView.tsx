import { useEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import type { Step } from '../../scenarios/kernel/ids';
import { message, ruleText } from '../../scenarios/text/words';
import { BowReview } from '../bow/BowReview';
import type { EveningPart } from '../evening/evening-part';
import { EveningStrip } from '../evening/EveningStrip';
import { endingOf } from '../replay/happening';
import type { ReplayCamera } from '../replay/ReplayView';
import { beatSpans } from '../replay/timeline-marks';
import { useReplay } from '../replay/use-replay';
import { AgainFrom } from './AgainFrom';
import { DebriefHead } from './DebriefHead';
import type { DebriefScene } from './debrief-scene';
import { HowTotal } from './HowTotal';
import { PackSwitch } from './PackSwitch';
import { PartSection } from './PartSection';
import { revealVerdict } from './reveal-verdict';
import { SayInstead } from './SayInstead';
import { ScoreHead } from './ScoreHead';
import { useSay } from './text/use-text';
import { keepPlace, keptPlace, useKeptPlace } from '../ui/kept-place';
import { useLanguage } from '../ui/text/use-text';
import { SeatingReview } from '../seating/SeatingReview';
import { Story } from './Story';
import { LEAD_STEPS, TAIL_STEPS, Theatre } from './Theatre';
import { canTakeOver, takeOverStep } from './take-over';
import { useEarlier } from './use-earlier';
import { useJudged } from './use-judged';
import { useUnfoldedPrint } from './use-unfolded-print';
import type { Watch } from './VerdictBody';
import { Versions } from './Versions';
import './debrief.css';
import './verdicts.css';
import './print.css';

interface DebriefViewProps {
  readonly attempt: Response<'attempts.read'>;
  readonly scene: DebriefScene;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  readonly onPrint: () => void;
  readonly onReport?: (() => void) | undefined;
  /** Takes over this attempt at a step; undefined where nothing can be played. */
  readonly onAgainFrom?: ((step: Step) => void) | undefined;
  /** To another attempt. */
  readonly onOpen?: ((attempt: string) => void) | undefined;
  readonly onCompare?: (() => void) | undefined;
  readonly onEvening?: ((part: EveningPart) => void) | undefined;
  /** To the learner's card; undefined where the scene was not about it. */
  readonly onCard?: (() => void) | undefined;
}

/** Where the replay stands. */
const stepPlace = (id: string): string => `debrief.step.${id}`;
const KEPT_EVERY_STEPS = 20;

/** The whole debrief of one attempt that has been read. */
export function DebriefView({ attempt, scene, onAgain, onAgainFrom, onOpen, onHome, onPrint, onReport, onCompare, onEvening, onCard }: DebriefViewProps) {
  const say = useSay();
  const language = useLanguage();
  const { header, listed, observations } = attempt;
  const { card, parts, judgeBy } = useJudged(attempt, scene.rules);
  const [camera, setCamera] = useKeptPlace<ReplayCamera>('debrief.camera', 'eyes');
  const [isWide, setWide] = useState(false);
  const [watched, setWatched] = useState<string>();
  const root = useRef<HTMLElement>(null);
  const replayHeading = useRef<HTMLHeadingElement>(null);
  const replay = useReplay(attempt);
  const earlier = useEarlier(attempt, scene.rules, card.pack);
  const [isBeside, setBeside] = useState(false);
  useUnfoldedPrint(root);

  const clock = replay.kind === 'ready' ? replay.clock : undefined;
  const beats = useMemo(() => beatSpans(observations, { from: 0, to: listed.steps }), [observations, listed.steps]);
  const ended = observations.findLast((fact) => fact.type === 'scene.ended');
  const ending = ended && endingOf(ended.how, { language, scene: header.scene });
  const watch: Watch | undefined =
    clock &&
    ((view, from) => {
      if (view.span === undefined) return;
      setCamera(from);
      setWatched(view.id);
      clock.playSpan(view.span.from - LEAD_STEPS, view.span.to + TAIL_STEPS);
      replayHeading.current?.focus();
    });
  const watchFrom = (from: ReplayCamera) => clock && ((begin: number, end: number): void => {
    setCamera(from);
    setWatched(undefined);
    clock.playSpan(begin - LEAD_STEPS, end + LEAD_STEPS);
    replayHeading.current?.focus();
  });
  const [watchBow, watchWords] = [watchFrom('side'), watchFrom('eyes')];
  const takeOver = useMemo(() => canTakeOver(header, attempt.samples.length), [header, attempt.samples]);
  const again = onAgainFrom && ((from: Step, title: string) => <AgainFrom takeOver={takeOver} step={takeOverStep(observations, from)} title={title} onAgainFrom={onAgainFrom} />);
  const [track, bows, earlierBeats] = [isBeside ? earlier?.track : undefined, earlier?.bows, earlier?.beats];
  const beside = useMemo(
    () => (track === undefined || bows === undefined || earlierBeats === undefined ? undefined : { track, bows, beats: earlierBeats, names: [say('versions.before'), say('versions.now')] as const }),
    [track, bows, earlierBeats, say],
  );
  const showBeside = (on: boolean): void => {
    setBeside(on);
    setWide(on);
    if (on && earlier !== undefined) clock?.seek(earlier.step);
  };
  // Over the whole width it stands before the story: whoever asked for it need not look for it.
  useEffect(() => {
    if (isWide) root.current?.querySelector('.debrief-replay')?.scrollIntoView();
  }, [isWide]);
  // Before anything is asked for, the replay stands at what weighs most.
  useEffect(() => {
    const back = keptPlace<number>(stepPlace(listed.id));
    if (back !== undefined && clock?.state().step === clock?.track.firstStep) {
      clock?.seek(back);
      return;
    }
    const [worst] = parts.flatMap(({ toLookAt }) => toLookAt).toSorted((a, b) => b.verdict.weight - a.verdict.weight);
    if (clock?.state().step === clock?.track.firstStep && worst?.span !== undefined) clock?.seek(worst.span.from - LEAD_STEPS);
  }, [clock, parts, listed.id]);
  // While it runs nobody would miss a part of a second.
  useEffect(() => {
    if (clock === undefined) return undefined;
    const forget = clock.subscribe(() => {
      const { playing, step } = clock.state();
      if (!playing || Math.round(step) % KEPT_EVERY_STEPS === 0) keepPlace(stepPlace(listed.id), step);
    });
    return () => {
      forget();
      keepPlace(stepPlace(listed.id), undefined);
    };
  }, [clock, listed.id]);

  const goToRule = (rule: string): void => {
    const view = parts.flatMap(({ toLookAt }) => toLookAt).find(({ verdict }) => verdict.rule === rule);
    if (view !== undefined) revealVerdict(view.id);
  };

  return (
    <main className="debrief" ref={root}>
      <DebriefHead listed={listed} title={message(language, `${header.scene}.title`)} ending={ending} onAgain={onAgain} onHome={onHome} onPrint={onPrint} onReport={onReport} onCompare={onCompare} onCard={onCard} />
      <div className="debrief-result">
        <ScoreHead card={card} onRule={goToRule} />
        <PackSwitch pack={card.pack} rules={scene.rules} onPack={judgeBy} />
      </div>
      <EveningStrip attempt={attempt} onPart={onEvening} />
      {earlier === undefined ? null : <Versions earlier={earlier} card={card} isBeside={isBeside} onBeside={earlier.track === undefined || clock === undefined ? undefined : showBeside} onOpen={onOpen} />}
      <div className={isWide ? 'debrief-columns is-wide' : 'debrief-columns'}>
        <div className="debrief-verdicts">
          <Story card={card} parts={parts} scene={header.scene} beats={beats} watch={watch} more={again && (({ from, verdict }) => again(from, ruleText(language, verdict.rule)?.title ?? verdict.rule))} />
          <h2>{say('part.title')}</h2>
          {parts.length === 0 ? <p>{say('debrief.nothing')}</p> : null}
          {parts.map((part) => (
            <PartSection key={part.part} view={part} watch={watch} />
          ))}
          <SayInstead observations={observations} card={header.card} watch={watchWords} />
          <BowReview observations={observations} track={clock?.track} watch={watchBow} />
          <SeatingReview observations={observations} layout={scene.set?.layout} />
          <HowTotal card={card} />
        </div>
        <aside className="debrief-replay">
          {clock === undefined ? (
            <p className="replay-no-picture">{say('replay.unreadable')}</p>
          ) : (
            <Theatre
              attempt={attempt}
              clock={clock}
              set={scene.set}
              card={card}
              parts={parts}
              beats={beats}
              camera={camera}
              onCamera={setCamera}
              isWide={isWide}
              onWide={setWide}
              beside={beside}
              again={again}
              headingRef={replayHeading}
              onReturn={watched === undefined ? undefined : () => revealVerdict(watched)}
            />
          )}
        </aside>
      </div>
    </main>
  );
}
