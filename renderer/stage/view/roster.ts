import { useEffect, useState } from 'react';
import type { EntityKind } from '../../../scenarios/body/staging';
import type { StageFrame } from '../stage-props';

/** Who and what is on stage. It changes only when a scene does. */
export interface Roster {
  readonly room: string;
  readonly people: readonly string[];
  /** Those in the room that is drawn. */
  readonly here: readonly string[];
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind }[];
}

/** All of the scene: who is in another room is made, too, so that entering it costs nothing; it is only not shown. */
function rosterOf({ to }: StageFrame): Roster {
  return { room: to.room, people: to.people.map((one) => one.id), here: to.people.filter((one) => one.room === to.room).map((one) => one.id), entities: to.entities.map((one) => ({ id: one.id, kind: one.kind })) };
}

function same(known: Roster, now: Roster): boolean {
  return known.room === now.room && known.people.length === now.people.length && known.here.length === now.here.length && known.entities.length === now.entities.length
    && known.people.every((id, i) => id === now.people[i]) && known.here.every((id, i) => id === now.here[i]) && known.entities.every((one, i) => one.id === now.entities[i]?.id);
}

const LOOK_AGAIN_MS = 250;

/** The cast and the things of the present scene; looked up a few times a second, since a scene keeps its own. */
export function useRoster(frame: () => StageFrame): Roster {
  const [roster, setRoster] = useState(() => rosterOf(frame()));
  useEffect(() => {
    const look = (): void => {
      const now = rosterOf(frame());
      setRoster((known) => (same(known, now) ? known : now));
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [frame]);
  return roster;
}

const REST_AFTER_MS = 700;

/** Whose figures are made: first those who are seen, and a moment later, when the scene stands, all the others. */
export function usePresent(roster: Roster): readonly string[] {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLater ? roster.people : roster.here;
}
