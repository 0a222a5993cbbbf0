/** The master receives a card: both hands, thanks, a small bow, and time to read. */
import { LEARNER, type EntityId, type LineId, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

/** Whose card it is, and the words that go with it. */
export interface Taking {
  readonly from: PersonId;
  readonly card: EntityId;
  readonly thanks: LineId;
  /** '' = the name is not read back here. */
  readonly confirm: LineId;
}

const got = (session: Session, { card }: Taking): boolean => seen(session, 'card.received', (one) => one.by === LEARNER && one.object === card);

export function* receiving(session: Session, slips: Slips, taking: Taking): Plan {
  yield* until(() => seen(session, 'card.extended', (one) => one.by === taking.from), 2400);
  session.feed('gaze.target', `face:${taking.from}`);
  yield* wait(20);
  if (slips.has('one-hand-receiving')) yield* putHolderAway(session);
  else if (me(session).left.holds === '') yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  if (slips.has('thumb-on-logo')) session.feed('hand.right.spot', 2);
  yield* glide(session, 'hands.reach', 260, 460, 24);
  const thanks = slips.has('silent-receiving') ? wait(1) : saying(session, taking.thanks, 60);
  yield* together(gripping(session, 'right', taking.card, () => got(session, taking), 240), thanks);
  const bow = slips.has('no-small-bow') ? wait(20) : bowing(session, 15, 36, 36, 54);
  yield* together(bow, glide(session, 'hands.reach', 460, 300, 30));
  yield* reading(session, slips, taking);
}

function* putHolderAway(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.left.grip', 0);
  yield* wait(14);
}

/** Looks at the card for as long as it deserves, and reads the name back. */
export function* reading(session: Session, slips: Slips, taking: Taking): Plan {
  if (slips.has('stored-unread')) {
    // Straight into the holder in the left hand, without a look.
    session.feed('reach.target', '');
    session.feed('hand.right.grip', 0);
    yield* wait(40);
  } else {
    session.feed('gaze.target', taking.card);
    session.feed('object.tilt', 350);
    if (slips.has('low-reading')) session.feed('hands.height', -420);
    yield* wait(190);
    session.feed('hands.height', 0);
    session.feed('gaze.target', `face:${taking.from}`);
    session.feed('object.tilt', 0);
  }
  if (slips.has('name-joke')) yield* spoken(session, 't06');
  if (!slips.has('no-confirming') && taking.confirm !== '') yield* spoken(session, taking.confirm);
}
