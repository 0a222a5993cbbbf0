/** The master sits down, lays the card out, and takes it along at the end. */
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, seen, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { EntityId, PersonId, SpotId } from '../../kernel/ids';
import type { ActSlip, SlipsOf } from './slips';

type Slips = SlipsOf<ActSlip | SeatedSlip>;
export type SeatedSlip = 'off-the-table' | 'left-behind' | 'into-pocket' | 'on-bare-table';

/** Where one sits, opposite whom, and whose card lies there. */
export interface Seated {
  readonly seat: SpotId;
  readonly other: PersonId;
  readonly theirs: EntityId;
}

export function* seatedPart(session: Session, slips: Slips, { seat, theirs }: Seated): Plan {
  yield* until(() => session.staging().beat === 'seating', 2400);
  yield* until(() => me(session).speaking === '', 300);
  if (me(session).left.holds === '') yield* holderBack(session);
  if (me(session).sitPercent === 0) {
    session.feed('step.to', seat);
    yield* until(() => seen(session, 'walk.ended', (one) => one.by === 'learner' && one.at === seat && session.step - one.step < 30), 600);
    session.feed('posture.want', 'sit');
    yield* until(() => me(session).sitPercent === 100, 200);
  }
  if (me(session).right.holds === '') yield* gripping(session, 'right', theirs, () => me(session).right.holds === theirs);
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

/** Everything is taken from the table before one rises. */
export function* clearing(session: Session, slips: Slips, plan: Seated): Plan {
  if (slips.has('off-the-table')) yield* pocketHolder(session);
  else if (slips.has('left-behind')) yield* leaveCard(session, plan);
  else if (slips.has('into-pocket')) yield* cardToPocket(session, plan);
  else yield* store(session, plan);
}

function* store(session: Session, { theirs }: Seated): Plan {
  yield* glide(session, 'hands.reach', 110, 400, 20);
  yield* gripping(session, 'right', theirs, () => me(session).right.holds === theirs);
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
function* leaveCard(session: Session, { theirs }: Seated): Plan {
  yield* glide(session, 'hands.reach', 110, 430, 20);
  yield* gripping(session, 'right', theirs, () => me(session).right.holds === theirs);
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

function* cardToPocket(session: Session, { theirs }: Seated): Plan {
  yield* glide(session, 'hands.reach', 110, 400, 20);
  yield* gripping(session, 'right', theirs, () => me(session).right.holds === theirs);
  session.feed('reach.target', 'inner:learner');
  yield* glide(session, 'hands.reach', 400, 110, 24);
  session.feed('hand.right.grip', 0);
  yield* wait(10);
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* pocketHolder(session);
}
