import { useMemo } from 'react';
import { lineOf, PAPER } from '../bow/bow-drawing';
import { pointsIn } from '../bow/bow-points';
import { BowPaper } from '../bow/BowPaper';
import { formatNumber } from '../debrief/text/text';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { ReplayedBow } from './bow-now';
import type { ReplayClock } from './replay-clock';
import { TEXTS } from './text/texts';
import { useReplayState } from './use-replay';

interface BowBesideProps {
  readonly clock: ReplayClock;
  readonly bow: ReplayedBow | undefined;
}

/** Under the side view: the bow of this moment over time, beside the one that was asked for. */
export function BowBeside({ clock, bow }: BowBesideProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { step } = useReplayState(clock);
  const own = useMemo(() => (bow === undefined ? '' : lineOf(pointsIn(clock.track, bow))), [bow, clock]);
  if (bow === undefined) return <p className="replay-note">{say('bow.none')}</p>;
  const deg = formatNumber(Math.round(bow.peak10) / 10, language);
  const x = (Math.max(0, Math.min(PAPER.steps, step - bow.from)) / PAPER.steps) * PAPER.width;
  return (
    <figure className="bow-beside">
      <figcaption>
        {say('bow.now')}{language === 'ja' ? '：' : ': '}
        {bow.target === undefined ? say('bow.unasked', { deg }) : say('bow.measure', { deg, asked: bow.target.deg })}
      </figcaption>
      <BowPaper target={bow.target} own={own} label={say('bow.now')}>
        <line className="bow-now" x1={x} x2={x} y1={0} y2={PAPER.height} />
      </BowPaper>
    </figure>
  );
}
