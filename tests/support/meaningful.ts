/** What a scene shows that means something, by what the stage draws and never by the list: people, things in sight, furniture for hands, places to go. */
import { isSurface, type Layout } from '../../scenarios/body/layout';
import type { EntityStaging, Staging, TwinItem } from '../../scenarios/body/staging';
import { LEARNER } from '../../scenarios/kernel/ids';
import { isOutOfSight } from '../../renderer/stage/things/out-of-sight';

/** Drawn, and left out of the list on purpose. */
const SILENT: Readonly<Record<string, string>> = {
  door: 'the way through it is a place of its own',
};
/** With these everybody eats for themselves; so many would hide what matters. */
const OWN_WARE: ReadonlySet<string> = new Set(['chopsticks', 'plate', 'oshibori']);
/** A coat that another wears or has over the arm is how they look. */
const WITH_THEM = ['worn', 'arm'];
const FOR_HANDS: ReadonlySet<string> = new Set(['panel', 'mirror']);
/** Nearer than this one stands there already. */
const HERE_MM = 350;
/** What is drawn is rounded. */
const ROUNDED_MM = 2;

export interface Difference {
  /** Drawn, and not in the list. */
  readonly untold: readonly string[];
  /** In the list, and neither drawn nor felt. */
  readonly unseen: readonly string[];
}

export function difference(staging: Staging, layout: Layout, things: readonly TwinItem[]): Difference {
  const seen = seenIn(staging, layout);
  const told = new Set(things.map(({ id }) => id));
  const edge = layout.spots.filter((spot) => Math.abs(fromLearner(staging, spot) - HERE_MM) < ROUNDED_MM).map(({ id }) => id);
  return { untold: [...seen].filter((id) => !told.has(id) && !edge.includes(id)), unseen: [...told].filter((id) => !seen.has(id) && !edge.includes(id) && !isFelt(id, staging)) };
}

function seenIn(staging: Staging, layout: Layout): ReadonlySet<string> {
  const { room, people, entities } = staging;
  const view = { room, entities: new Map(entities.map((thing) => [thing.id, thing])) } as unknown as Parameters<typeof isOutOfSight>[1];
  const others = people.flatMap(({ id }) => (id === LEARNER ? [] : [id]));
  const drawn = entities.filter((thing) => !isOutOfSight(thing as unknown as Parameters<typeof isOutOfSight>[0], view) && !(thing.kind in SILENT) && isMeant(thing, others));
  return new Set([
    ...people.filter((one) => one.id !== LEARNER && one.room === room).map(({ id }) => `face:${id}`),
    ...drawn.map(({ id, kind }) => (kind === 'clock' ? 'clock' : id)),
    ...layout.furniture.filter((thing) => thing.room === room && (isSurface(thing.kind) || FOR_HANDS.has(thing.kind))).map(({ id }) => id),
    ...layout.spots.filter((spot) => spot.room === room && spot.staff !== true && (spot.seat !== undefined || fromLearner(staging, spot) >= HERE_MM)).map(({ id }) => id),
  ]);
}

function fromLearner({ people }: Staging, { x, z }: { readonly x: number; readonly z: number }): number {
  const learner = people.find(({ id }) => id === LEARNER);
  return learner === undefined ? Number.POSITIVE_INFINITY : Math.hypot(x - learner.x, z - learner.z);
}

const isMeant = ({ id, kind, parent }: EntityStaging, others: readonly string[]): boolean =>
  !others.some((one) => (OWN_WARE.has(kind) && id.endsWith(`.${one}`)) || WITH_THEM.some((where) => parent === `${where}:${one}`));

/** On or in oneself, or in or on what one has: known without looking. */
function isFelt(id: string, staging: Staging): boolean {
  if (id === `inner:${LEARNER}` || id === `pocket:${LEARNER}`) return true;
  const parent = staging.entities.find((thing) => thing.id === id)?.parent ?? '';
  const [, under = ''] = /^(?:in|on):(.*)$/u.exec(parent) ?? [];
  return parent.endsWith(`:${LEARNER}`) || (under !== '' && (parent.startsWith('in:') || isFelt(under, staging)));
}
