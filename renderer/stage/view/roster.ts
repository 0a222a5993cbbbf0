import { useEffect, useState } from 'react';
import type { EntityKind } from '../../../scenarios/body/staging';
import type { StageFrame } from '../stage-props';

/** Who and what is on stage. It changes only when a scene does. */
export interface Roster {
  readonly people: readonly string[];
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind }[];
}

function rosterOf(frame: StageFrame): Roster {
  return {
    people: frame.to.people.map((one) => one.id),
    entities: frame.to.entities.map((one) => ({ id: one.id, kind: one.kind })),
  };
}

function same(roster: Roster, frame: StageFrame): boolean {
  return roster.people.length === frame.to.people.length && roster.entities.length === frame.to.entities.length
    && roster.people.every((id, i) => id === frame.to.people[i]?.id) && roster.entities.every((one, i) => one.id === frame.to.entities[i]?.id);
}

const LOOK_AGAIN_MS = 250;

/** The cast and the things of the present scene; looked up a few times a second, since a scene keeps its own. */
export function useRoster(frame: () => StageFrame): Roster {
  const [roster, setRoster] = useState(() => rosterOf(frame()));
  useEffect(() => {
    const look = (): void => {
      const now = frame();
      setRoster((known) => (same(known, now) ? known : rosterOf(now)));
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [frame]);
  return roster;
}
