import { useMemo } from 'react';
import type { Response } from '../../electron/contract/contract';
import { CARRIED, isWholeEvening, moodIn } from '../../scenarios/acts/evening/carried';
import { carriedOn, eveningParts, scoreOfEvening } from '../../scenarios/scenes/evening';
import { message } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { partAfter, type EveningPart } from './evening-part';
import { judged, useEarlierParts } from './use-evening';
import { TEXTS } from './text/texts';
import './evening.css';

interface EveningStripProps {
  readonly attempt: Response<'attempts.read'>;
  /** Undefined where nothing can be played. */
  readonly onPart: ((part: EveningPart) => void) | undefined;
}

/** The evening of which this attempt was a part: how it went so far, how the guests feel, and the way on. Nothing for an attempt by itself. */
export function EveningStrip({ attempt, onPart }: EveningStripProps) {
  return isWholeEvening(attempt.header.carry) ? <Parts attempt={attempt} onPart={onPart} /> : null;
}

function Parts({ attempt, onPart }: EveningStripProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const earlier = useEarlierParts(attempt.header);
  const card = useMemo(() => judged(attempt), [attempt]);
  const next = useMemo(() => partAfter(attempt, card), [attempt, card]);
  const titleOf = (scene: string): string => message(language, `${scene}.title`);
  const points = (total: number): string => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(total);
  if (earlier === undefined) return <output className="evening-strip">{say('reading')}</output>;
  const cards = [...earlier.cards, card];
  const isOver = next === undefined && Number(attempt.header.carry[CARRIED.part]) === eveningParts().length - 1;
  const whole = scoreOfEvening(cards);
  const state = (scene: string): string => {
    const done = cards.find(({ scenario }) => scenario === scene);
    if (done === undefined) return say('part.later');
    return say(done === card ? 'part.now' : 'part.done', { total: points(done.total) });
  };
  return (
    <section className="evening-strip" aria-labelledby="evening-strip">
      <h2 id="evening-strip">{say('title')}</h2>
      <ol>
        {eveningParts().map(({ id, code }) => (
          <li key={id} {...(id === attempt.header.scene ? { 'aria-current': 'step' as const } : {})} data-done={cards.some(({ scenario }) => scenario === id)}>
            <span>{say('part', { code, scene: titleOf(id) })}</span>
            <span className="evening-points">{state(id)}</span>
          </li>
        ))}
      </ol>
      {earlier.isPartial ? <p>{say('unreadable')}</p> : null}
      {isOver ? <p className="evening-word">{say('over', { total: points(whole.total), grade: whole.grade })}</p> : (
        <p className="evening-word">{next === undefined ? say('broken') : say(`mood.${moodIn(carriedOn(attempt, card))}`)}</p>
      )}
      {next === undefined || onPart === undefined ? null : <Button look="main" data-do="evening-on" onClick={() => onPart(next)}>{say('onward', { scene: titleOf(next.scene) })}</Button>}
    </section>
  );
}
