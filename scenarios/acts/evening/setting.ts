/** What is there when an evening, or a part of it, begins. */
import type { Layout, Spot } from '../../body/layout';
import { metricsOf } from '../../body/metrics';
import { carryHeightMm } from '../../body/steer';
import { SEATED, sittingAt } from '../../body/sitting';
import { body, type Body, type Entity } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';
import type { Setting } from '../../kernel/scene';
import { standingAt, wallThings } from '../setting';
import { companyOf } from './company';
import { eveningRoom, seatOf } from './room';
import { placeFor, type Drink } from './table';

export interface EveningPlan {
  readonly layout: Layout;
  readonly clock10: number;
  readonly people: readonly { readonly id: PersonId; readonly at: SpotId; readonly isSeated?: boolean; readonly away?: true }[];
  readonly things: readonly Entity[];
}

/** Settled on the cushion since long before: nothing of it is to be observed. */
function settled(one: Body, layout: Layout, at: SpotId): Body {
  const seat = layout.spots.find((spot) => spot.id === at)?.seat ?? '';
  const sitting = sittingAt(layout, seat);
  Object.assign(one, { posture: 'sit', wantPosture: 'sit', sit: 1, sitting, seatMm: SEATED[sitting].hipMm, seat: at });
  one.carryUp = carryHeightMm(one);
  return one;
}

export function eveningSetting(header: AttemptHeader, plan: EveningPlan): Setting {
  return {
    layout: plan.layout, clock10: plan.clock10, cards: new Map(),
    people: plan.people.map(({ id, at, isSeated, away }) => {
      const place = standingAt(plan.layout, at);
      const one = body(id, metricsOf(header.bodies[id] ?? id), away === true ? { ...place, room: 'away' } : place);
      // Who sits at a table keeps to it: only eyes and heads go round.
      return isSeated === true ? settled(one, plan.layout, at) : one;
    }),
    entities: [...plan.things, ...wallThings(plan.layout)],
  };
}

/** All of them seated at the laid table, each with a glass; `drinkOf` says of what. */
export function seatedEvening(header: AttemptHeader, more: { readonly clock10: number; readonly things?: (layout: Layout) => readonly Entity[]; readonly drinkOf: (person: PersonId) => Drink }): Setting {
  const people = Number(header.variation['people'] ?? 6);
  const layout = eveningRoom(people, header.variation['mirror'] === 1);
  const company = companyOf(people).map(({ id }) => ({ id, at: seatOf(id, people), isSeated: true }));
  const laid = company.flatMap(({ id, at }) => {
    const seat = layout.spots.find((spot) => spot.id === at);
    return seat === undefined ? [] : placeFor(layout, { person: id, seat, drink: more.drinkOf(id) });
  });
  return eveningSetting(header, { layout, clock10: more.clock10, people: company, things: [...laid, ...(more.things?.(layout) ?? [])] });
}

/** What the learner has in the glass tonight. */
export function learnersDrink(header: AttemptHeader): Drink {
  return header.variation['drinks'] === 'drinks' ? 'beer' : 'oolong';
}

export function ownGlass(id: PersonId = LEARNER): string {
  return `glass.${id}`;
}

/** The room, who sits where in it, and the seat of each. Throws where a room has no seat for somebody. */
export function companyAt({ variation }: AttemptHeader, seatNow: (person: PersonId, people: number) => SpotId) {
  const people = Number(variation['people'] ?? 6);
  const layout = eveningRoom(people, variation['mirror'] === 1);
  const company = companyOf(people).map(({ id }) => ({ id, at: seatNow(id, people), isSeated: true }));
  const seatOfPerson = (person: PersonId): Spot => {
    const seat = layout.spots.find((spot) => spot.id === seatNow(person, people));
    if (seat === undefined) throw new RangeError(`this room has no seat for "${person}"`);
    return seat;
  };
  return { layout, company, seatOfPerson };
}
