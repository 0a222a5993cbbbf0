/** The master fills the holder: the packet is taken, and let go over the holder in the other hand. */
import type { Session } from '../../kernel/session-api';
import { gripping, me, wait } from '../../players/moves';
import type { Plan } from '../../players/player';

export function* refilling(session: Session): Plan {
  yield* gripping(session, 'right', 'packet', () => me(session).right.holds === 'packet');
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(10);
}
