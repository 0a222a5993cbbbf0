import { useMemo, type ReactNode } from 'react';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { keyMoments, SAME_MOMENT_STEPS, type KeyMoment } from '../../scenarios/scoring/story';
import { happened, message, ruleText } from '../../scenarios/text/words';
import type { BeatSpan } from '../replay/timeline-marks';
import { timecode } from '../replay/timecode';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { OutcomeMark } from './OutcomeMark';
import { revealVerdict } from './reveal-verdict';
import { useSay } from './text/use-text';
import { RuleSources, Sides, type Watch } from './VerdictBody';
import type { PartView, VerdictView } from './verdict-view';
import './story.css';

interface StoryProps {
  readonly card: Scorecard;
  readonly parts: readonly PartView[];
  readonly scene: string;
  readonly beats: readonly BeatSpan[];
  /** Undefined when there is no recording to watch. */
  readonly watch: Watch | undefined;
  /** More that can be done from a moment. */
  readonly more?: ((moment: KeyMoment) => ReactNode) | undefined;
}

/** Whoever leaves at once misses much in one moment; all of it stands below, part by part. */
const MOST_ALSO = 4;

/** Three to five moments, told in order by a teacher: the principle, what happened, why it matters, what to do, and who says so. */
export function Story({ card, parts, scene, beats, watch, more }: StoryProps) {
  const say = useSay();
  const moments = useMemo(() => keyMoments(card), [card]);
  const views = useMemo(() => parts.flatMap(({ toLookAt, extras, met, notObserved }) => [...toLookAt, ...extras, ...met, ...notObserved]), [parts]);
  if (moments.length === 0) return null;
  const isPerfect = moments.every(({ kind }) => kind === 'strength');
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 id="story-title">{say('story.title')}</h2>
      <p className="story-about">{say(isPerfect ? 'story.about.perfect' : 'story.about')}</p>
      <ol>
        {moments.map((moment) => (
          <Moment key={moment.verdict.rule} moment={moment} views={views} scene={scene} beats={beats} watch={watch}>{more?.(moment)}</Moment>
        ))}
      </ol>
    </section>
  );
}

interface MomentProps extends Pick<StoryProps, 'scene' | 'beats' | 'watch'> {
  readonly moment: KeyMoment;
  readonly views: readonly VerdictView[];
  readonly children: ReactNode;
}

function Moment({ moment, views, scene, beats, watch, children }: MomentProps) {
  const say = useSay();
  const language = useLanguage();
  const { kind, verdict, from, also } = moment;
  const view = views.find((each) => each.verdict === verdict);
  const text = ruleText(language, verdict.rule);
  const title = text?.title ?? verdict.rule;
  const beat = beats.findLast((span) => span.from <= from);
  // One more is named rather than counted.
  const named = also.length > MOST_ALSO + 1 ? MOST_ALSO : also.length;
  const titleId = `story-${verdict.rule}`;
  return (
    <li className={`moment moment-${kind}`} aria-labelledby={titleId}>
      <p className="moment-when">
        <time>{timecode(from)}</time>
        {beat === undefined ? null : <span>{message(language, `${scene}.beat.${beat.beat}`)}</span>}
        <span className="moment-kind">{say(`story.kind.${kind}`)}</span>
      </p>
      <h3 id={titleId}>
        <OutcomeMark outcome={verdict.outcome} />
        <span className="unseen">{`${message(language, `outcome.${verdict.outcome}`)} `}</span>
        {title}
      </h3>
      <p className="moment-principle">{text?.principle}</p>
      <p>
        {happened(language, verdict)}{language === 'ja' ? '' : ' '}<Effect moment={moment} />
      </p>
      <p>{text?.why}</p>
      <p className="moment-advice">
        <strong>{say(kind === 'fault' ? 'story.next' : 'story.keep')}</strong> {text?.advice}
      </p>
      {text?.sides === undefined ? null : (
        <div className="moment-sides">
          <p>{say('verdict.sides')}</p>
          <Sides text={text} />
        </div>
      )}
      {also.length === 0 ? null : (
        <p className="moment-also">
          {say('story.also')}{' '}
          {also.slice(0, named).map((rule) => {
            const other = views.find((each) => each.verdict.rule === rule && each.verdict.outcome !== 'met');
            return <Button key={rule} look="plain" onClick={() => other && revealVerdict(other.id)}>{ruleText(language, rule)?.title ?? rule}</Button>;
          })}
          {also.length > named ? <span>{say('story.also.more', { count: also.length - named })}</span> : null}
        </p>
      )}
      <div className="moment-does">
        {watch === undefined || view?.span === undefined ? null : (
          (['eyes', 'counterpart'] as const).map((camera) => {
            const words = say(camera === 'eyes' ? 'story.watch' : 'story.watch.counterpart');
            return <Button key={camera} look={camera === 'eyes' ? 'quiet' : 'plain'} aria-label={say('story.watch.label', { view: words, rule: title, time: timecode(from) })} onClick={() => watch(view, camera)}>{words}</Button>;
          })
        )}
        {children}
      </div>
      <details className="fold">
        <summary>{say('verdict.sources')}<span className="unseen">{` ${title}`}</span></summary>
        <RuleSources rule={view?.rule} />
      </details>
    </li>
  );
}

/** What the moment did to the other person, and to the total. */
function Effect({ moment: { kind, points, times, from, to, impression: { before, after } } }: { readonly moment: KeyMoment }) {
  const say = useSay();
  // Of two things in one instant the other one may have done it: what went well is not told to have cost, nor a fault to have gained.
  const isFault = kind === 'fault';
  // What was known to be well done only at the end did nothing at the moment that is shown.
  const isInstant = to - from <= SAME_MOMENT_STEPS;
  const language = useLanguage();
  const sentences = [
    isFault && after < before ? say('story.fell', { before, after }) : !isFault && isInstant && after > before ? say('story.rose', { before, after }) : '',
    isFault && points > 0 ? say('story.cost', { points }) : '',
    isFault && times > 1 ? say('story.times', { count: times }) : '',
  ].filter((sentence) => sentence !== '');
  return <span className="moment-effect">{sentences.join(language === 'ja' ? '' : ' ')}</span>;
}
