import { useMemo } from 'react';
import type { Layout } from '../../scenarios/body/layout';
import type { Observation } from '../../scenarios/kernel/observation';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { seatingView, type SeatView } from './seating-drawing';
import { SeatingPlan } from './SeatingPlan';
import { TaxiReview } from './TaxiReview';
import { TEXTS } from './text/texts';
import './seating.css';

interface SeatingReviewProps {
  readonly observations: readonly Observation[];
  /** Undefined when this version cannot draw the scene's place. */
  readonly layout: Layout | undefined;
}

/** Which seat is whose in this room, where everybody sat, and why. */
export function SeatingReview({ observations, layout }: SeatingReviewProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const view = useMemo(() => (layout === undefined ? undefined : seatingView(observations, layout)), [observations, layout]);
  if (view === undefined) return <TaxiReview observations={observations} />;
  const seat = (id: string): SeatView | undefined => view.seats.find((one) => one.id === id);
  const name = (person: string): string => message(language, `thing.person.${person}`);
  const told = (id: string): string => {
    const one = seat(id);
    return one === undefined ? '' : say('seat', { rank: one.rank, reason: say(`reason.${one.reason}`) });
  };
  const { own, guest } = view;
  return (
    <section className="seating" aria-labelledby="seating-title">
      <h2 id="seating-title">{say('title')}</h2>
      <p className="seating-about">{say('about')}</p>
      <div className="seating-both">
        <SeatingPlan view={view} door={say('door')} alcove={say('alcove')} nameOf={({ person }) => (person === undefined ? '' : name(person))} />
        <div>
          <ul>
            {view.seats.map(({ id, person }) => <li key={id}>{say('row', { seat: told(id), who: person === undefined ? say('nobody') : name(person) })}</li>)}
          </ul>
          <p>{own === undefined ? say('own.none') : say(`own.${own.fit}`, { taken: told(own.taken), should: told(own.should) })}</p>
          {guest === undefined || guest.isRight ? null : <p>{say('guest.low', { who: name(guest.person), seat: told(guest.seat) })}</p>}
          {view.hasForms ? <p>{say('forms')}</p> : null}
          {view.others.map((custom) => <p key={custom}>{say(`custom.${custom}`)}</p>)}
        </div>
      </div>
    </section>
  );
}
