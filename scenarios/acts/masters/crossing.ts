/** The master crosses cards: mirrors the cue, right gives, left receives on the holder, the right hand joins at once. */
import type { EntityId, LineId, PersonId } from '../../kernel/ids';
import { LEARNER } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, saying, seen, them, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { ActSlip, SlipsOf } from './slips';

export interface Crossing {
  readonly other: PersonId;
  readonly theirs: EntityId;
  readonly thanks: LineId;
}
type CrossingSlip = ActSlip | 'two-handed' | 'gives-with-left' | 'racing-down' | 'one-hand-afterwards' | 'bare-palm' | 'frozen';

const APART_MM = 240;
/** How far out the other holds card and holder. */
const THEIR_REACH_MM = 500;
const cues = (session: Session, { other }: Crossing): number => session.observations.filter((one) => one.type === 'card.extended' && one.by === other).length;
const isCued = (session: Session, plan: Crossing, count: number): boolean => cues(session, plan) >= count;

export function* crossing(session: Session, slips: SlipsOf<CrossingSlip>, plan: Crossing): Plan {
  const { other, theirs, thanks } = plan;
  let cue = 1;
  if (slips.has('two-handed')) {
    yield* until(() => isCued(session, plan, cue), 1200);
    yield* extendAndBack(session);
    cue += 1;
  }
  if (slips.has('gives-with-left')) {
    yield* swap(session, 'left');
    yield* until(() => isCued(session, plan, cue), 1200);
    session.feed('hands.apart', APART_MM);
    yield* extendAndBack(session);
    yield* swap(session, 'right');
    cue += 1;
  }
  if (slips.has('bare-palm')) yield* holderAside(session);
  yield* until(() => isCued(session, plan, cue), 1800);
  session.feed('hands.apart', APART_MM);
  if (slips.has('thumb-on-own-print')) session.feed('hand.right.spot', 2);
  const apart = distance(session, other) - THEIR_REACH_MM;
  yield* wait(14);
  if (slips.has('frozen')) {
    // Out, but not far enough to find the holder.
    yield* glide(session, 'hands.reach', 260, 370, 24);
    yield* wait(350);
  } else if (slips.has('racing-down')) {
    yield* glide(session, 'hands.reach', 260, 370, 24);
    yield* race(session);
    yield* glide(session, 'hands.reach', 370, apart, 20);
  } else yield* glide(session, 'hands.reach', 260, apart, 30);
  if (slips.has('frozen')) {
    yield* wait(10);
    yield* glide(session, 'hands.reach', 370, apart, 20);
  }
  if (slips.has('bare-palm')) yield* gripping(session, 'left', theirs, () => me(session).left.holds === theirs, 200);
  const thank = slips.has('silent-receiving') ? wait(1) : saying(session, thanks, 60);
  yield* together(until(() => seen(session, 'card.received', (one) => one.by === LEARNER && one.object === theirs), 400), thank);
  // Both are received by now, or the other's card is still on its way: one's own is let go over their holder.
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  session.feed('hand.right.spot', 0);
  session.feed('hands.height', 0);
  yield* wait(6);
  session.feed('hands.apart', 0);
  if (slips.has('one-hand-afterwards')) yield* wait(170);
  yield* gripping(session, 'right', theirs, () => me(session).right.holds === theirs, 90);
  yield* glide(session, 'hands.reach', apart, 300, 24);
}

function distance(session: Session, other: PersonId): number {
  const one = me(session);
  const two = them(session, other);
  return Math.sqrt((one.x - two.x) * (one.x - two.x) + (one.z - two.z) * (one.z - two.z));
}

function* extendAndBack(session: Session): Plan {
  yield* glide(session, 'hands.reach', 260, 450, 24);
  yield* wait(90);
  yield* glide(session, 'hands.reach', 450, 260, 24);
  session.feed('hands.apart', 0);
  yield* wait(20);
}

/** Down, a little up, further down, until both laugh and come up again. */
function* race(session: Session): Plan {
  let height = 0;
  for (let i = 0; i < 3; i += 1) {
    yield* glide(session, 'hands.height', height, height - 120, 12);
    yield* glide(session, 'hands.height', height - 120, height - 90, 6);
    height -= 90;
    yield* wait(8);
  }
  yield* glide(session, 'hands.height', height, 0, 30);
  yield* wait(40);
}

/** Card and holder change hands: the holder goes into the jacket, the card over, and the holder comes out on the other side. */
function* swap(session: Session, to: 'left' | 'right'): Plan {
  const from = to === 'left' ? 'right' : 'left';
  const card = me(session)[from].holds;
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed(`hand.${to}.grip`, 0);
  yield* wait(14);
  yield* gripping(session, to, card, () => me(session)[to].holds === card);
  session.feed('reach.target', '');
  session.feed(`hand.${from}.grip`, 0);
  yield* wait(6);
  yield* gripping(session, from, 'holder.learner', () => thing(session, 'holder.learner').parent === 'hand:learner');
}

function* holderAside(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.left.grip', 0);
  yield* wait(14);
  session.feed('reach.target', '');
}
