/** The master silences the telephone: out of the pocket, touched with the other hand, and back. */
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, thing, wait } from '../../players/moves';
import type { Plan } from '../../players/player';

export function* silencing(session: Session): Plan {
  yield* gripping(session, 'left', 'phone', () => me(session).left.holds === 'phone');
  yield* glide(session, 'hands.reach', 110, 280, 24);
  yield* gripping(session, 'right', 'phone', () => thing(session, 'phone').state === 'silent');
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', 'pocket:learner');
  yield* glide(session, 'hands.reach', 280, 110, 24);
  session.feed('hand.left.grip', 0);
  yield* wait(10);
}
