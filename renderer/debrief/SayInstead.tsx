import { useMemo } from 'react';
import type { CardModel } from '../../scenarios/body/card-model';
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { Line } from '../../scenarios/kernel/line';
import type { Observation } from '../../scenarios/kernel/observation';
import { fillLine } from '../../scenarios/text/lines/fill-line';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import { LineText } from '../hud/LineText';
import { timecode } from '../replay/timecode';
import { Button } from '../ui/Button';
import { useSay } from './text/use-text';
import './say-instead.css';

interface SayInsteadProps {
  readonly observations: readonly Observation[];
  readonly card: CardModel;
  /** Undefined when there is no recording to watch. */
  readonly watch: ((from: Step, to: Step) => void) | undefined;
}

interface Slip {
  readonly said: Line;
  readonly better: Line;
  readonly from: Step;
  readonly to: Step;
}

/** All of it: who reads this wants to say it tomorrow. */
const IN_FULL = { furigana: true, romaji: true, translation: true } as const;
const BY_ID = new Map(LINES.map((line) => [line.id, line]));

/** Words that were too familiar or wrong, and beside each what would have been said. */
export function SayInstead({ observations, card, watch }: SayInsteadProps) {
  const say = useSay();
  const slips = useMemo(() => slipsIn(observations, card), [observations, card]);
  if (slips.length === 0) return null;
  return (
    <section className="say-instead" aria-labelledby="say-instead">
      <h3 id="say-instead">{say('words.title')}</h3>
      {slips.map(({ said, better, from, to }) => (
        <dl key={from}>
          <dt>{say('words.said')}</dt>
          <dd className="line-said">
            <LineText line={said} captions={IN_FULL} />
            {watch === undefined ? null : <span><Button look="plain" onClick={() => watch(from, to)}>{say('words.watch', { time: timecode(from) })}</Button></span>}
          </dd>
          <dt>{say('words.instead')}</dt>
          <dd className="line-better"><LineText line={better} captions={IN_FULL} /></dd>
        </dl>
      ))}
    </section>
  );
}

function slipsIn(observations: readonly Observation[], card: CardModel): readonly Slip[] {
  return observations.flatMap((one): readonly Slip[] => {
    if (one.type !== 'line.began' || one.by !== LEARNER) return [];
    const said = BY_ID.get(one.line);
    const better = BY_ID.get(said?.sayInstead ?? '');
    if (said === undefined || better === undefined) return [];
    const ended = observations.find((other) => other.type === 'line.ended' && other.by === LEARNER && other.startStep === one.step);
    return [{ said: fillLine(said, card), better: fillLine(better, card), from: one.step, to: ended?.step ?? one.step }];
  });
}
