/** How the master receives a visitor. */
import { presenting, stageCard, type Giving } from '../../acts/masters/presenting';
import { receiving, type Taking } from '../../acts/masters/receiving';
import { clearing, seatedPart, type Seated } from '../../acts/masters/seated';
import { walking } from '../../acts/masters/walking';
import type { Session } from '../../kernel/session-api';
import { bowing, me, saying, seen, spoken, them, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const TAKING: Taking = { from: 'ito', card: 'card.ito', thanks: 'p05', confirm: 'p10.ito' };
const GIVING: Giving = { to: 'ito', line: 'p02', theirs: 'card.ito' };
const SEATED: Seated = { seat: 'seat.near.b', other: 'ito', theirs: 'card.ito' };
const LOOK = 'face:ito';

export function* host(session: Session, slips: Slips): Plan {
  yield* fetch(session, slips);
  yield* lift(session, slips);
  yield* walking(session, 'hall.guest');
  yield* until(() => session.staging().room === 'meeting', 300);
  yield* exchange(session, slips);
  yield* seatedPart(session, slips, { ...SEATED, seat: slips.has('takes-kamiza') ? 'seat.far.b' : 'seat.near.b' });
  yield* until(() => seen(session, 'line.ended', (one) => one.line === 'ito.close'), 900);
  yield* clearing(session, slips, SEATED);
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 120);
  yield* walking(session, 'meeting.exit');
  yield* sendOff(session, slips);
}

function* fetch(session: Session, slips: Slips): Plan {
  yield* walking(session, 'ground.meet');
  session.feed('gaze.target', LOOK);
  yield* until(() => seen(session, 'line.ended', (one) => one.by === 'ito'), 900);
  yield* spoken(session, 'p21');
  yield* bowing(session, slips.has('shallow-greeting') ? 12 : 30, 56, 66, 88);
  yield* spoken(session, 'guide');
}

/** The open hand on the panel holds the doors. */
function* press(session: Session, isDone: () => boolean): Plan {
  session.feed('reach.target', 'panel');
  session.feed('hand.right.grip', 1);
  yield* until(isDone, 600);
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', '');
  yield* wait(4);
}

function* lift(session: Session, slips: Slips): Plan {
  yield* walking(session, 'ground.panel');
  yield* press(session, () => session.staging().entities.some((one) => one.id === 'door.ground.a' && one.state === '100'));
  session.feed('gaze.target', LOOK);
  yield* spoken(session, 'p44');
  yield* walking(session, 'ground.lift');
  yield* until(() => session.staging().room === 'lift', 300);
  yield* walking(session, 'lift.panel');
  yield* press(session, () => session.staging().beat === 'riding');
  session.feed('gaze.target', slips.has('back-to-guest') ? 'panel' : LOOK);
  if (slips.has('back-to-guest')) {
    session.feed('step.turn', -60);
    yield* wait(130);
    session.feed('step.turn', 0);
  }
  yield* until(() => session.staging().beat === 'arriving', 900);
  session.feed('gaze.target', LOOK);
  if (!slips.has('leaves-lift-first')) {
    yield* together(press(session, () => seen(session, 'room.entered', (one) => one.by === 'ito' && one.room === 'hall')), saying(session, 'dozo', 60));
  }
  yield* walking(session, 'lift.door');
  yield* until(() => session.staging().room === 'hall', 300);
}

function* exchange(session: Session, slips: Slips): Plan {
  yield* walking(session, 'meeting.side-host');
  session.feed('gaze.target', LOOK);
  if (slips.has('presents-first')) {
    yield* stageCard(session, slips);
    yield* presenting(session, slips, GIVING);
    yield* receiving(session, slips, TAKING);
    yield* showSeat(session);
    // He has to pass first.
    yield* until(() => them(session, 'ito').sitPercent === 100, 700);
    return;
  }
  // The holder rests in the hand until he has offered.
  yield* showSeat(session);
  yield* stageCard(session, slips);
  yield* receiving(session, slips, TAKING);
  yield* presenting(session, slips, GIVING);
}

/** The open palm toward the seat far from the door, with the words. */
function* showSeat(session: Session): Plan {
  if (me(session).right.holds !== '') {
    session.feed('reach.target', '');
    session.feed('hand.right.grip', 0);
    yield* wait(8);
  }
  session.feed('reach.target', 'seat.far.b');
  session.feed('hand.right.grip', 1);
  yield* saying(session, 'p22', 300);
  yield* until(() => me(session).speaking === '', 400);
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', '');
  yield* wait(4);
}

function* sendOff(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().room === 'hall', 300);
  yield* walking(session, 'hall.send-off');
  session.feed('gaze.target', LOOK);
  yield* until(() => seen(session, 'line.began', (one) => one.by === 'ito' && one.line === 'c.leave'), 900);
  yield* spoken(session, 'p46');
  if (slips.has('walks-off')) {
    yield* bowing(session, 35, 50, 20, 50);
    yield* walking(session, 'hall.office');
  } else {
    for (let i = 1; i <= 54; i += 1) {
      session.feed('trunk.pitch', 380 * (i / 54) * (i / 54) * (3 - (2 * i) / 54));
      yield;
    }
    yield* until(() => seen(session, 'door.closed'), 900);
    yield* wait(40);
    session.feed('trunk.pitch', 0);
  }
  yield* until(() => session.ended, 900);
}
