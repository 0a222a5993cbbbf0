/** The master sits down, lays the card out, and takes it along at the end. */
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, seen, spoken, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

export function* seatedPart(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'seating', 2400);
  yield* until(() => me(session).speaking === '', 300);
  if (me(session).left.holds === '') yield* holderBack(session);
  if (me(session).sitPercent === 0) {
    session.feed('step.to', 'seat.far.b');
    yield* until(() => seen(session, 'walk.ended', (one) => one.by === 'learner' && one.at === 'seat.far.b' && session.step - one.step < 30), 600);
    session.feed('posture.want', 'sit');
    yield* until(() => me(session).sitPercent === 100, 200);
  }
  if (me(session).right.holds === '') yield* gripping(session, 'right', 'card.sato', () => me(session).right.holds === 'card.sato');
  if (slips.has('off-the-table')) yield* storeNow(session);
  else yield* layOut(session, slips);
  yield* until(() => session.staging().beat === 'closing', 3600);
}

/** The holder comes out again, to lie under the card. */
function* holderBack(session: Session): Plan {
  if (me(session).left.holds === '') yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
}

function* storeNow(session: Session): Plan {
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(12);
}

function* layOut(session: Session, slips: Slips): Plan {
  session.feed('reach.target', 'table');
  yield* glide(session, 'hands.reach', 300, 430, 30);
  yield* wait(16);
  session.feed('hand.left.grip', 0);
  yield* wait(10);
  if (slips.has('on-bare-table')) {
    yield* glide(session, 'hands.side', 0, -200, 20);
    yield* wait(16);
    session.feed('reach.target', 'table');
  } else session.feed('reach.target', 'holder.learner');
  yield* wait(2);
  session.feed('hand.right.grip', 0);
  yield* wait(40);
  session.feed('hands.side', 0);
  session.feed('hands.reach', 0);
}

export function* closing(session: Session, slips: Slips): Plan {
  yield* until(() => me(session).speaking === '' && seen(session, 'line.ended', (one) => one.line.startsWith('s.close')), 600);
  if (slips.has('off-the-table')) yield* pocketHolder(session);
  else if (slips.has('left-behind')) yield* leaveCard(session);
  else if (slips.has('into-pocket')) yield* cardToPocket(session);
  else yield* store(session);
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

function* store(session: Session): Plan {
  yield* glide(session, 'hands.reach', 110, 400, 20);
  yield* gripping(session, 'right', 'card.sato', () => me(session).right.holds === 'card.sato');
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(12);
  yield* pocketHolder(session);
}

function* pocketHolder(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* glide(session, 'hands.reach', 400, 110, 24);
  session.feed('hand.left.grip', 0);
  yield* wait(12);
}

/** The holder goes, the card stays on the table. */
function* leaveCard(session: Session): Plan {
  yield* glide(session, 'hands.reach', 110, 430, 20);
  yield* gripping(session, 'right', 'card.sato', () => me(session).right.holds === 'card.sato');
  yield* glide(session, 'hands.side', 0, 200, 20);
  yield* wait(20);
  session.feed('reach.target', 'table');
  yield;
  session.feed('hand.right.grip', 0);
  yield* wait(10);
  session.feed('hands.side', 0);
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* pocketHolder(session);
}

function* cardToPocket(session: Session): Plan {
  yield* glide(session, 'hands.reach', 110, 400, 20);
  yield* gripping(session, 'right', 'card.sato', () => me(session).right.holds === 'card.sato');
  session.feed('reach.target', 'inner:learner');
  yield* glide(session, 'hands.reach', 400, 110, 24);
  session.feed('hand.right.grip', 0);
  yield* wait(10);
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* pocketHolder(session);
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
