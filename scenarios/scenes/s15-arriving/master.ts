/** How the master receives guests at an izakaya: early, by the palm, last to sit, and with the round read back. */
import { walking } from '../../acts/masters/walking';
import { fitOf, seatFor } from '../../body/seating';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, them, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { beersOf, ownLine, readBackLine } from './drinks';
import { BEGINS_10 } from './director';
import { seatingFor } from './layout';
import type { Slips } from './slips';

const LATE_10 = 25;

export function* organiser(session: Session, slips: Slips): Plan {
  yield* arrive(session, slips);
  yield* receive(session, slips);
  yield* until(() => session.staging().room === 'tatami', 1200);
  if (slips.has('takes-kamiza') || slips.has('sits-first')) yield* sitTooSoon(session, slips);
  yield* seatGuests(session, slips);
  yield* sitDown(session);
  yield* firstRound(session, slips);
  yield* until(() => session.ended, 1200);
}

function* arrive(session: Session, slips: Slips): Plan {
  if (slips.has('sends-word')) yield* spoken(session, 'late-word');
  if (slips.has('late') || slips.has('sends-word')) {
    const clock = (): number => Number(thing(session, 'clock').state);
    yield* until(() => clock() >= BEGINS_10 + LATE_10, 60 * 120);
  }
  yield* walking(session, 'street.door');
  yield* until(() => session.staging().room === 'entrance', 120);
}

function* receive(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'greeting', 2400);
  session.feed('gaze.target', 'face:tanaka');
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 't.greet'), 900);
  yield* spoken(session, 'p21');
  if (!slips.has('no-bow')) yield* bowing(session, 30, 56, 66, 88);
  yield* spoken(session, 'guide');
  yield* walking(session, 'entrance.step');
}

/** Down before anybody else, and up again when told. */
function* sitTooSoon(session: Session, slips: Slips): Plan {
  const seating = seatingFor(session.header.variation);
  const best = seating.tiers[0]?.[0] ?? '';
  const low = seatFor(seating, {}, LEARNER) ?? '';
  yield* sitAt(session, slips.has('takes-kamiza') ? best : low);
  yield* until(() => seen(session, 'line.ended', ({ by }) => by === 'kobayashi'), 600);
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 200);
  yield* walking(session, 'tatami.door');
}

function* sitAt(session: Session, seat: SpotId): Plan {
  yield* walking(session, seat);
  session.feed('posture.want', 'sit');
  yield* until(() => me(session).sitPercent === 100, 240);
}

function* seatGuests(session: Session, slips: Slips): Plan {
  const seating = seatingFor(session.header.variation);
  const first = slips.has('shows-low-seat') ? seating.tiers.at(-1)?.[0] : seatFor(seating, {}, 'tanaka');
  const taken: Record<PersonId, SpotId> = { tanaka: first ?? '' };
  yield* show(session, 'tanaka', taken['tanaka'] ?? '', 'oku', slips);
  // Beside him or face to face with him: the seed's coin decides.
  const fitting = seating.tiers.flat().filter((seat) => seat !== first && fitOf(seating, taken, 'sato', seat) === 'right');
  const second = fitting[Number(session.header.variation['shuffle'] ?? 0) % Math.max(1, fitting.length)] ?? seatFor(seating, taken, 'sato') ?? '';
  yield* show(session, 'sato', second, 'p22', slips);
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'sz.sit'), 3000);
}

/** A look, the open palm toward the cushion, and the words. */
function* show(session: Session, guest: PersonId, seat: SpotId, line: string, slips: Slips): Plan {
  session.feed('gaze.target', `face:${guest}`);
  yield* wait(20);
  if (!slips.has('words-only')) {
    session.feed('reach.target', seat);
    yield;
    session.feed('hand.right.grip', 1);
    yield;
  }
  yield* spoken(session, line);
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', '');
  yield* until(() => them(session, guest).sitPercent > 0, 900);
}

/** The cushion that is left. */
function* sitDown(session: Session): Plan {
  const taken: Record<PersonId, SpotId> = {};
  for (const one of session.observations) if (one.type === 'seat.taken' && one.by !== LEARNER) taken[one.by] = one.seat;
  yield* sitAt(session, seatFor(seatingFor(session.header.variation), taken, LEARNER) ?? '');
}

function* firstRound(session: Session, slips: Slips): Plan {
  const { variation } = session.header;
  const guest = slips.has('menu-to-junior') ? 'yamada' : 'tanaka';
  yield* until(() => session.staging().beat === 'ordering', 900);
  if (slips.has('orders-first')) yield* spoken(session, 'own.cocktail');
  session.feed('gaze.target', `face:${guest}`);
  yield* together(
    gripping(session, 'right', 'menu', () => me(session).right.holds === 'menu'),
    gripping(session, 'left', 'menu', () => me(session).left.holds === 'menu'),
  );
  yield* glide(session, 'hands.reach', 0, 520, 40);
  yield* until(() => !thing(session, 'menu').parent.startsWith('hand:'), 300);
  session.feed('hand.right.grip', 0);
  session.feed('hand.left.grip', 0);
  session.feed('reach.target', '');
  yield* glide(session, 'hands.reach', 520, 0, 30);
  session.feed('gaze.target', 'face:tanaka');
  yield* spoken(session, 'ask-drinks');
  yield* until(() => session.staging().beat === 'own-order', 3600);
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'kb.you'), 600);
  session.feed('gaze.target', 'face:kobayashi');
  yield* spoken(session, ownLine(variation));
  yield* until(() => session.staging().beat === 'read-back', 600);
  const beers = beersOf(variation, ownLine(variation) === 'own.beer');
  session.feed('gaze.target', 'face:suzuki');
  yield* saying(session, readBackLine(slips.has('miscounts') ? (beers === 5 ? 3 : beers + 1) : beers));
}
