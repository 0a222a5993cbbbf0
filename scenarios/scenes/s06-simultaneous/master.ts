/** How the master crosses cards with an equal. */
import { crossing, type Crossing } from '../../acts/masters/crossing';
import { takeLeave } from '../../acts/masters/parting';
import { stageCard } from '../../acts/masters/presenting';
import { reading } from '../../acts/masters/receiving';
import type { Session } from '../../kernel/session-api';
import { bowing, gripping, me, seen, spoken, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const CROSSING: Crossing = { other: 'nakamura', theirs: 'card.nakamura', thanks: 'p05' };

export function* crossed(session: Session, slips: Slips): Plan {
  yield* stageCard(session, slips);
  yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  yield* until(() => session.staging().beat === 'naming', 2400);
  session.feed('gaze.target', 'face:nakamura');
  yield* until(() => seen(session, 'line.ended', (one) => one.by === 'nakamura'), 900);
  yield* spoken(session, 'p02');
  yield* crossing(session, slips, CROSSING);
  yield* bowing(session, 15, 30, 30, 45);
  yield* reading(session, slips, { from: 'nakamura', card: 'card.nakamura', thanks: 'p05', confirm: 'p10.nakamura' });
  yield* until(() => me(session).speaking === '', 300);
  yield* wait(10);
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* takeLeave(session, 'nakamura', 'p45c');
}
