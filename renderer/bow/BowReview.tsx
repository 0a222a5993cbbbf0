import { useMemo } from 'react';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Observation } from '../../scenarios/kernel/observation';
import type { Track } from '../../scenarios/kernel/track';
import { answerOf, expectedBows, type Expected } from '../../scenarios/rulebook/expected-bows';
import type { Found } from '../../scenarios/rulebook/facts';
import { seconds, tenths } from '../../scenarios/rulebook/judging';
import { askedIn, type Asked } from '../../scenarios/scenes/s02-bow-dojo/lesson';
import { Button } from '../ui/Button';
import { formatNumber } from '../debrief/text/text';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { lineOf } from './bow-drawing';
import { pointsIn } from './bow-points';
import { BowPaper } from './BowPaper';
import { TEXTS } from './text/texts';

interface BowReviewProps {
  readonly observations: readonly Observation[];
  /** Undefined where there is no recording: then the measures alone are told. */
  readonly track: Track | undefined;
  readonly watch: ((from: number, to: number) => void) | undefined;
}

interface Reviewed {
  readonly asked: Asked;
  readonly bow: Found<'bow.made'>['fact'] | undefined;
}

/** Every bow of a lesson beside its target, in the order in which they were asked for. */
export function BowReview({ observations, track, watch }: BowReviewProps) {
  const say = useTexts(TEXTS);
  const bows = useMemo(() => reviewed(observations), [observations]);
  if (bows.length === 0) return null;
  return (
    <section className="bow-review" aria-labelledby="bow-review">
      <h2 id="bow-review">{say('review')}</h2>
      <p className="bow-review-about">{say('review.about')}</p>
      <div className="bow-review-list">
        {bows.map((each) => <Bow key={each.asked.step} {...each} track={track} watch={watch} />)}
      </div>
    </section>
  );
}

function Bow({ asked, bow, track, watch }: Reviewed & Pick<BowReviewProps, 'track' | 'watch'>) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { target, why, isNamed } = asked;
  const own = useMemo(() => (bow === undefined || track === undefined ? '' : lineOf(pointsIn(track, { from: bow.startStep, to: bow.step }))), [bow, track]);
  const number = (value: number): string => formatNumber(value, language);
  const name = isNamed || why === undefined ? say('named', { deg: target.deg }) : say(`why.${why}`);
  return (
    <figure>
      <BowPaper target={target} own={own} label={say('paper', { deg: target.deg })} />
      <figcaption>
        <strong>{name}</strong>
        {bow === undefined ? say('review.none') : say('review.measure', {
          deg: number(tenths(bow.peak10)), down: number(seconds(bow.fallSteps)), hold: number(seconds(bow.holdSteps)), up: number(seconds(bow.riseSteps)),
        })}
        {bow === undefined || watch === undefined ? null : (
          <span><Button look="plain" onClick={() => watch(bow.startStep, bow.step)}>{say('review.watch')}<span className="unseen">{`: ${name}`}</span></Button></span>
        )}
      </figcaption>
    </figure>
  );
}

/** Only where a bow was asked for aloud or by a card: elsewhere it is one act among many. */
function reviewed(observations: readonly Observation[]): readonly Reviewed[] {
  return expectedBows(observations, LEARNER)
    .filter(({ fact }: Expected) => fact.cue !== undefined)
    .map((moment) => ({ asked: askedIn(moment.fact), bow: answerOf(observations, moment)?.fact }));
}
