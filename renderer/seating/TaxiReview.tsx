import { useMemo } from 'react';
import type { Observation } from '../../scenarios/kernel/observation';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { DRIVER_AT, taxiView } from './taxi-drawing';
import { TEXTS } from './text/texts';
import './seating.css';

const SEAT = 38;
const [WIDTH, HEIGHT] = [210, 268];

/** The taxi from above: which seat ranks how, who sat where, and why. */
export function TaxiReview({ observations }: { readonly observations: readonly Observation[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const view = useMemo(() => taxiView(observations), [observations]);
  if (view === undefined) return null;
  const name = (person: string): string => message(language, `thing.person.${person}`);
  return (
    <section className="seating taxi-review" aria-labelledby="taxi-title">
      <h2 id="taxi-title">{say('taxi.title')}</h2>
      <p className="seating-about">{say('taxi.about')}</p>
      <div className="seating-both">
        <svg className="seating-plan taxi-plan" viewBox={`-30 0 ${WIDTH + 30} ${HEIGHT}`} aria-hidden="true">
          <line className="taxi-kerb" x1={-12} y1={6} x2={-12} y2={HEIGHT - 6} />
          <text className="seating-word" x={-21} y={HEIGHT / 2} transform={`rotate(-90 -21 ${HEIGHT / 2})`}>{say('taxi.kerb')}</text>
          <rect className="seating-room" x={6} y={6} width={168} height={HEIGHT - 12} rx={34} />
          <path className="taxi-line" d={`M 18 62 Q 90 44 162 62 M 18 ${HEIGHT - 44} Q 90 ${HEIGHT - 30} 162 ${HEIGHT - 44}`} />
          <g className="seating-seat taxi-driver">
            <circle cx={DRIVER_AT[0]} cy={DRIVER_AT[1]} r={SEAT / 2} />
            <text className="seating-name" x={DRIVER_AT[0]} y={DRIVER_AT[1] + SEAT / 2 + 12}>{say('taxi.driver')}</text>
          </g>
          {view.seats.map(({ id, x, y, rank, person, isWrong }) => (
            <g key={id} className={isWrong ? 'seating-seat is-own' : 'seating-seat'}>
              <rect className="seating-cushion" x={x - SEAT / 2} y={y - SEAT / 2} width={SEAT} height={SEAT} rx={5} />
              <text className="seating-rank" x={x} y={y}>{rank}</text>
              <text className="seating-name" x={x} y={y + SEAT / 2 + (id === 'rear.middle' ? 25 : 12)}>{person === undefined ? '' : name(person)}</text>
            </g>
          ))}
        </svg>
        <div>
          <ul>
            {view.seats.map(({ id, rank, person }) => <li key={id}>{say('row', { seat: say('seat', { rank, reason: say(`taxi.${id}`) }), who: person === undefined ? say('nobody') : name(person) })}</li>)}
          </ul>
          <p>{say(view.misplaced.length === 0 ? 'taxi.right' : 'taxi.wrong')}</p>
          {view.misplaced.map(({ person, should }) => <p key={person}>{say('taxi.belongs', { who: name(person), seat: say(`taxi.${should}`) })}</p>)}
          <p>{say('taxi.wish')}</p>
        </div>
      </div>
    </section>
  );
}
