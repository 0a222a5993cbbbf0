/** Camille’s desk in the evening: what lies on it, in reach of who sits there, and from where the call comes. */
import { thing, standingAt } from '../../acts/setting';
import { fromFrame } from '../../body/geometry';
import { mirrored, type Layout } from '../../body/layout';
import { camilleFlat } from '../../body/places/camille-flat';
import type { Entity } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER } from '../../kernel/ids';
import { DEG, PI } from '../../kernel/trig';
import { LOOSE, looseId, PACKET_CARDS } from './variation';

export const DESK = 'desk.flat';
/** Cleared for the evening: what usually stands on the desk is in the drawer. */
const cleared: Layout = { ...camilleFlat, furniture: camilleFlat.furniture.map((one) => (one.id === DESK ? { ...one, kind: 'table' } : one)) };
const mirroredFlat = mirrored(cleared);
const DESK_TOP_MM = 720;
/** Side and distance of each loose card from who sits at the desk (mm). */
const LYING: readonly (readonly [number, number])[] = [[-132, 372], [128, 366], [-70, 446], [42, 452], [152, 440]];

export function layoutOf(header: AttemptHeader): Layout {
  return header.variation['mirror'] === 1 ? mirroredFlat : cleared;
}

export function onDesk(header: AttemptHeader, layout: Layout): Entity[] {
  const seat = standingAt(layout, 'seat.desk');
  const at = (side: number, forward: number, up: number) => ({ ...fromFrame(seat, side, forward), y: DESK_TOP_MM + up, yaw: seat.yaw, room: 'flat' });
  const facing = header.variation['packed'] === 'reversed' ? PI : 0;
  const loose = LYING.slice(0, LOOSE).map(([side, forward], index) => {
    const lies = Number(header.variation[`lie${index + 1}`] ?? 0) * DEG;
    return thing(looseId(index + 1), 'card', DESK, { ...at(side, forward, 1), yaw: seat.yaw + facing + lies, state: String(header.variation[`loose${index + 1}`] ?? 'clean') });
  });
  return [
    thing('screen.kobayashi', 'laptop', DESK, { ...at(0, 592, 0), state: 'call' }),
    thing('card.own', 'card', DESK, { ...at(0, 352, 1), state: 'clean' }),
    ...loose,
    thing('holder.learner', 'holder', DESK, { ...at(-270, 400, 9), state: 'closed' }),
    thing('holder.case', 'holder', DESK, { ...at(-262, 500, 9), state: 'closed' }),
    thing('packet', 'packet', DESK, { ...at(262, 350, 2), state: String(PACKET_CARDS) }),
    thing('card.packed', 'card', 'in:packet', { room: 'flat', state: 'clean', turn: PI, wantTurn: PI }),
    thing('card.agent', 'card', 'in:holder.learner', { owner: 'agent', room: 'flat' }),
    thing('tray.aside', 'tray', DESK, { ...at(330, 500, 0) }),
    thing('tray.received', 'tray', DESK, { ...at(-395, 610, 0) }),
    thing('collar', 'collar', `worn:${LEARNER}`, { room: 'flat', state: String(header.variation['collar'] ?? 'straight') }),
    thing('lint', 'lint', header.variation['lint'] === 0 ? 'away' : `worn:${LEARNER}`, { room: 'flat' }),
    thing('phone', 'phone', `pocket:${LEARNER}`, { room: 'flat', state: String(header.variation['phone'] ?? 'on') }),
  ];
}

/** Where Kobayashi is: in a room of her own, of which nobody sees more than her screen shows. */
export function elsewhere(layout: Layout): { readonly x: number; readonly z: number; readonly yaw: number; readonly room: string } {
  const seat = standingAt(layout, 'seat.desk');
  return { ...fromFrame(seat, 0, -5200), yaw: seat.yaw, room: 'flat' };
}
