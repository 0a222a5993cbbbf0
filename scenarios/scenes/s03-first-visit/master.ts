/** How the master plays the first visit. Every correct act can be swapped for a slip, to test the rules one by one. */
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { holderAway, presenting, stageCard, type Giving } from '../../acts/masters/presenting';
import { receiving, type Taking } from '../../acts/masters/receiving';
import { silencing } from '../../acts/masters/silencing';
import { clearing, seatedPart, type Seated } from '../../acts/masters/seated';
import type { Slips } from './slips';

const SEATED: Seated = { seat: 'seat.far.b', other: 'sato', theirs: 'card.sato' };
const GIVING: Giving = { to: 'sato', line: 'p02', theirs: 'card.sato' };
const TAKING: Taking = { from: 'sato', card: 'card.sato', thanks: 'p05', confirm: 'p10.sato' };

export function* firstVisit(session: Session, slips: Slips = new Set()): Plan {
  yield* lobby(session, slips);
  yield* waitingRoom(session, slips);
  yield* greeting(session, slips);
  if (!slips.has('dawdle')) yield* presenting(session, slips, GIVING);
  yield* receiving(session, slips, TAKING);
  yield* until(() => session.staging().beat === 'seating' || session.staging().beat === 'offering', 2400);
  if (slips.has('dawdle')) {
    yield* until(() => session.staging().beat === 'offering', 2400);
    yield* presenting(session, slips, GIVING);
  }
  yield* seatedPart(session, slips, SEATED);
  yield* closing(session, slips);
}

function* lobby(session: Session, slips: Slips): Plan {
  if (!slips.has('coat-on')) yield* coatOff(session);
  yield* silencing(session);
  session.feed('step.to', 'lobby.desk');
  yield* until(() => session.staging().beat === 'reception' && me(session).speedMmS === 0, 600);
  session.feed('gaze.target', 'face:kimura');
  const speakAt = slips.has('late') ? 8425 : 8330;
  yield* until(() => Number(thing(session, 'clock').state) >= speakAt, 3600);
  yield* spoken(session, 'p62');
  session.feed('step.to', 'lobby.corridor');
  yield* until(() => session.staging().room === 'meeting', 1500);
}

function* coatOff(session: Session): Plan {
  yield* gripping(session, 'left', 'coat', () => me(session).left.holds === 'coat');
  yield* gripping(session, 'right', 'coat', () => me(session).right.holds === 'coat');
  yield* glide(session, 'hands.reach', 110, 420, 36);
  yield* until(() => thing(session, 'coat').parent === 'arm:learner', 60);
  session.feed('hand.left.grip', 0);
  session.feed('hand.right.grip', 0);
  session.feed('hands.reach', 0);
  yield* wait(10);
}

function* waitingRoom(session: Session, slips: Slips): Plan {
  yield* spoken(session, 'arigatou');
  session.feed('step.to', 'seat.far.b');
  yield* until(() => seen(session, 'walk.ended', (one) => one.by === 'learner' && one.at === 'seat.far.b'), 600);
  session.feed('posture.want', 'sit');
  yield* until(() => me(session).sitPercent === 100, 200);
  if (!slips.has('rummage')) yield* stageCard(session, slips);
  yield* until(() => seen(session, 'door.opened'), 3600);
}

function* greeting(session: Session, slips: Slips): Plan {
  if (slips.has('slow-rise')) yield* wait(240);
  if (slips.has('seated')) {
    yield* until(() => session.staging().beat === 'offering', 1500);
    return;
  }
  session.feed('posture.want', 'stand');
  session.feed('gaze.target', 'face:sato');
  yield* until(() => me(session).sitPercent === 0, 120);
  if (!slips.has('over-the-table')) {
    session.feed('step.to', 'meeting.aisle');
    yield* until(() => seen(session, 'walk.ended', (one) => one.by === 'learner' && one.at === 'meeting.aisle'), 600);
    if (slips.has('too-near')) {
      session.feed('step.forward', 100);
      yield* wait(27);
      session.feed('step.forward', 0);
    }
  }
  yield* until(() => seen(session, 'line.ended', (one) => one.by === 'sato'), 900);
  yield* together(saying(session, 'p23', 60), until(() => false, 10));
  yield* until(() => me(session).speaking === '', 400);
  if (slips.has('one-hand') || slips.has('no-holder')) yield* holderAway(session);
  yield* bowing(session, 30, 56, 66, 88);
}

function* closing(session: Session, slips: Slips): Plan {
  yield* until(() => me(session).speaking === '' && seen(session, 'line.ended', (one) => one.line.startsWith('s.close')), 600);
  yield* clearing(session, slips, SEATED);
  yield* spoken(session, 'p23c');
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 120);
  session.feed('gaze.target', 'face:sato');
  yield* wait(20);
  yield* bowing(session, 30, 56, 66, 88);
  session.feed('step.to', 'meeting.exit');
  yield* until(() => session.ended || session.staging().room === 'lobby', 900);
  if (slips.has('left-behind')) yield* takeBack(session);
}

/** Kimura brings it back: taken with both hands' care, and put where it belongs. */
function* takeBack(session: Session): Plan {
  yield* until(() => seen(session, 'card.extended', (one) => one.by === 'kimura'), 900);
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* glide(session, 'hands.reach', 110, 440, 24);
  yield* gripping(session, 'right', 'card.sato', () => thing(session, 'card.sato').parent === 'hand:learner', 300);
  yield* glide(session, 'hands.reach', 440, 260, 24);
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(30);
}
